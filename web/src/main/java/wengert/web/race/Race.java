package wengert.web.race;

import java.util.ArrayList;
import java.util.List;
import wengert.check.Modes;
import wengert.graph.Node;
import wengert.web.subject.Subject;
import wengert.web.words.Word;

/**
 * Both modes through one program, step by step from the same start: all derivatives of all elements of the output in all
 * elements of the inputs.
 *
 * <p>Immutable to the eye: the numbers of a sweep are computed when they are first asked for. Elsewhere the page
 * differentiates the sum of a vector or a matrix; here each element counts by itself, as in {@link wengert.derive.Jacobian}.
 */
public final class Race {
    /** More sweeps than this are not gone through, in either mode. */
    static final int MOST_SWEEPS = 64;

    private final List<Element> inputs;
    private final List<Element> outputs;
    private final ReverseRunner reverse;
    private final ForwardRunner forward;

    private Race(Subject subject) {
        this.inputs = inputs(subject);
        this.outputs = Element.of(subject.node(subject.output()), subject.names());
        this.reverse = new ReverseRunner(subject, outputs, inputs);
        this.forward = new ForwardRunner(subject, outputs, inputs);
    }

    /**
     * Both modes through a program.
     *
     * @throws IllegalArgumentException if there is {@link #refusal a reason} not to
     */
    static Race of(Subject subject) {
        if (!refusal(subject).isEmpty()) {
            throw new IllegalArgumentException("race: " + refusal(subject));
        }
        return new Race(subject);
    }

    private static List<Element> inputs(Subject subject) {
        List<Element> inputs = new ArrayList<>();
        for (Node.Input input : subject.program().inputs()) {
            inputs.addAll(Element.of(input, subject.names()));
        }
        return inputs;
    }

    /** Why the modes cannot be compared in a program, in a sentence or two; empty where they can. */
    static String refusal(Subject subject) {
        long inputs = 0;
        for (Node.Input input : subject.program().inputs()) {
            inputs += input.shape().size();
        }
        int outputs = subject.node(subject.output()).shape().size();
        if (inputs == 0) {
            return Word.RACE_NO_INPUTS.text();
        }
        return Math.max(inputs, outputs) <= MOST_SWEEPS ? "" : Word.RACE_MANY.with(MOST_SWEEPS, outputs, inputs);
    }

    /** The numbers of all inputs, a direction each. */
    List<Element> inputs() {
        return inputs;
    }

    /** The numbers of the output. */
    List<Element> outputs() {
        return outputs;
    }

    Runner reverse() {
        return reverse;
    }

    Runner forward() {
        return forward;
    }

    /** The number of steps until both have come to their end. */
    int size() {
        return Math.max(reverse.size(), forward.size());
    }

    /** What a derivative is called: {@code ∂d/∂a}. */
    String name(int output, int input) {
        return "∂" + outputs.get(output).name() + "/∂" + inputs.get(input).name();
    }

    /** Whether the derivatives of both are the same numbers, and if not how far apart they are and where. */
    String agreement() {
        List<Modes.Row> rows = new ArrayList<>();
        for (int row = 0; row < outputs.size(); row++) {
            for (int column = 0; column < inputs.size(); column++) {
                rows.add(new Modes.Row(
                        name(row, column), reverse.derivative(row, column), forward.derivative(row, column)));
            }
        }
        return new Modes(rows).verdict();
    }
}
