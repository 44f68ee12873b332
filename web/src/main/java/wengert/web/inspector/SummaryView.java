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
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Birth;
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

/** The program as a whole: its size, its output, its gradient. */
final class SummaryView {
    private static final int SHOWN = 40;

    private SummaryView() {}

    static List<Part> of(Subject subject) {
        List<Node.Input> inputs = subject.program().inputs();
        int operations = 0;
        for (int id = 0; id < subject.size(); id++) {
            operations += subject.node(id) instanceof Node.Apply ? 1 : 0;
        }
        return List.of(
                element(
                        "header",
                        key("title"),
                        cls("inspector-title"),
                        h2(text(Word.PROGRAM.text())),
                        span("inspector-kind", Word.SUMMARY_COUNTS.with(inputs.size(), operations))),
                firstAlarm(subject),
                element(
                        "section",
                        key("output"),
                        h3(text(Word.SUMMARY_OUTPUT.text())),
                        line(
                                subject,
                                subject.output(),
                                subject.names().formula(subject.output()),
                                "is-value",
                                subject.value(subject.output()))),
                when(!inputs.isEmpty(), () -> gradient(subject, inputs)),
                p(key("hint"), cls("inspector-hint"), text(Word.SUMMARY_HINT.text())));
    }

    private static Part firstAlarm(Subject subject) {
        if (subject.births().isEmpty()) {
            return Part.NOTHING;
        }
        Birth birth = subject.births().get(0);
        return div(
                key("alarm"),
                cls("inspector-warning"),
                text("⚠ " + birth.text() + " "),
                button(
                        cls("chain-user"),
                        on("click", new Selection.Select(birth.node())),
                        text(Word.SUMMARY_SHOW.with(subject.names().text(birth.node())))));
    }

    private static Html gradient(Subject subject, List<Node.Input> inputs) {
        List<Part> lines = new ArrayList<>();
        Formula output = subject.names().formula(subject.output());
        for (int i = 0; i < inputs.size() && i < SHOWN; i++) {
            int id = inputs.get(i).id();
            lines.add(line(
                    subject,
                    id,
                    new Formula.Partial(output, subject.names().formula(id)),
                    "is-adjoint",
                    subject.adjoint(id)));
        }
        int hidden = inputs.size() - lines.size();
        return element(
                "section",
                key("gradient"),
                h3(text(Word.SUMMARY_GRADIENT.text())),
                all(lines),
                when(hidden > 0, () -> p(cls("inspector-soft"), text(Word.SUMMARY_MORE.with(hidden)))));
    }

    private static Html line(Subject subject, int node, Formula name, String kind, Tensor value) {
        return button(
                key(node),
                cls("summary-line"),
                attr("title", Word.SELECT.with(subject.names().text(node))),
                on("click", new Selection.Select(node)),
                span(cls("summary-name"), Mathematics.inline(name)),
                span(
                        cls("summary-digits " + kind),
                        tip(() -> Figures.exact(value)),
                        subject.precision().numbers(value)));
    }
}
