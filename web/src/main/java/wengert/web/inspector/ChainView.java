package wengert.web.inspector;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Contribution;
import wengert.explain.Formula;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.model.Mathematics;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.words.Word;

/** The chain rule of one node as a sum over those who use it: adjoint of the user times slope, a line each. */
final class ChainView {
    private static final int SHOWN = 24;

    private ChainView() {}

    static Html of(Subject subject, int id) {
        List<Contribution> contributions = subject.contributions(id);
        return element("section", key("chain"), h3(text(Word.CHAIN.text())), all(body(subject, id, contributions)));
    }

    private static List<Part> body(Subject subject, int id, List<Contribution> contributions) {
        if (id == subject.output()) {
            return List.of(p(cls("inspector-soft"), text(Word.CHAIN_OUTPUT.text())));
        }
        if (contributions.isEmpty()) {
            return List.of(p(cls("inspector-soft"), text(Word.CHAIN_NOTHING.text())));
        }
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < contributions.size() && i < SHOWN; i++) {
            rows.add(row(subject, contributions.get(i), i));
        }
        int hidden = contributions.size() - rows.size();
        rows.add(sum(subject, id));
        return List.of(
                element(
                        "table",
                        cls("chain"),
                        element(
                                "thead",
                                element(
                                        "tr",
                                        head(Word.CHAIN_USER.text()),
                                        head(Word.CHAIN_ADJOINT.text()),
                                        head(Word.CHAIN_SLOPE.text()),
                                        head(Word.CHAIN_PART.text()))),
                        element("tbody", all(rows))),
                when(hidden > 0, () -> p(cls("inspector-soft"), text(Word.CHAIN_MORE.with(hidden)))));
    }

    private static Html head(String words) {
        return element("th", attr("scope", "col"), text(words));
    }

    private static Html row(Subject subject, Contribution contribution, int index) {
        int user = contribution.user();
        Tensor slope = subject.slope((Node.Apply) subject.node(user), contribution.slot());
        return element(
                "tr",
                key(index),
                element(
                        "td",
                        button(
                                cls("chain-user"),
                                attr("title", Word.SELECT.with(subject.names().text(user))),
                                on("click", new Selection.Select(user)),
                                Mathematics.inline(subject.names().formula(user)))),
                cell(subject, "is-adjoint", subject.adjoint(user)),
                slope == null
                        ? element("td", cls("chain-number"), text(Word.CHAIN_TRANSPOSE.text()))
                        : cell(subject, "", slope),
                cell(subject, "is-adjoint", subject.snapshot().value(contribution.product())));
    }

    private static Html sum(Subject subject, int id) {
        Formula adjoint = subject.names().adjoint(id);
        return element(
                "tr",
                key("sum"),
                cls("chain-sum"),
                element("td", Mathematics.inline(adjoint)),
                element("td", attr("colspan", 2), text(Word.CHAIN_SUM.text())),
                cell(subject, "is-adjoint", subject.adjoint(id)));
    }

    private static Html cell(Subject subject, String name, Tensor value) {
        return element(
                "td",
                cls("chain-number " + name),
                tip(() -> Figures.exact(value)),
                text(subject.precision().of(value)));
    }
}
