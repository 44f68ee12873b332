package wengert.web.sweep;

import static wengert.web.html.Html.all;
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
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Formula;
import wengert.explain.Step;
import wengert.explain.Writing;
import wengert.graph.Node;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Mathematics;
import wengert.web.subject.Subject;
import wengert.web.words.Word;

/** The transport along the bottom of the stage, and above it what the current step says. */
public final class TransportView {
    private TransportView() {}

    /** The controls and the sentence of the current step. */
    public static Html of(SweepState sweep, Computation computation) {
        return of(sweep, computation, Part.NOTHING);
    }

    /**
     * The controls and the sentence of the current step.
     *
     * @param beside what stands beside the buttons that choose a sweep
     */
    public static Html of(SweepState sweep, Computation computation, Part beside) {
        if (computation.isEmpty()) {
            return div(cls("sweep is-empty"));
        }
        Subject subject = sweep.subjectOf(computation);
        Progress progress = Progress.of(sweep, subject);
        return element(
                "section",
                cls("sweep sweep-" + sweep.mode().className() + (sweep.isOpen() ? " is-open" : "")),
                attr("aria-label", Word.STEPS.text()),
                sentence(progress),
                transport(sweep, subject, beside));
    }

    private static Html sentence(Progress progress) {
        return div(
                key("sentence"),
                cls("sweep-sentence"),
                attr("aria-live", "polite"),
                attr("aria-atomic", "true"),
                all(progress.sweep().isOpen() ? words(progress) : legend(progress)));
    }

    private static List<Part> words(Progress progress) {
        Step step = progress.step();
        if (step == null) {
            return List.of(p(cls("sweep-text"), text(beginning(progress.sweep().mode()))));
        }
        List<Part> lines = new ArrayList<>();
        for (Formula line : step.lines()) {
            lines.add(div(cls("sweep-line"), Mathematics.breaking(line)));
        }
        return List.of(
                p(cls("sweep-text"), text(step.text())),
                div(cls("sweep-lines"), all(lines)),
                when(!step.reason().isEmpty(), () -> p(cls("sweep-reason"), text(step.reason()))));
    }

    /** What the numbers of the drawing are, while no step says it. */
    private static List<Part> legend(Progress progress) {
        Writing.Adjoints adjoints = progress.subject().computation().writing().adjoints();
        String output = progress.subject().names().text(progress.subject().output());
        return List.of(element(
                "dl",
                cls("legend"),
                entry("value", Mode.FORWARD.sign(adjoints), Word.LEGEND_VALUE.text()),
                entry("adjoint", Mode.BACKWARD.sign(adjoints), Word.LEGEND_ADJOINT.with(output)),
                edges(),
                when(hasTensors(progress.subject()), TransportView::squares)));
    }

    private static boolean hasTensors(Subject subject) {
        for (Node node : subject.program().nodes()) {
            if (!node.shape().isScalar()) {
                return true;
            }
        }
        return false;
    }

    /** The squares of a vector or a matrix. */
    private static Html squares() {
        return div(
                cls("legend-entry"),
                element("dt", cls("legend-squares"), span("legend-square", ""), span("legend-square is-negative", "")),
                element("dd", text(Word.LEGEND_SQUARES.text())));
    }

    /** A stroke that gets thicker, and a broken one. */
    private static Html edges() {
        return div(
                cls("legend-entry"),
                element(
                        "dt",
                        cls("legend-edges"),
                        element(
                                "svg",
                                attr("viewBox", "0 0 40 16"),
                                attr("width", 40),
                                attr("height", 16),
                                attr("aria-hidden", "true"),
                                element("path", cls("legend-wedge"), attr("d", "M0 4.5 L40 2 V8 L0 5.5 Z")),
                                element("path", cls("legend-broken"), attr("d", "M0 13 H40")))),
                element("dd", text(Word.LEGEND_EDGE.text())));
    }

    private static Html entry(String kind, String sign, String meaning) {
        return div(
                cls("legend-entry"),
                element("dt", cls("legend-sign " + kind), text(sign)),
                element("dd", text(meaning)));
    }

    private static String beginning(Mode mode) {
        return switch (mode) {
            case FORWARD -> Word.FORWARD_BEGINS.text();
            case BACKWARD -> Word.BACKWARD_BEGINS.text();
            case TANGENT -> Word.TANGENT_BEGINS.text();
        };
    }

    private static Html transport(SweepState sweep, Subject subject, Part beside) {
        return bar(
                modes(sweep, subject.computation().writing().adjoints()),
                beside,
                when(sweep.isOpen() && sweep.mode() == Mode.TANGENT, () -> directions(sweep, subject)),
                Controls.of(
                        sweep.clock(),
                        Progress.size(sweep, subject),
                        sweep.isOpen(),
                        sweep.mode().numbers()),
                when(sweep.isOpen(), () -> Controls.leaving(Word.TRANSPORT_CLOSE.text(), new SweepAction.Close())));
    }

    /** The bar that controls stand in. */
    public static Html bar(Part... parts) {
        return div(
                key("transport"),
                cls("transport"),
                attr("role", "toolbar"),
                attr("aria-label", Word.TRANSPORT.text()),
                all(parts));
    }

    /** The buttons that choose a sweep. */
    public static Html modes(SweepState sweep, Writing.Adjoints adjoints) {
        List<Part> buttons = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            boolean isOn = sweep.isOpen() && sweep.mode() == mode;
            buttons.add(button(
                    key(mode.className()),
                    cls("mode mode-" + mode.className() + (isOn ? " is-on" : "")),
                    attr("aria-pressed", isOn ? "true" : "false"),
                    attr("title", tip(mode)),
                    on("click", new SweepAction.Choose(mode)),
                    span("mode-sign", mode.sign(adjoints)),
                    span("mode-title", mode.title())));
        }
        return div(
                key("modes"),
                cls("modes"),
                attr("role", "group"),
                attr("aria-label", Word.TRANSPORT_MODES.text()),
                all(buttons));
    }

    private static String tip(Mode mode) {
        return switch (mode) {
            case FORWARD -> Word.FORWARD_TIP.text();
            case BACKWARD -> Word.BACKWARD_TIP.text();
            case TANGENT -> Word.TANGENT_TIP.text();
        };
    }

    private static Html directions(SweepState sweep, Subject subject) {
        List<Part> options = new ArrayList<>();
        List<Node.Input> inputs = subject.program().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            options.add(element(
                    "option",
                    attr("value", i),
                    flag("selected", i == sweep.input()),
                    text(Word.TRANSPORT_IN.with(
                            subject.names().text(inputs.get(i).id())))));
        }
        return element(
                "select",
                key("direction"),
                cls("transport-direction"),
                attr("aria-label", Word.TRANSPORT_INPUT.text()),
                on("change", TransportView::along),
                all(options));
    }

    private static @Nullable Object along(Happening happening) {
        int index = Controls.number(happening.value());
        return index < 0 ? null : new SweepAction.Along(index);
    }
}
