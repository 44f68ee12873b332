package wengert.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.run.Lanes;
import wengert.run.Plan;

class SimplifiedTest {
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        -1,
        2,
        -2,
        0.5,
        3,
        -3,
        0.1,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };
    private static final Op[] OPS = {
        Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.NEG, Op.SQUARE, Op.ABS, Op.POW, Op.SIN, Op.WHERE, Op.MAX
    };

    @Test
    void everyValueKeepsItsBitsAtEverySpecialPoint() {
        int shorter = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Graph graph = random(random);
            Simplified simplified = Simplified.of(graph, graph.output());
            shorter += simplified.graph().size() < graph.size() ? 1 : 0;
            Plan former = Plan.of(graph);
            Plan latter = Plan.of(simplified.graph());
            Lanes before = former.lanes(64);
            Lanes after = latter.lanes(64);
            for (Node.Input input : graph.inputs()) {
                int place = simplified.place(input.id());
                for (int lane = 0; lane < 64; lane++) {
                    double value = SPECIAL[random.nextInt(SPECIAL.length)];
                    before.set(input, lane, value);
                    if (place >= 0) {
                        after.set((Node.Input) simplified.graph().node(place), lane, value);
                    }
                }
            }
            former.run(before);
            latter.run(after);
            for (int lane = 0; lane < 64; lane++) {
                assertEquals(
                        Double.doubleToLongBits(before.get(graph.output(), lane)),
                        Double.doubleToLongBits(after.get(simplified.graph().output(), lane)),
                        "program " + seed + "\n" + Printer.print(graph) + "\n---\n"
                                + Printer.print(simplified.graph()));
            }
        }
        assertTrue(shorter > 1_000, "shorter: " + shorter);
    }

    private static Graph random(Random random) {
        GraphBuilder builder = new GraphBuilder();
        builder.input("x", 1);
        builder.input("y", 2);
        for (int i = 0; i < 20; i++) {
            Op op = OPS[random.nextInt(OPS.length)];
            int[] arguments = new int[op.arity()];
            for (int slot = 0; slot < arguments.length; slot++) {
                arguments[slot] = random.nextInt(5) == 0
                        ? builder.constant(SPECIAL[random.nextInt(SPECIAL.length)], Origin.NONE)
                        : random.nextInt(builder.size());
            }
            builder.apply(op, arguments);
        }
        return builder.build(builder.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x * 1            | x
            1 * x            | x
            x / 1            | x
            x - 0            | x
            x + (-0)         | x
            x - (-0)         | x - -0
            x + 0            | x + 0
            0 * x            | 0 * x
            x^1              | x
            -(-x)            | x
            x + -y           | x - y
            -x + y           | y - x
            x - -y           | x + y
            -x * -y          | x * y
            -x / y           | -x / y
            x * -3           | -3 * x
            x + x            | 2 * x
            x * x            | x^2
            square(-x)       | x^2
            abs(-x)          | abs(x)
            x * (1 / y)      | x * (1 / y)
            y * (2 * x)      | 2 * x * y
            x + -2 * y       | x - 2 * y
            exp(-(x * y))    | exp(-x * y)
            sin(x) * sin(x)  | sin(x)^2
            """)
    void isWhatAPersonWrites(String before, String after) {
        Graph graph = Program.read("x = 5; y = 7; " + before).graph();
        String text = Printer.print(Simplified.of(graph, graph.output()).graph());
        String[] lines = text.split("\n", -1);
        assertEquals(after, lines[lines.length - 1].replaceFirst("^[xy] = .*", "x"));
    }

    @Test
    void isItselfWhenSimplifiedAgain() {
        for (int seed = 0; seed < 500; seed++) {
            Graph graph = random(new Random(seed));
            Graph once = Simplified.of(graph, graph.output()).graph();
            Graph twice = Simplified.of(once, once.output()).graph();
            assertTrue(twice.size() <= once.size(), Printer.print(once) + "\n---\n" + Printer.print(twice));
        }
    }

    @Test
    void whatAnAuthorWroteStays() {
        Graph graph = Program.read("x = 5; y = -x * x + 0 + x").graph();
        Graph kept = Simplified.from(graph.size(), graph, graph.output()).graph();
        assertEquals(Printer.print(graph), Printer.print(kept));
    }

    @Test
    void nothingIsComputedTwiceAndNothingInVain() {
        Graph graph = Program.read("x = 5; y = 7; z = exp(y); a = sin(x * y); sin(y * x) + a")
                .graph();
        Graph simplified = Simplified.of(graph, graph.output()).graph();
        assertEquals("x = 5\ny = 7\na = sin(x * y)\n2 * a", Printer.print(simplified));
    }
}
