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
import wengert.explain.Numerals;
import wengert.number.Numbers;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Digits;

/** The tab of second opinions. */
public final class ChecksView {
    private ChecksView() {}

    /** Both checks of a computation. */
    public static Html of(ChecksState state, Computation computation) {
        return div(cls("checks"), numeric(computation), jvm(state, computation));
    }

    private static Html numeric(Computation computation) {
        List<Part> rows = new ArrayList<>();
        for (Differences.Row row : computation.isEmpty() ? List.<Differences.Row>of() : Differences.of(computation)) {
            rows.add(element(
                    "tr",
                    key(row.name()),
                    attr("data-check", row.name()),
                    element("th", attr("scope", "row"), text(row.name())),
                    cell(Digits.span("adjoint", row.exact())),
                    cell(Digits.span("", row.numeric())),
                    cell(text(Numerals.text(row.error(), 2))),
                    cell(span(
                            row.isClose() ? "verdict-good" : "verdict-bad",
                            row.isClose() ? "✓ agree" : "≠ look closer"))));
        }
        return section(
                attr("aria-labelledby", "numeric-title"),
                h2(attr("id", "numeric-title"), text("Against small differences")),
                p(
                        cls("quiet"),
                        text(
                                "The gradient again, without calculus: the slope between two points, one small step to either"
                                        + " side of each input.")),
                rows.isEmpty()
                        ? p(cls("quiet"), text("The result depends on no input."))
                        : scrolled(
                                "Numeric gradient",
                                element(
                                        "table",
                                        cls("list"),
                                        element(
                                                "thead",
                                                element(
                                                        "tr",
                                                        head("Input"),
                                                        head("Reverse sweep"),
                                                        head("Differences"),
                                                        head("Relative error"),
                                                        head("Verdict"))),
                                        element("tbody", Html.all(rows)))));
    }

    @SuppressWarnings("ReferenceEquality") // an answer is about the very computation that was sent
    private static Html jvm(ChecksState state, Computation computation) {
        JvmReport report = state.asked() == computation ? state.report() : null;
        boolean isProblemShown =
                state.asked() == computation && !state.problem().isEmpty();
        return section(
                attr("aria-labelledby", "jvm-title"),
                h2(attr("id", "jvm-title"), text("Against the JVM")),
                p(
                        cls("quiet"),
                        text(
                                "The same engine, not compiled to JavaScript: every value and every adjoint, compared bit by"
                                        + " bit.")),
                button(
                        cls("button"),
                        attr("id", "check-jvm"),
                        flag("disabled", state.isAsking() || computation.isEmpty()),
                        on("click", new ChecksAction.AskJvm()),
                        text("Check on the JVM")),
                when(state.isAsking(), () -> span("waiting", "Asking …")),
                div(
                        attr("role", "status"),
                        when(isProblemShown, () -> p(cls("notice"), text(state.problem()))),
                        report == null
                                ? Part.NOTHING
                                : p(
                                        cls("verdict " + (report.isIdentical() ? "verdict-good" : "verdict-bad")),
                                        attr("id", "jvm-verdict"),
                                        text((report.isIdentical() ? "✓ " : "≠ ") + report.verdict()))),
                report == null ? Part.NOTHING : bits(report));
    }

    private static Html bits(JvmReport report) {
        List<Part> rows = new ArrayList<>();
        for (JvmReport.Row row : report.rows()) {
            rows.add(element(
                    "tr",
                    element("th", attr("scope", "row"), text(row.name())),
                    element("td", cls(row.quantity()), text(row.quantity())),
                    element("td", cls("bits"), text(row.given())),
                    element("td", cls("bits"), text(row.here())),
                    cell(text(Numbers.shortest(row.ulps())))));
        }
        return scrolled(
                "Bits of the browser and of the JVM",
                element(
                        "table",
                        cls("list"),
                        element(
                                "thead",
                                element("tr", head("Node"), head("Number"), head("Browser"), head("JVM"), head("ulp"))),
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
