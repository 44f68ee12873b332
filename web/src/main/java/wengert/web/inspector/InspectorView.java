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
import wengert.explain.Formula;
import wengert.explain.Formulas;
import wengert.explain.Names;
import wengert.explain.Sentence;
import wengert.graph.Node;
import wengert.number.Bits;
import wengert.op.Precedence;
import wengert.op.Slope;
import wengert.tensor.Tensor;
import wengert.web.graph.GraphAction;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.model.Mathematics;
import wengert.web.model.Selection;
import wengert.web.subject.NodeAction;
import wengert.web.subject.Subject;
import wengert.web.sweep.SweepState;
import wengert.web.words.Word;
import wengert.web.words.Words;

/** The card of the selected node, or of the whole program where none is selected. */
public final class InspectorView {
    private InspectorView() {}

    /** All that is known of the selected node, or of the result where none is selected. */
    public static Html of(Computation computation, Selection selection, SweepState sweep) {
        if (computation.isEmpty()) {
            return div(cls("inspector"), p(cls("inspector-hint"), text(Word.INSPECTOR_EMPTY.text())));
        }
        Subject subject = sweep.subjectOf(computation);
        boolean isSome = selection.isSome() && selection.node() < subject.size();
        return div(cls("inspector"), isSome ? all(node(subject, selection.node())) : all(SummaryView.of(subject)));
    }

    private static List<Part> node(Subject subject, int id) {
        Node node = subject.node(id);
        List<Part> parts = new ArrayList<>();
        parts.add(title(subject, id));
        parts.add(warnings(subject, id));
        parts.add(group(subject, id));
        parts.add(numbers(subject, id));
        parts.add(elasticity(subject, id));
        if (node instanceof Node.Apply apply) {
            parts.add(rule(subject, apply));
        }
        parts.add(when(subject.varies(id), () -> ChainView.of(subject, id)));
        parts.add(when(subject.varies(id), () -> PathsView.of(subject, id)));
        if (node instanceof Node.Apply apply) {
            parts.add(operation(apply));
        }
        parts.add(output(subject, id));
        return parts;
    }

    private static Html title(Subject subject, int id) {
        Node node = subject.node(id);
        String kind = node instanceof Node.Apply apply
                ? Words.spoken().ofTable(apply.op().meaning())
                : (node instanceof Node.Input ? Word.INPUT : Word.CONSTANT).text();
        return element(
                "header",
                key("title"),
                cls("inspector-title"),
                h2(
                        attr("aria-label", subject.names().text(id)),
                        Mathematics.inline(subject.names().formula(id))),
                span("inspector-kind", kind),
                when(id == subject.output(), () -> span("inspector-output", Word.OUTPUT.text())),
                when(
                        node instanceof Node.Apply,
                        () -> div(
                                cls("inspector-definition"),
                                Mathematics.display(Formulas.definition(subject.program(), subject.names(), id)))));
    }

    private static Part warnings(Subject subject, int id) {
        List<Part> notes = new ArrayList<>();
        for (String warning : Warnings.of(subject, id)) {
            notes.add(p(cls("inspector-warning"), span("inspector-sign", "⚠ "), text(warning)));
        }
        for (String kink : Warnings.kinks(subject, id)) {
            notes.add(p(cls("inspector-note"), text(kink)));
        }
        return notes.isEmpty() ? Part.NOTHING : div(key("warnings"), cls("inspector-notes"), all(notes));
    }

    /** The call or composite operation that the node is part of; on a touch screen its sign on the card is small. */
    private static Part group(Subject subject, int id) {
        int group = subject.node(id).origin().group();
        return when(
                group != 0,
                () -> p(
                        key("group"),
                        cls("inspector-soft"),
                        text(Word.INSPECTOR_PART.with(
                                        subject.program().groups().get(group).title()) + " "),
                        button(
                                cls("chain-user"),
                                attr("title", Word.INSPECTOR_TURN_TIP.text()),
                                on("click", new GraphAction.Fold(id)),
                                text(Word.INSPECTOR_TURN.text()))));
    }

    private static Html numbers(Subject subject, int id) {
        return element(
                "section",
                key("numbers"),
                cls("inspector-numbers"),
                number(
                        subject,
                        Word.INSPECTOR_VALUE.text(),
                        "value",
                        subject.names().formula(id),
                        subject.value(id)),
                when(
                        subject.varies(id),
                        () -> number(
                                subject,
                                Word.INSPECTOR_ADJOINT.text(),
                                "adjoint",
                                subject.names().adjoint(id),
                                subject.adjoint(id))));
    }

