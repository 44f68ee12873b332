package wengert.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.op.Attribute;
import wengert.op.Attribute.Axis;
import wengert.op.Attribute.Run;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.op.ShapeMismatch;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Programs of numbers, vectors and matrices, drawn at random: smooth, of moderate size, and with a number as the output. */
public final class RandomTensorGraphs {
    private static final Op[] UNARY = {
        Op.TANH, Op.SIN, Op.COS, Op.SIGMOID, Op.SQUARE, Op.NEG, Op.SOFTPLUS, Op.ATAN, Op.RELU
    };
    private static final Op[] BINARY = {Op.ADD, Op.SUB, Op.MUL, Op.MAX, Op.LOGADDEXP};

    private static final List<Composite> COMPOSITES = List.of(
            Composite.MEAN,
            Composite.PROD,
            Composite.VAR,
            Composite.LOGSUMEXP,
            Composite.SOFTMAX,
            Composite.LOG_SOFTMAX);

    private final SplittableRandom random;
    private final GraphBuilder builder = new GraphBuilder();
    /** What may be used again: no constants and no inner parts of composite operations. */
    private final List<Integer> pool = new ArrayList<>();

    private RandomTensorGraphs(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The graph of this number; the same for the same number. */
    public static Graph of(long seed) {
        return new RandomTensorGraphs(seed).graph();
    }

    private Graph graph() {
        int inputs = 1 + random.nextInt(3);
        for (int i = 0; i < inputs; i++) {
            pool.add(builder.input("x" + i, tensor(shape())));
        }
        int length = 3 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            try {
                pool.add(node());
            } catch (ShapeMismatch mismatch) {
                // these shapes do not go together: draw again
            }
        }
        int last = pool.get(pool.size() - 1);
        return builder.build(
                builder.shape(last).isScalar() ? last : builder.apply(Op.SUM, Axis.ALL, Origin.NONE, last));
    }

    private Shape shape() {
        return switch (random.nextInt(4)) {
            case 0 -> Shape.SCALAR;
            case 1 -> Shape.vector(1 + random.nextInt(3));
            default -> Shape.matrix(1 + random.nextInt(3), 1 + random.nextInt(3));
        };
    }

    private Tensor tensor(Shape shape) {
        double[] elements = new double[shape.size()];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = random.nextDouble(-1.5, 1.5);
        }
        return Tensor.of(shape, elements);
    }

    private int any() {
        return pool.get(Math.max(random.nextInt(pool.size()), random.nextInt(pool.size())));
    }

    private int apply(Op op, Attribute attribute, int... arguments) {
        return builder.apply(op, attribute, Origin.NONE, arguments);
    }

    private int node() {
        int x = any();
        Shape shape = builder.shape(x);
        int axis = shape.isScalar() || random.nextBoolean() ? Shape.ALL : random.nextInt(shape.rank());
        Axis along = new Axis(axis, random.nextBoolean());
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> builder.apply(UNARY[random.nextInt(UNARY.length)], x);
            case 3, 4, 5 -> builder.apply(BINARY[random.nextInt(BINARY.length)], x, any());
            case 6 -> builder.apply(Op.MATMUL, x, any());
            case 7 -> apply(new Op[] {Op.SUM, Op.AMAX, Op.AMIN, Op.NORM}[random.nextInt(4)], along, x);
            case 8 -> COMPOSITES.get(random.nextInt(COMPOSITES.size())).write(builder, along, x);
            case 9 -> builder.apply(Op.TRANSPOSE, x);
            case 10 -> selection(x, shape);
            case 11 ->
                random.nextBoolean()
                        ? apply(Op.STACK, Attribute.NONE, x, any())
                        : apply(Op.CONCAT, new Axis(Math.max(shape.rank() - 1, 0), false), x, any());
            case 12 -> builder.apply(Op.WHERE, builder.apply(Op.GREATER, any(), builder.constant(0)), x, any());
            default ->
                random.nextBoolean()
                        ? apply(Op.CUMSUM, new Attribute.Direction(Math.max(axis, 0), random.nextBoolean()), x)
                        : random.nextBoolean()
                                ? builder.apply(Op.OUTER, x, any())
                                : apply(Op.RESHAPE, new Attribute.To(Shape.vector(shape.size())), x);
        };
    }

    private int selection(int x, Shape shape) {
        List<Run> runs = new ArrayList<>();
        for (int length : new int[] {shape.rows(), shape.columns()}) {
            int start = random.nextInt(length);
            runs.add(
                    random.nextBoolean()
                            ? Run.at(start)
                            : new Run(start, 1, 1 + random.nextInt(length - start), false));
        }
        Run rows = shape.rank() == 2 ? runs.get(0) : Run.all(1);
        return apply(Op.INDEX, new Attribute.Selection(rows, runs.get(1)), x);
    }
}
