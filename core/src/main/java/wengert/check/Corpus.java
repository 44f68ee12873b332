package wengert.check;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.number.Bits;
import wengert.number.Numbers;
import wengert.number.Xorshift;
import wengert.op.Domain;
import wengert.op.Op;
import wengert.run.Lanes;
import wengert.run.Plan;

/**
 * A large fixed set of computations, to show that two platforms give the same bits.
 *
 * <p>Every operation at {@value #POINTS} points, special values included, {@value #PROGRAMS} generated programs of numbers,
 * {@value #TENSORS} of vectors and matrices with their Jacobians and Hessians, and numbers read and printed. Each case is a line of text in which every number stands as its bits, so that two platforms
 * agree when their lines are equal. Made from integers alone: the cases themselves are the same everywhere.
 *
 * <pre>{@code
 * Corpus.chunks();          // 168
 * Corpus.lines(0).size();   // 500
 * Corpus.lines(0).get(2);   // add 7e37e43c8800759c..., the operation, its arguments, its value and its slopes
 * }</pre>
 */
public final class Corpus {
    /** How often each operation is evaluated. */
    public static final int POINTS = 500;
    /** How many programs are generated. */
    public static final int PROGRAMS = 2_000;
    /** How many programs of vectors and matrices are generated. */
    public static final int TENSORS = 1_000;
    /** How many numbers are printed and read back. */
    public static final int NUMBERS = 2_000;

