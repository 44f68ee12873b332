package wengert.web.inputs;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.lang.InputSite;
import wengert.tensor.Shape;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** An input that is a vector or a matrix: a field for each number, in rows and columns. */
final class TensorInputView {
    private static final int MOST_ROWS = 8;
    private static final int MOST_COLUMNS = 6;

    private TensorInputView() {}

    static Html of(InputSite site, Computation shown, boolean rests) {
        String name = site.input().name();
        Shape shape = site.input().shape();
        boolean isSmall = shape.rows() <= MOST_ROWS && shape.columns() <= MOST_COLUMNS;
        return div(
                cls("pill pill-tensor"),
                key("elements of " + name),
                attr("data-input", name),
                div(cls("pill-head"), span("pill-name", name), span("pill-shape", "∈ " + Figures.space(shape))),
                isSmall
                        ? element("table", cls("pill-elements"), element("tbody", all(rows(site, rests))))
                        : p(cls("quiet"), text(Word.INPUT_LARGE.text())),
                when(
                        shown.hasAdjoint(site.input().id()),
                        () -> div(
                                cls("pill-adjoint"),
                                span("pill-partial", "∂" + shown.names().text(shown.output()) + "/∂" + name),
                                shown.precision()
                                        .span(
                                                "adjoint",
                                                shown.adjoint(site.input().id())))));
    }

    private static List<Part> rows(InputSite site, boolean rests) {
        String name = site.input().name();
        Shape shape = site.input().shape();
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < shape.rows(); i++) {
            List<Part> cells = new ArrayList<>();
            for (int j = 0; j < shape.columns(); j++) {
                int place = i * shape.columns() + j;
                cells.add(element(
                        "td",
                        InputsView.field(
                                "pill-value number",
                                Word.INPUT_VALUE.with(name + shape.index(place)),
                                site.input().tensor().get(place),
                                rests,
                                v -> new InputsAction.Set(name, place, v, false))));
            }
            rows.add(element("tr", all(cells)));
        }
        return rows;
    }
}
