package wengert.explain;

/**
 * How explanations write numbers and adjoints.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 3; c = a * b").graph();
 * Snapshot run = Snapshot.of(Reverse.of(graph, graph.output()));
 * Writing asPartials = Writing.USUAL.with(Writing.Adjoints.PARTIAL);
 * PlainText.of(Steps.of(run, asPartials).backward(1).lines().get(1));   // ∂c/∂a = ∂c/∂c·∂c/∂a = 1·3 = 3
 * }</pre>
 *
 * @param digits significant digits of a number, at least 1
 * @param adjoints how the derivative of the output in a value is written
 */
public record Writing(int digits, Adjoints adjoints) {
    /** {@value Numerals#DIGITS} digits, adjoints with a bar. */
    public static final Writing USUAL = new Writing(Numerals.DIGITS, Adjoints.BAR);

    /** How the derivative of the output in a value is written. */
    public enum Adjoints {
        /** The name with a bar, as books on automatic differentiation do: x̄. */
        BAR,
        /** A partial derivative of the output: ∂y/∂x. */
        PARTIAL,
        /** As programs keep it beside the value: x.grad. */
        GRAD
    }

    /** @throws IllegalArgumentException for less than one digit */
    public Writing {
        if (digits < 1) {
            throw new IllegalArgumentException("writing: expected at least 1 digit, got " + digits);
        }
    }

    /** The same with so many significant digits. */
    public Writing with(int significant) {
        return new Writing(significant, adjoints);
    }

    /** The same with adjoints written so. */
    public Writing with(Adjoints written) {
        return new Writing(digits, written);
    }
}