    static final int CHUNK = 50;
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        -1,
        2,
        -2,
        0.5,
        -0.5,
        3,
        20,
        -40,
        710,
        -745.2,
        800,
        1e-8,
        -1e-8,
        1e-300,
        -1e-300,
        1e300,
        Double.MIN_VALUE,
        2.2250738585072014e-308,
        1.7976931348623157e308,
        0.1,
        2.5,
        3.5,
        1e16,
        9007199254740992.0,
        1e22,
        9.999999999999999e22,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };
    private static final List<Op> OPS = Op.elementwise();

    private Corpus() {}

    /** The number of chunks: one for each operation, then those of the programs, then those of the numbers. */
    public static int chunks() {
        return OPS.size() + (PROGRAMS + TENSORS + NUMBERS) / CHUNK;
    }

    /** The lines of one chunk, counted from 0. */
    public static List<String> lines(int chunk) {
        if (chunk < OPS.size()) {
            return operation(OPS.get(chunk));
        }
        List<String> lines = new ArrayList<>();
        for (int i = (chunk - OPS.size()) * CHUNK; i < (chunk - OPS.size() + 1) * CHUNK; i++) {
            lines.add(
                    i < PROGRAMS
                            ? program(i)
                            : i < PROGRAMS + TENSORS ? TensorCases.line(i - PROGRAMS) : number(i - PROGRAMS - TENSORS));
        }
        return lines;
    }

    /** A program given as text: the bits of its output, then those of the derivative in each input, "-" where none is. */
    public static String evaluated(String program) {
        Graph graph = Program.read(program).graph();
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes lanes = Plan.once(sweep.graph());
        StringBuilder line = new StringBuilder(bits(lanes, graph.output(), graph.node(graph.output())));
        for (Node.Input input : graph.inputs()) {
            int adjoint = sweep.adjoint(input.id());
            line.append(' ').append(adjoint < 0 ? "-" : bits(lanes, adjoint, input));
        }
        return line.toString();
    }

    /** Every element of a node that has the shape of {@code like}. */
    private static String bits(Lanes lanes, int node, Node like) {
        StringBuilder bits = new StringBuilder();
        for (int element = 0; element < like.shape().size(); element++) {
            bits.append(element == 0 ? "" : " ").append(Bits.hex(lanes.get(node, element, 0)));
        }
        return bits.toString();
    }

    private static List<String> operation(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, 0);
        }
        Graph graph = builder.build(builder.apply(op, arguments));
        ReverseSweep first = Reverse.of(graph, graph.output());
        int slot = arguments.length - 1;
        int target = first.adjoint(slot) < 0 ? graph.output() : first.adjoint(slot);
        ReverseSweep second = Reverse.of(first.graph(), target);
        Plan plan = Plan.of(second.graph());
        Lanes lanes = plan.lanes(POINTS);
        Draw draw = new Draw(op.callName().hashCode());
        for (int lane = 0; lane < POINTS; lane++) {
            for (int i = 0; i < arguments.length; i++) {
                lanes.set(
                        graph.inputs().get(i),
                        lane,
                        draw.argument(op.domain().box().get(i), lane));
            }
        }
        plan.run(lanes);
        List<String> lines = new ArrayList<>();
        for (int lane = 0; lane < POINTS; lane++) {
            StringBuilder line = new StringBuilder(op.callName());
            for (int node = 0; node < second.graph().size(); node++) {
                line.append(' ').append(Bits.hex(lanes.get(node, lane)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String program(int index) {
        Draw draw = new Draw(index);
        GraphBuilder builder = new GraphBuilder();
        int inputs = 1 + draw.below(4);
        for (int i = 0; i < inputs; i++) {
            builder.input("x" + i, draw.moderate());
        }
        int length = 5 + draw.below(40);
        for (int i = 0; i < length; i++) {
            Op op = OPS.get(draw.below(OPS.size()));
            int[] arguments = new int[op.arity()];
            for (int slot = 0; slot < arguments.length; slot++) {
                arguments[slot] = op.domain().box().get(slot).whole() || draw.below(6) == 0
                        ? builder.constant(draw.argument(op.domain().box().get(slot), SPECIAL.length))
                        : Math.max(draw.below(builder.size()), draw.below(builder.size()));
            }
            builder.apply(op, arguments);
        }
        Graph graph = builder.build(builder.size() - 1);
        StringBuilder line = new StringBuilder("program ").append(index);
        ReverseSweep reverse = Reverse.of(graph, graph.output());
        append(line, reverse.graph());
        for (Node.Input input : graph.inputs()) {
            ForwardSweep forward = Forward.of(graph, input);
            int tangent = forward.tangent(graph.output());
            line.append(' ').append(tangent < 0 ? "-" : Bits.hex(Plan.evaluate(forward.graph())[tangent]));
        }
        int adjoint = reverse.adjoint(0);
        if (adjoint >= 0) {
            ReverseSweep second = Reverse.of(reverse.graph(), adjoint);
            if (second.adjoint(0) >= 0) {
                line.append(" second ").append(Bits.hex(Plan.evaluate(second.graph())[second.adjoint(0)]));
            }
        }
        return line.toString();
    }

    private static void append(StringBuilder line, Graph graph) {
        double[] values = Plan.evaluate(graph);
        for (int node = 0; node < graph.size(); node++) {
            line.append(' ').append(Bits.hex(values[node]));
        }
    }

    private static String number(int index) {
        Draw draw = new Draw(~index);
        double value = index < SPECIAL.length ? SPECIAL[index] : index % 2 == 0 ? draw.anyBits() : draw.moderate();
        String shortest = Numbers.shortest(value);
        String decimal = draw.decimal();
        return Bits.hex(value)
                + ' '
                + shortest
                + ' '
                + Bits.hex(Numbers.parse(shortest))
                + ' '
                + Numbers.round(value, 6)
                + ' '
                + decimal
                + ' '
                + Bits.hex(Numbers.parse(decimal));
    }

    /** Draws arguments and texts. */
    private static final class Draw {
        private final Xorshift bits;

        Draw(int seed) {
            this.bits = new Xorshift(seed);
        }

        int below(int bound) {
            return bits.below(bound);
        }

        /** A number from -5 to 5 with 27 random bits. */
        double moderate() {
            return (bits.uniform() - 0.5) * 10;
        }

        double anyBits() {
            return Bits.parse(hex(bits.next()) + hex(bits.next()));
        }

        /** Special values in turn, then numbers of any size, then numbers inside the domain. */
        double argument(Domain.Interval interval, int turn) {
            if (turn < SPECIAL.length) {
                return SPECIAL[below(3) == 0 ? below(SPECIAL.length) : turn];
            }
            if (interval.whole()) {
                return interval.low() + below((int) (interval.high() - interval.low()) + 1);
            }
            if (below(8) == 0) {
                return anyBits();
            }
            double x = moderate();
            boolean above = interval.low() == 0 || interval.low() == 1 || interval.low() == -1;
            return above && x < interval.low() ? interval.low() - x + interval.low() : x;
        }

        /** A decimal literal of up to 25 digits. */
        String decimal() {
            StringBuilder text = new StringBuilder();
            int digits = 1 + below(25);
            for (int i = 0; i < digits; i++) {
                text.append((char) ('0' + below(10)));
                if (i == digits / 2) {
                    text.append('.').append((char) ('0' + below(10)));
                }
            }
            return text.append('e').append(below(660) - 340).toString();
        }

        private static String hex(int bits) {
            String text = Integer.toHexString(bits);
            return "00000000".substring(text.length()) + text;
        }
    }
}
