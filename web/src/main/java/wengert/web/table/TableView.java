package wengert.web.table;

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
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Formulas;
import wengert.export.Format;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.model.Mathematics;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;
import wengert.web.table.TableState.Column;
import wengert.web.words.Word;

/** A row for each value, in the order in which they are computed. */
public final class TableView {
    private TableView() {}

    /** The table of a computation, with the step at which the sweep stands lit. */
    public static Html of(TableState state, Computation computation, Selection selection, SweepState sweep) {
        if (computation.isEmpty()) {
            return div(cls("table-empty"), p(cls("quiet"), text(Word.LIST_EMPTY.text())));
        }
        Subject subject = sweep.subjectOf(computation);
        Progress progress = Progress.of(sweep, subject);
        List<Part> rows = new ArrayList<>();
        List<Integer> nodes = Sorting.of(state, progress);
        int last = Math.min(nodes.size(), state.shown());
        for (int id : nodes.subList(0, last)) {
            rows.add(row(subject, progress, id, selection.focus() == id));
        }
        return div(cls("table"), tools(state), scrolled(state, progress, rows), more(last, nodes.size()));
    }

    private static Html tools(TableState state) {
        return div(
                cls("table-tools"),
                button(
                        cls("tool"),
                        attr("id", "copy-csv"),
                        on("click", new TableAction.CopyCsv()),
                        text(Word.LIST_COPY.with(Format.CSV.label()))),
                button(
                        cls("tool"),
                        attr("id", "copy-markdown"),
                        on("click", new TableAction.CopyMarkdown()),
                        text(Word.LIST_COPY.with(Format.MARKDOWN.label()))),
                span(cls("table-status"), attr("role", "status"), text(state.status())));
    }

    private static Part more(int shown, int all) {
        return when(
                shown < all,
                () -> p(
                        cls("quiet"),
                        text(Word.LIST_FIRST.with(shown, all) + " "),
                        button(cls("tool"), on("click", new TableAction.More()), text(Word.LIST_MORE.text()))));
    }

    private static Html scrolled(TableState state, Progress progress, List<Part> rows) {
        return div(
                cls("table-scroll"),
                attr("tabindex", 0),
                attr("role", "region"),
                attr("aria-label", Word.LIST.text()),
                element(
                        "table",
                        cls("list"),
                        element(
                                "thead",
                                element(
                                        "tr",
                                        sorted(state, Column.PLACE, "#", "list-number"),
                                        sorted(state, Column.NAME, Word.LIST_NAME.text(), ""),
                                        head(Word.LIST_FORMULA.text(), ""),
                                        head(Word.LIST_SLOPES.text(), "list-right list-slopes"),
                                        sorted(state, Column.VALUE, Word.LIST_VALUE.text(), "list-right value"),
                                        derivativeHead(state, progress))),
                        element("tbody", all(rows))));
    }

    /** The head of a column that rows can be sorted by. */
    private static Html sorted(TableState state, Column column, String words, String className) {
        boolean isSorted = state.column() == column;
        return element(
                "th",
                attr("scope", "col"),
                cls(className),
                when(isSorted, attr("aria-sort", state.isDescending() ? "descending" : "ascending")),
                button(
                        cls("list-sort"),
                        attr("title", Word.LIST_SORT.text()),
                        on("click", new TableAction.Sort(column)),
                        text(words),
                        span(
                                cls("list-sort-sign"),
                                attr("aria-hidden", "true"),
                                text(!isSorted ? "" : state.isDescending() ? "▾" : "▴"))));
    }

    private static Html head(String words, String className) {
        return element("th", attr("scope", "col"), cls(className), text(words));
    }

    private static Html row(Subject subject, Progress progress, int id, boolean isChosen) {
        Computation computation = subject.computation();
        return element(
                "tr",
                key(id),
                cls((isChosen ? "chosen" : "")
                        + (progress.current() == id
                                ? " current current-" + progress.sweep().mode().className()
                                : "")
                        + (progress.isAhead(id) ? " ahead" : "")),
                when(progress.current() == id, attr("aria-current", "step")),
                attr("data-node", id),
                on("click", new Selection.Select(id)),
                on("mouseenter", new Selection.Hover(id)),
                on("mouseleave", new Selection.Hover(-1)),
                element("td", cls("list-number number"), text(Integer.toString(id))),
                element(
                        "td",
                        button(
                                cls("list-name"),
                                attr("aria-label", computation.names().text(id)),
                                on("click", new Selection.Select(id)),
                                Mathematics.inline(computation.names().formula(id)))),
                element("td", cls("list-formula"), formula(computation, id)),
                element("td", cls("list-right list-slopes"), all(slopes(subject, id))),
                element(
                        "td",
                        cls("list-right"),
                        progress.hasValue(id)
                                ? subject.precision().span("value", computation.value(id))
                                : span("quiet", "·")),
                element("td", cls("list-right"), derivative(subject, progress, id)));
    }

    private static Html derivativeHead(TableState state, Progress progress) {
        return progress.derivativeMode() == Mode.TANGENT
                ? sorted(state, Column.DERIVATIVE, Word.LIST_TANGENT.text(), "list-right tangent")
                : sorted(state, Column.DERIVATIVE, Word.LIST_ADJOINT.text(), "list-right adjoint");
    }

    private static Html derivative(Subject subject, Progress progress, int id) {
        if (!subject.varies(id)) {
            return span("quiet", "–");
        }
        String kind = progress.derivativeMode() == Mode.TANGENT ? "tangent" : "adjoint";
        return progress.hasDerivative(id)
                ? subject.precision().span(kind, progress.derivative(id))
                : span("quiet", "·");
    }

    /** The slope in each argument that varies, with the name of the argument. */
    private static List<Part> slopes(Subject subject, int id) {
        List<Part> parts = new ArrayList<>();
        if (subject.node(id) instanceof Node.Apply apply) {
            for (int slot = 0; slot < apply.arity(); slot++) {
                int argument = apply.argument(slot);
                if (subject.varies(argument)) {
                    Tensor slope = subject.slope(apply, slot);
                    if (slope == null) {
                        parts.add(span(
                                "list-slope number",
                                Word.LIST_LINEAR.with(subject.names().text(argument))));
                        continue;
                    }
                    parts.add(span(
                            cls("list-slope number"),
                            tip(() -> "∂" + subject.names().text(id) + "/∂"
                                    + subject.names().text(argument) + " = " + Figures.exact(slope)),
                            text(subject.names().text(argument) + ": " + Figures.brief(slope))));
                }
            }
        }
        return parts;
    }

    private static Html formula(Computation computation, int id) {
        Node node = computation.graph().node(id);
        return node instanceof Node.Apply
                ? Mathematics.inline(Formulas.body(computation.graph(), computation.names(), id))
                : span("quiet", (node instanceof Node.Input ? Word.INPUT : Word.CONSTANT).text());
    }
}
