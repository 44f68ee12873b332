package wengert.value;

import java.util.ArrayList;
import java.util.List;
import wengert.op.Expr;
import wengert.op.Op;
import wengert.op.Slope;

/**
 * The slope of one argument of an operation, in the form in which it is quickest to compute: a number, an argument or the
 * output as they are, or a few operations in a row. Keeps their intermediate results: for one tape alone.
 */
final class Partial {
    private static final Expr FLAT = new Expr.Literal(0);
    private static final int OUTPUT = 3;
    private static final int LITERAL = 4;
    private static final int COMPUTED = 5;

    /** One operation: where its result goes and where its arguments stand. */
    private record Step(Op op, int out, int a, int b, int c) {}

    private final Step[] steps;
    /** Where the slope stands among the numbers. */
    private final int place;
    /** The place of an argument or the output, or what else it is. */
    private final int kind;

    private final boolean isGate;
    /** The arguments, the output, then literals and intermediate results. */
    private final double[] numbers;

    private Partial(Expr formula, boolean isGate) {
        List<Step> program = new ArrayList<>();
        List<Double> memory = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
        this.place = compile(formula, program, memory);
        this.steps = program.toArray(Step[]::new);
        this.numbers = memory.stream().mapToDouble(x -> x).toArray();
        this.kind = steps.length > 0 ? COMPUTED : Math.min(place, LITERAL);
        this.isGate = isGate;
    }

    /** The slopes of all arguments; of those that have none, 0. */
    static Partial[] of(Op op) {
        Partial[] partials = new Partial[op.arity()];
        for (int slot = 0; slot < partials.length; slot++) {
            Slope slope = op.slope(slot);
            partials[slot] = slope instanceof Slope.Factor factor
                            && !factor.partial().equals(FLAT)
                    ? new Partial(factor.partial(), false)
                    : slope instanceof Slope.Gate gate ? new Partial(gate.condition(), true) : new Partial(FLAT, true);
        }
        return partials;
    }

    /** Writes the steps of a formula and gives the place of its result. */
    private static int compile(Expr formula, List<Step> program, List<Double> memory) {
        if (formula instanceof Expr.Argument argument) {
            return argument.index();
        } else if (formula instanceof Expr.Output) {
            return OUTPUT;
        } else if (formula instanceof Expr.Literal literal) {
            memory.add(literal.value());
            return memory.size() - 1;
        } else if (!(formula instanceof Expr.Call)) {
            throw new IllegalStateException("partial: expected the rule of an operation on numbers");
        }
        Expr.Call call = (Expr.Call) formula;
        int[] operands = new int[3];
        for (int i = 0; i < call.operands().size(); i++) {
            operands[i] = compile(call.operands().get(i), program, memory);
        }
        memory.add(0.0);
        program.add(new Step(call.op(), memory.size() - 1, operands[0], operands[1], operands[2]));
        return memory.size() - 1;
    }

    /** Whether a number of {@link #at} is a condition under which the adjoint passes as it is, and not a slope. */
    boolean isGate() {
        return isGate;
    }

    /**
     * The slope, or the condition.
     *
     * @param v where the values are
     * @param x the place of the first argument, and so on
     * @param out the place of the output
     */
    double at(double[] v, int x, int y, int z, int out) {
        return switch (kind) {
            case 0 -> v[x];
            case 1 -> v[y];
            case 2 -> v[z];
            case OUTPUT -> v[out];
            case LITERAL -> numbers[place];
            default -> computed(v[x], v[y], v[z], v[out]);
        };
    }

    private double computed(double x, double y, double z, double out) {
        numbers[0] = x;
        numbers[1] = y;
        numbers[2] = z;
        numbers[OUTPUT] = out;
        for (Step step : steps) {
            step.op.sweep(numbers, step.out, step.a, step.b, step.c, 1);
        }
        return numbers[place];
    }
}
