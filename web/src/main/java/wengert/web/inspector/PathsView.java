package wengert.web.inspector;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Paths;
import wengert.explain.Use;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.subject.Subject;
import wengert.web.words.Word;

/** All ways from a node to the output with the products of their slopes; where they are many, how many. */
final class PathsView {
    private PathsView() {}

    static Part of(Subject subject, int id) {
        Paths paths = id == subject.output() ? null : Paths.of(subject.program(), id, subject::value);
        if (paths == null || paths.count() == 0) {
            return Part.NOTHING;
        }
        return element("section", key("paths"), h3(text(Word.PATHS.text())), all(body(subject, id, paths)));
    }

    private static List<Part> body(Subject subject, int id, Paths paths) {
        List<Paths.Path> all = paths.all();
        if (all.isEmpty()) {
            return List.of(p(
                    cls("inspector-soft"),
                    text(Word.PATHS_COUNT.with(Figures.of(paths.count()), subject.output() - id))));
        }
        List<Part> lines = new ArrayList<>();
        for (Paths.Path path : all) {
            lines.add(line(subject, path));
        }
        if (all.size() == 1) {
            return List.of(element("ol", cls("paths"), all(lines)));
        }
        return List.of(
                element("ol", cls("paths"), all(lines)),
                p(
                        cls("inspector-soft"),
                        text(Word.PATHS_SUM.with(subject.precision().of(subject.adjoint(id))))));
    }

    private static Html line(Subject subject, Paths.Path path) {
        StringBuilder way = new StringBuilder();
        StringBuilder product = new StringBuilder();
        for (int i = 0; i < path.uses().size(); i++) {
            Use use = path.uses().get(i);
            way.append(i == 0 ? subject.names().text(use.argument()) : "")
                    .append(" → ")
                    .append(subject.names().text(use.user()));
            String slope = Figures.brief(path.slopes().get(i));
            product.append(i == 0 ? "" : " · ").append(i > 0 && slope.startsWith("−") ? "(" + slope + ")" : slope);
        }
        return element(
                "li",
                element("div", cls("path-way"), text(way.toString())),
                element(
                        "div",
                        cls("path-product"),
                        text(product + (path.uses().size() > 1 ? " = " : "")),
                        path.uses().size() > 1
                                ? span("path-total", subject.precision().of(path.product()))
                                : text("")));
    }
}