    private static Html number(Subject subject, String title, String kind, Formula name, Tensor value) {
        return element(
                "details",
                key(kind),
                cls("inspector-number is-" + kind),
                element(
                        "summary",
                        span("inspector-label", title),
                        span(cls("inspector-sign-of"), Mathematics.inline(name)),
                        span("inspector-digits", subject.precision().of(value))),
                div(
                        cls("inspector-exact"),
                        span("inspector-label", Word.INSPECTOR_DIGITS.text()),
                        element("code", text(Figures.exact(value)))),
                value.shape().isScalar()
                        ? div(
                                cls("inspector-exact"),
                                span("inspector-label", Word.INSPECTOR_BITS.text()),
                                element("code", text(Bits.hex(value.scalar()))))
                        : TensorView.of(kind, value));
    }

    /** By how many per cent the output changes for one per cent of the node; none where either is 0 or no number. */
    private static Part elasticity(Subject subject, int id) {
        int output = subject.output();
        boolean isNumbers = subject.value(id).shape().isScalar()
                && subject.value(output).shape().isScalar();
        if (!isNumbers || !subject.varies(id) || id == output) {
            return Part.NOTHING;
        }
        double value = subject.value(id).scalar();
        double elasticity =
                subject.adjoint(id).scalar() * (value / subject.value(output).scalar());
        if (value == 0 || !(Math.abs(elasticity) <= Double.MAX_VALUE)) {
            return Part.NOTHING;
        }
        Names names = subject.names();
        Formula formula = new Formula.Infix(
                "·",
                Precedence.PRODUCT,
                List.of(names.adjoint(id), new Formula.Fraction(names.formula(id), names.formula(output))));
        return element(
                "section",
                key("elasticity"),
                h3(text(Word.INSPECTOR_ELASTICITY.text())),
                div(
                        cls("inspector-line is-number"),
                        Mathematics.inline(formula),
                        span("inspector-equals", "="),
                        span(
                                cls("inspector-slope"),
                                tip(() -> Figures.exact(elasticity)),
                                text(subject.precision().of(elasticity)))),
                p(
                        cls("inspector-soft"),
                        text(Word.INSPECTOR_ELASTICITY_NOTE.with(
                                names.text(id), names.text(output), Figures.brief(elasticity)))));
    }

    private static Html rule(Subject subject, Node.Apply apply) {
        List<Part> lines = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            if (subject.varies(apply.argument(slot))) {
                Tensor slope = subject.slope(apply, slot);
                if (slope == null) {
                    lines.add(div(cls("inspector-line"), text(linear(subject, apply, slot))));
                    continue;
                }
                Formula partial = new Formula.Partial(
                        subject.names().formula(apply.id()), subject.names().formula(apply.argument(slot)));
                lines.add(div(cls("inspector-line"), Mathematics.inline(Formulas.rule(apply.op(), slot))));
                lines.add(div(
                        cls("inspector-line is-number"),
                        Mathematics.inline(partial),
                        span("inspector-equals", "="),
                        span("inspector-slope", subject.precision().of(slope))));
            }
        }
        return lines.isEmpty()
                ? element("section", key("rule"), p(cls("inspector-soft"), text(Word.INSPECTOR_NO_SLOPE.text())))
                : element(
                        "section",
                        key("rule"),
                        h3(text(Word.INSPECTOR_SLOPE.text())),
                        all(lines),
                        p(
                                cls("inspector-soft"),
                                text(Sentence.of(
                                        Words.spoken().ofTable(apply.op().reason())))));
    }

    /** What stands in for a slope where an operation acts on whole tensors. */
    private static String linear(Subject subject, Node.Apply apply, int slot) {
        String name = subject.names().text(apply.argument(slot));
        return apply.op().slope(slot) instanceof Slope.Linear
                ? Word.INSPECTOR_LINEAR.with(name)
                : Word.INSPECTOR_SHARES.with(name);
    }

    private static Html operation(Node.Apply apply) {
        return element(
                "section",
                key("operation"),
                h3(text(Word.INSPECTOR_OPERATION.text())),
                p(
                        cls("inspector-soft"),
                        element("code", text(apply.op().callName())),
                        text(Word.INSPECTOR_MEANING.with(
                                Words.spoken().ofTable(apply.op().meaning()),
                                Words.spoken().ofTable(apply.op().domain().requires())))));
    }

    private static Part output(Subject subject, int id) {
        String label = subject.node(id).label();
        boolean isOffered = subject.computation().isProgram()
                && id != subject.output()
                && subject.varies(id)
                && label != null
                && subject.computation().program().named(label) == id;
        return when(
                isOffered,
                () -> button(
                        key("make-output"),
                        cls("button inspector-make-output"),
                        attr("title", Word.MAKE_OUTPUT_TIP.text()),
                        on("click", new NodeAction.MakeOutput(id)),
                        text(Word.MAKE_OUTPUT.with(subject.names().text(id)))));
    }
}
