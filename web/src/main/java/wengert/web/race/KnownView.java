package wengert.web.race;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.style;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.tensor.Shape;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.sweep.Mode;
import wengert.web.words.Word;

/**
 * The derivatives that a mode knows so far: of one output a list, of several the Jacobian. Reverse mode fills it row by row,
 * forward mode column by column.
 */
final class KnownView {
    /** More derivatives than this are shown as squares. */
    private static final int MOST_NUMBERS = 24;
    /** More columns than this have no room for numbers. */
    private static final int MOST_COLUMNS = 6;

    /** More elements than this in a row have no room either, beside the name of their input. */
    private static final int MOST_ELEMENTS = 4;

    private final Race race;
    private final Runner runner;
    private final String kind;
    private final int step;

    private KnownView(Race race, Mode mode, int step) {
        this.race = race;
        this.runner = mode == Mode.BACKWARD ? race.reverse() : race.forward();
        this.kind = mode == Mode.BACKWARD ? "adjoint" : "tangent";
        this.step = step;
    }

    /** What the mode knows after so many steps. */
    static Html of(Race race, Mode mode, int step) {
        KnownView view = new KnownView(race, mode, step);
        int rows = race.outputs().size();
        int columns = race.inputs().size();
        boolean isSmall = rows * columns <= MOST_NUMBERS;
        return div(
                cls("race-known"),
                attr("role", "group"),
                attr("aria-label", Word.RACE_KNOWN.text()),
                attr("tabindex", 0),
                isSmall && rows == 1 && view.areNarrow()
                        ? view.list()
                        : isSmall && columns <= MOST_COLUMNS ? view.table() : view.squares());
    }

    /** Whether no input has more elements in a row than there is room for. */
    private boolean areNarrow() {
        for (Element input : race.inputs()) {
            Shape shape = input.node().shape();
            if (!shape.isScalar() && shape.columns() > MOST_ELEMENTS) {
                return false;
            }
        }
        return true;
    }

    /** An entry for each input; of a vector or a matrix a number for each element, in its shape. */
    private Html list() {
        List<Part> entries = new ArrayList<>();
        List<Element> inputs = race.inputs();
        for (int column = 0;
                column < inputs.size();
                column += inputs.get(column).node().shape().size()) {
            entries.add(entry(column, inputs.get(column).node()));
        }
        return element("dl", cls("race-list"), all(entries));
    }

    private Html entry(int column, Node input) {
        Shape shape = input.shape();
        String name = "∂" + race.outputs().get(0).name() + "/∂"
                + race.inputs().get(column).owner();
        if (shape.isScalar()) {
            return div(cls("race-partial"), element("dt", text(name)), element("dd", number(0, column)));
        }
        List<Part> numbers = new ArrayList<>();
        for (int e = 0; e < shape.size(); e++) {
            numbers.add(number(0, column + e));
        }
        return div(
                cls("race-partial"),
                element("dt", text(name)),
                element(
                        "dd",
                        cls("race-elements"),
                        style("--columns", Integer.toString(shape.columns())),
                        all(numbers)));
    }

    private Html number(int row, int column) {
        if (!runner.isKnown(row, column, step)) {
            return span("race-pending", Word.RACE_PENDING.text());
        }
        double derivative = runner.derivative(row, column);
        return element(
                "span",
                cls("race-number " + kind),
                tip(() -> Figures.exact(derivative)),
                text(Figures.brief(derivative)));
    }

    private Html table() {
        List<Part> heads = new ArrayList<>();
        heads.add(element("td"));
        for (Element input : race.inputs()) {
            heads.add(element("th", attr("scope", "col"), text("∂/∂" + input.name())));
        }
        List<Part> rows = new ArrayList<>();
        for (int row = 0; row < race.outputs().size(); row++) {
            List<Part> cells = new ArrayList<>();
            cells.add(element(
                    "th", attr("scope", "row"), text(race.outputs().get(row).name())));
            for (int column = 0; column < race.inputs().size(); column++) {
                cells.add(element("td", number(row, column)));
            }
            rows.add(element("tr", all(cells)));
        }
        return element(
                "table",
                cls("race-jacobian"),
                element("thead", element("tr", all(heads))),
                element("tbody", all(rows)));
    }

    /** A square for each derivative, filled where it is known. */
    private Html squares() {
        int rows = race.outputs().size();
        int columns = race.inputs().size();
        StringBuilder known = new StringBuilder();
        StringBuilder pending = new StringBuilder();
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean isKnown = runner.isKnown(row, column, step);
                count += isKnown ? 1 : 0;
                (isKnown ? known : pending)
                        .append('M')
                        .append(column)
                        .append(' ')
                        .append(row)
                        .append("h.8v.8h-.8z");
            }
        }
        return element(
                "svg",
                cls("race-squares"),
                attr("viewBox", "0 0 " + columns + " " + rows),
                attr("role", "img"),
                attr("aria-label", Word.RACE_SQUARES.with(count, rows * columns)),
                element("path", cls("race-square"), attr("d", pending.toString())),
                element("path", cls("race-square is-known " + kind), attr("d", known.toString())));
    }
}
