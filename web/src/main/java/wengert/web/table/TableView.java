package wengert.web.table;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Formulas;
import wengert.graph.Node;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Digits;
import wengert.web.model.Formulary;
import wengert.web.model.Selection;

/** A row for each value, in the order in which they are computed. */
public final class TableView {
    /** Rows shown; a longer list is cut, and says so. */
    private static final int SHOWN = 500;

    private TableView() {}

    /** The table of a computation. */
    public static Html of(Computation computation, Selection selection) {
        if (computation.isEmpty()) {
            return div(cls("table-empty"), p(cls("quiet"), text("The list is empty.")));
        }
        List<Part> rows = new ArrayList<>();
        int last = Math.min(computation.size(), SHOWN);
        for (int id = 0; id < last; id++) {
            rows.add(row(computation, id, selection.focus() == id));
        }
        return div(
                cls("table-scroll"),
                attr("tabindex", 0),
                attr("role", "region"),
                attr("aria-label", "The Wengert list"),
                element(
                        "table",
                        cls("list"),
                        element(
                                "thead",
                                element(
                                        "tr",
                                        head("#", "list-number"),
                                        head("Name", ""),
                                        head("Computed as", ""),
                                        head("Value", "list-right value"),
                                        head("Adjoint", "list-right adjoint"))),
                        element("tbody", Html.all(rows))),
                Html.when(
                        computation.size() > SHOWN,
                        () -> p(cls("quiet"), text("The first " + SHOWN + " of " + computation.size() + " values."))));
    }

    private static Html head(String words, String className) {
        return element("th", attr("scope", "col"), cls(className), text(words));
    }

    private static Html row(Computation computation, int id, boolean isChosen) {
        return element(
                "tr",
                key(id),
                cls(isChosen ? "chosen" : ""),
                attr("data-node", id),
                on("click", new Selection.Select(id)),
                on("mouseenter", new Selection.Hover(id)),
                on("mouseleave", new Selection.Hover(-1)),
                element("td", cls("list-number number"), text(Integer.toString(id))),
                element(
                        "td",
                        button(
                                cls("list-name"),
                                on("click", new Selection.Select(id)),
                                Formulary.inline(computation.names().formula(id)))),
                element("td", cls("list-formula"), formula(computation, id)),
                element("td", cls("list-right"), Digits.span("value", computation.value(id))),
                element(
                        "td",
                        cls("list-right"),
                        computation.hasAdjoint(id)
                                ? Digits.span("adjoint", computation.adjoint(id))
                                : span("quiet", "–")));
    }

    private static Html formula(Computation computation, int id) {
        Node node = computation.graph().node(id);
        return node instanceof Node.Apply
                ? Formulary.inline(Formulas.body(computation.graph(), computation.names(), id))
                : span("quiet", node instanceof Node.Input ? "input" : "constant");
    }
}
