package wengert.lang;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.op.Op;

/** Seeded graphs over the whole table: shared and dead nodes, labels bound again, constants of every kind. */
final class SomeGraphs {
    private static final String[] LABELS = {"a", "b", "c", "x1", "e", "pi", "sin", "max", "import", "print", "F", "β"};
    private static final double[] CONSTANTS = {
        0,
        -0.0,
        1,
        2,
        -2,
        0.5,
        -3.25,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        1e-7,
        Math.PI,
        Math.E,
        1.0 / 3,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final List<Op> OPS = Op.elementwise();

    private SomeGraphs() {}

    static Graph of(long seed) {
        Random random = new Random(seed);
        GraphBuilder builder = new GraphBuilder();
        int count = 1 + random.nextInt(30);
        boolean deep = random.nextInt(4) == 0;
        boolean bare = random.nextBoolean();
        while (builder.size() < count) {
            int kind = builder.size() == 0 ? random.nextInt(2) : random.nextInt(8);
            if (kind == 0) {
                input(builder, LABELS[random.nextInt(LABELS.length)], constant(random));
            } else if (kind == 1) {
                builder.constant(constant(random), origin(random, bare));
            } else {
                Op op = OPS.get(random.nextInt(OPS.size()));
                IntUnaryOperator pick = size -> deep ? size - 1 : random.nextInt(size);
                int[] arguments = new int[op.arity()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = i == 0 ? pick.applyAsInt(builder.size()) : random.nextInt(builder.size());
                }
                builder.apply(op, origin(random, bare), arguments);
            }
        }
        return builder.build(random.nextBoolean() ? builder.size() - 1 : random.nextInt(builder.size()));
    }

    private static double constant(Random random) {
        return random.nextInt(3) == 0 ? random.nextGaussian() * 100 : CONSTANTS[random.nextInt(CONSTANTS.length)];
    }

    private static Origin origin(Random random, boolean bare) {
        return random.nextInt(bare ? 12 : 2) > 0 ? Origin.NONE : Origin.named(LABELS[random.nextInt(LABELS.length)]);
    }

    private static void input(GraphBuilder builder, String label, double value) {
        String name = label;
        for (int i = 2; builder.hasInput(name); i++) {
            name = label + "#" + i;
        }
        builder.input(name, value, Origin.named(label));
    }
}
