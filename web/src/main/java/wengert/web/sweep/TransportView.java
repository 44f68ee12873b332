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
                transport(sweep, subject));
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
                entry("edge", "—", Word.LEGEND_EDGE.text()),
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

    private static Html transport(SweepState sweep, Subject subject) {
        Writing.Adjoints adjoints = subject.computation().writing().adjoints();
        int size = Progress.size(sweep, subject);
        int position = sweep.isOpen() ? sweep.position() : size;
        return div(
                key("transport"),
                cls("transport"),
                attr("role", "toolbar"),
                attr("aria-label", Word.TRANSPORT.text()),
                modes(sweep, adjoints),
                when(sweep.isOpen() && sweep.mode() == Mode.TANGENT, () -> directions(sweep, subject)),
                div(
                        cls("transport-keys"),
                        control("first", Word.TRANSPORT_FIRST.text(), Icons.FIRST, new SweepAction.First(), size == 0),
                        control("back", Word.TRANSPORT_BACK.text(), Icons.BACK, new SweepAction.Back(), position == 0),
                        control(
                                "play",
                                (sweep.isPlaying() ? Word.TRANSPORT_PAUSE : Word.TRANSPORT_PLAY).text(),
                                sweep.isPlaying() ? Icons.PAUSE : Icons.PLAY,
                                new SweepAction.Toggle(),
                                size == 0),
                        control(
                                "forth",
                                Word.TRANSPORT_FORTH.text(),
                                Icons.FORTH,
                                new SweepAction.Forth(),
                                sweep.isOpen() && position >= size),
                        control("last", Word.TRANSPORT_LAST.text(), Icons.LAST, new SweepAction.Last(), size == 0)),
                scrubber(sweep, position, size),
                span(
                        cls("transport-count"),
                        span("transport-position", Integer.toString(position)),
                        text(" " + Word.TRANSPORT_OF.with(size))),
                pace(sweep),
                when(
                        sweep.isOpen(),
                        () -> button(
                                key("close"),
                                cls("transport-close"),
                                attr("aria-label", Word.TRANSPORT_CLOSE.text()),
                                attr("title", Word.TRANSPORT_CLOSE.text()),
                                on("click", new SweepAction.Close()),
                                text("×"))));
    }

    private static Html modes(SweepState sweep, Writing.Adjoints adjoints) {
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
        int index = number(happening.value());
        return index < 0 ? null : new SweepAction.Along(index);
    }

    private static Html control(String name, String title, String icon, SweepAction action, boolean isDisabled) {
        return button(
                key(name),
                cls("transport-key transport-" + name),
                attr("aria-label", title),
                attr("title", title),
                flag("disabled", isDisabled),
                on("click", action),
                Icons.of(icon));
    }

    private static Html scrubber(SweepState sweep, int position, int size) {
        return element(
                "input",
                key("scrubber"),
                cls("scrubber"),
                attr("type", "range"),
                attr("min", 0),
                attr("max", size),
                attr("step", 1),
                attr("value", position),
                attr("aria-label", Word.TRANSPORT_STEP.text()),
                attr(
                        "aria-valuetext",
                        Word.TRANSPORT_AT.with(position, size, sweep.mode().numbers())),
                flag("disabled", size == 0),
                Html.style("--done", size == 0 ? "0%" : 100 * position / size + "%"),
                on("input", TransportView::scrub));
    }

    private static @Nullable Object scrub(Happening happening) {
        int position = number(happening.value());
        return position < 0 ? null : new SweepAction.Scrub(position);
    }

    private static Html pace(SweepState sweep) {
        int next = sweep.speed() >= SweepState.FASTEST ? SweepState.SLOWEST : sweep.speed() + 1;
        String label = speed(sweep.speed());
        return button(
                key("pace"),
                cls("transport-pace"),
                attr("aria-label", Word.TRANSPORT_SPEED_NOW.with(label)),
                attr("title", Word.TRANSPORT_SPEED.text()),
                on("click", new SweepAction.Pace(next)),
                text(label));
    }

    private static String speed(int speed) {
        return speed < 0 ? (speed == -1 ? "½×" : "¼×") : (1 << speed) + "×";
    }

    /** The whole number of at most nine digits that the text is, or -1. */
    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 8) {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }
}
