package wengert.web.race;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
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
                isSmall && rows == 1
                        ? view.list()
                        : isSmall && columns <= MOST_COLUMNS ? view.table() : view.squares());
    }

    private Html list() {
        List<Part> entries = new ArrayList<>();
        for (int column = 0; column < race.inputs().size(); column++) {
            entries.add(div(
                    cls("race-partial"), element("dt", text(race.name(0, column))), element("dd", number(0, column))));
        }
        return element("dl", cls("race-list"), all(entries));
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
