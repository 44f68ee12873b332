package wengert.web.checks;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.section;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.check.Estimate;
import wengert.check.Modes;
import wengert.check.NumericGradient;
import wengert.explain.Numerals;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.number.Numbers;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Precision;
import wengert.web.words.Word;

/** The tab of second opinions. */
public final class ChecksView {
    private ChecksView() {}

    /** Both checks of a computation. */
    public static Html of(ChecksState state, Computation computation) {
        return div(cls("checks"), numeric(computation), jvm(state, computation));
    }

    private static Html numeric(Computation computation) {
        List<Part> rows = new ArrayList<>();
        if (!computation.isEmpty()) {
            Graph numbers = computation.numbers();
            List<Estimate> estimates = NumericGradient.of(numbers);
            List<Modes.Row> modes = Modes.of(numbers, inputs(numbers)).rows();
            for (int i = 0; i < estimates.size(); i++) {
                rows.add(row(computation.precision(), estimates.get(i), modes.get(i)));
            }
        }
        return section(
                attr("aria-labelledby", "numeric-title"),
                h2(attr("id", "numeric-title"), text(Word.CHECKS_OTHER.text())),
                p(cls("quiet"), text(Word.CHECKS_OTHER_SAYS.text())),
                rows.isEmpty()
                        ? p(cls("quiet"), text(Word.CHECKS_NO_INPUTS.text()))
                        : scrolled(
                                Word.CHECKS_NUMERIC.text(),
                                element(
                                        "table",
                                        cls("list"),
                                        element(
                                                "thead",
                                                element(
                                                        "tr",
                                                        head(Word.CHECKS_INPUT.text()),
                                                        head(Word.CHECKS_REVERSE.text()),
                                                        head(Word.CHECKS_FORWARD.text()),
                                                        head(Word.CHECKS_DIFFERENCES.text()),
                                                        element(
                                                                "th",
                                                                cls("is-wide"),
                                                                attr("scope", "col"),
                                                                text(Word.CHECKS_ERROR.text())),
                                                        head(Word.CHECKS_VERDICT.text()))),
                                        element("tbody", Html.all(rows)))));
    }

    private static Html row(Precision precision, Estimate estimate, Modes.Row modes) {
        return element(
                "tr",
                key(estimate.input()),
                attr("data-check", estimate.input()),
                element("th", attr("scope", "row"), text(estimate.input())),
                cell(precision.span("adjoint", modes.reverse())),
                cell(precision.span("tangent", modes.forward())),
                cell(precision.span("", estimate.derivative())),
                element("td", cls("number is-wide"), text(Numerals.text(estimate.error(), 2))),
                cell(verdict(estimate, modes)));
    }

    private static Html verdict(Estimate estimate, Modes.Row modes) {
        String sentence = estimate.sentence(modes.reverse());
        return switch (estimate.verdict(modes.reverse())) {
            case AGREES -> span(cls("verdict-good"), attr("title", sentence), text(Word.CHECKS_AGREES.text()));
            case DIFFERS -> span(cls("verdict-bad"), attr("title", sentence), text(Word.CHECKS_DIFFERS.text()));
            case CANNOT_TELL -> span(cls("quiet"), attr("title", sentence), text(Word.CHECKS_UNKNOWN.text()));
        };
    }

    private static double[] inputs(Graph numbers) {
        return numbers.inputs().stream().mapToDouble(Node.Input::value).toArray();
    }

    @SuppressWarnings("ReferenceEquality") // an answer is about the very computation that was sent
    private static Html jvm(ChecksState state, Computation computation) {
        JvmReport report = state.asked() == computation ? state.report() : null;
        boolean isProblemShown =
                state.asked() == computation && !state.problem().isEmpty();
        return section(
                attr("aria-labelledby", "jvm-title"),
                h2(attr("id", "jvm-title"), text(Word.CHECKS_JVM.text())),
                p(cls("quiet"), text(Word.CHECKS_JVM_SAYS.text())),
                button(
                        cls("button"),
                        attr("id", "check-jvm"),
                        flag("disabled", state.isAsking() || computation.isEmpty()),
                        on("click", new ChecksAction.AskJvm()),
                        text(Word.CHECKS_ASK.text())),
                when(state.isAsking(), () -> span("waiting", Word.CHECKS_ASKING.text())),
                div(
                        attr("role", "status"),
                        when(isProblemShown, () -> p(cls("notice"), text(state.problem()))),
                        report == null
                                ? Part.NOTHING
                                : p(
                                        cls("verdict " + (report.isIdentical() ? "verdict-good" : "verdict-bad")),
                                        attr("id", "jvm-verdict"),
                                        text(
                                                report.isIdentical()
                                                        ? "✓ " + Word.CHECKS_IDENTICAL.text()
                                                        : "≠ " + report.verdict()))),
                report == null ? Part.NOTHING : bits(report));
    }

    private static String quantity(JvmReport.Row row) {
        return (row.quantity().equals("value") ? Word.CHECKS_VALUE : Word.CHECKS_ADJOINT).text();
    }

    private static Html bits(JvmReport report) {
        List<Part> rows = new ArrayList<>();
        for (JvmReport.Row row : report.rows()) {
            rows.add(element(
                    "tr",
                    element("th", attr("scope", "row"), text(row.name())),
                    element("td", cls(row.quantity()), text(quantity(row))),
                    element("td", cls("bits"), text(row.given())),
                    element("td", cls("bits"), text(row.here())),
                    cell(text(Numbers.shortest(row.ulps())))));
        }
        return scrolled(
                Word.CHECKS_BITS.text(),
                element(
                        "table",
                        cls("list"),
                        element(
                                "thead",
                                element(
                                        "tr",
                                        head(Word.CHECKS_NODE.text()),
                                        head(Word.CHECKS_NUMBER.text()),
                                        head(Word.CHECKS_BROWSER.text()),
                                        head(Word.CHECKS_ON_JVM.text()),
                                        head(Word.CHECKS_ULP.text()))),
                        element("tbody", Html.all(rows))));
    }

    private static Html scrolled(String label, Html table) {
        return div(cls("table-scroll"), attr("tabindex", 0), attr("role", "region"), attr("aria-label", label), table);
    }

    private static Html head(String words) {
        return element("th", attr("scope", "col"), text(words));
    }

    private static Html cell(Html content) {
        return element("td", cls("number"), content);
    }
}
