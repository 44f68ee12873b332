package wengert.op;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.op.Attribute.Axis;
import wengert.op.Attribute.Run;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Operations made of other operations: shown as one, and opened to see what they are made of.
 *
 * <p>They need no rule of their own: what they are made of has rules.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * int x = builder.input("x", Tensor.vector(1, 2, 6));
 * int mean = Composite.named("mean").write(builder, Attribute.Axis.ALL, x);
 * Plan.once(builder.build(mean)).get(mean);   // 3
 * }</pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // entries are written here and never touched again
public enum Composite {
    /** The sum over the number of elements. */
    MEAN("mean", 1, Shape.ALL, "mean of the elements", Recipes::mean),
    /** Multiplied in pairs, so that zeros are no trouble for its slopes. */
    PROD("prod", 1, Shape.ALL, "product of the elements", Recipes::prod),
    /** The mean of squared distances from the mean, as NumPy has it. */
    VAR("var", 1, Shape.ALL, "variance of the elements, over their number", Recipes::variance),
    /** The root of the variance. */
    STD(
            "std",
            1,
            Shape.ALL,
            "standard deviation of the elements",
            (writer, axis, arguments) -> writer.write(Op.SQRT, Recipes.variance(writer, axis, arguments))),
    /** Shifted by the largest element, so that nothing overflows. */
    LOGSUMEXP("logsumexp", 1, Shape.ALL, "logarithm of the sum of the exponentials", Recipes::logsumexp),
    /** Shifted by the largest element, so that nothing overflows. */
    SOFTMAX("softmax", 1, 1, "shares of the exponentials in their sum", Recipes::softmax),
    /** The elements less the logarithm of the sum of their exponentials. */
    LOG_SOFTMAX("log_softmax", 1, 1, "logarithm of the softmax", Recipes::logSoftmax),
    /** The mean of squared differences. */
    MSE("mse", 2, Shape.ALL, "mean of the squared differences", Recipes::meanSquaredError),
    /** Of logits against a class or a distribution; for a matrix the mean over its rows. */
    CROSS_ENTROPY(
            "cross_entropy",
            2,
            Shape.ALL,
            "cross entropy of logits against a class or a distribution",
            Recipes::crossEntropy);

    /** Writes a composite operation in others. */
    @FunctionalInterface
    interface Recipe {
        int write(Writer writer, Axis axis, int[] arguments);
    }

    private static final Map<String, Composite> NAMES = new HashMap<>();

    static {
        for (Composite composite : values()) {
            NAMES.put(composite.name, composite);
        }
        NAMES.put("mse_loss", MSE);
    }

    private final String name;
    private final int arity;
    private final int axis;
    private final String meaning;
    private final Recipe recipe;

    Composite(String name, int arity, int axis, String meaning, Recipe recipe) {
        this.name = name;
        this.arity = arity;
        this.axis = axis;
        this.meaning = meaning;
        this.recipe = recipe;
    }

    /** The operation of this name, or null. */
    public static @Nullable Composite named(String name) {
        return NAMES.get(name);
    }

    /** The name by which a program calls it. */
    public String callName() {
        return name;
    }

    /** The number of arguments. */
    public int arity() {
        return arity;
    }

    /** The axis it goes along where none is given: {@link Shape#ALL}, or 1 for the last. */
    public int defaultAxis() {
        return axis;
    }

    /** What it is, to be read after "the". */
    public String meaning() {
        return meaning;
    }

    /**
     * Writes it in operations of the table and gives the node of the result.
     *
     * @throws ShapeMismatch if it has no meaning for such arguments
     */
    public int write(Writer writer, Axis axis, int... arguments) {
        return recipe.write(writer, axis, arguments);
    }

    /** What composite operations are made of. */
    private static final class Recipes {
        static int mean(Writer writer, Axis axis, int[] arguments) {
            int length = writer.shape(arguments[0]).length(axis.axis());
            return writer.write(Op.DIV, writer.write(Op.SUM, axis, arguments[0]), writer.constant(length));
        }

        static int variance(Writer writer, Axis axis, int[] arguments) {
            int mean = mean(writer, new Axis(axis.axis(), true), arguments);
            int square = writer.write(Op.SQUARE, writer.write(Op.SUB, arguments[0], mean));
            return mean(writer, axis, new int[] {square});
        }

        static int prod(Writer writer, Axis axis, int[] arguments) {
            Shape shape = writer.shape(arguments[0]);
            if (shape.isScalar()) {
                return arguments[0];
            }
            Op.SUM.shape(axis, List.of(shape));
            boolean isFlat = shape.rank() == 2 && axis.axis() == Shape.ALL;
            int rest = isFlat
                    ? writer.write(Op.RESHAPE, new Attribute.To(Shape.vector(shape.size())), arguments[0])
                    : arguments[0];
            boolean isDown = shape.rank() == 2 && axis.axis() == 0;
            for (int n = length(writer, rest, isDown); n > 1; n = length(writer, rest, isDown)) {
                int half = n / 2;
                int product = writer.write(
                        Op.MUL, part(writer, rest, isDown, 0, half), part(writer, rest, isDown, half, half));
                rest = n % 2 == 0
                        ? product
                        : writer.write(
                                Op.CONCAT,
                                new Axis(isDown ? 0 : writer.shape(rest).rank() - 1, false),
                                product,
                                part(writer, rest, isDown, 2 * half, 1));
            }
            Shape reduced = shape.reduced(axis.axis(), axis.isKept());
            return writer.shape(rest).equals(reduced)
                    ? rest
                    : writer.write(Op.RESHAPE, new Attribute.To(reduced), rest);
        }

        private static int length(Writer writer, int node, boolean isDown) {
            Shape shape = writer.shape(node);
            return isDown ? shape.rows() : shape.columns();
        }

        private static int part(Writer writer, int node, boolean isDown, int start, int count) {
            Shape shape = writer.shape(node);
            Run run = new Run(start, 1, count, false);
            return writer.write(
                    Op.INDEX,
                    isDown
                            ? new Attribute.Selection(run, Run.all(shape.columns()))
                            : new Attribute.Selection(Run.all(shape.rows()), run),
                    node);
        }

        /** The elements less their largest, which counts as a constant, and that largest. */
        private record Shifted(int elements, int shift) {}

        private static Shifted shifted(Writer writer, Axis axis, int node) {
            int largest = writer.write(Op.AMAX, new Axis(axis.axis(), true), node);
            int isFinite =
                    writer.write(Op.LESS, writer.write(Op.ABS, largest), writer.constant(Double.POSITIVE_INFINITY));
            int shift = writer.write(Op.DETACH, writer.write(Op.WHERE, isFinite, largest, writer.constant(0)));
            return new Shifted(writer.write(Op.SUB, node, shift), shift);
        }

        private static int logsumexpKept(Writer writer, Axis axis, int node) {
            Shifted shifted = shifted(writer, axis, node);
            int sum = writer.write(Op.SUM, new Axis(axis.axis(), true), writer.write(Op.EXP, shifted.elements()));
            return writer.write(Op.ADD, writer.write(Op.LOG, sum), shifted.shift());
        }

        static int logsumexp(Writer writer, Axis axis, int[] arguments) {
            Shape shape = writer.shape(arguments[0]);
            if (shape.isScalar()) {
                return arguments[0];
            }
            int kept = logsumexpKept(writer, axis, arguments[0]);
            Shape reduced = shape.reduced(axis.axis(), axis.isKept());
            return writer.shape(kept).equals(reduced)
                    ? kept
                    : writer.write(Op.RESHAPE, new Attribute.To(reduced), kept);
        }

        static int softmax(Writer writer, Axis axis, int[] arguments) {
            int exponentials =
                    writer.write(Op.EXP, shifted(writer, axis, arguments[0]).elements());
            int sum = writer.write(Op.SUM, new Axis(axis.axis(), true), exponentials);
            return writer.write(Op.DIV, exponentials, sum);
        }

        static int logSoftmax(Writer writer, Axis axis, int[] arguments) {
            return writer.write(Op.SUB, arguments[0], logsumexpKept(writer, axis, arguments[0]));
        }

        static int meanSquaredError(Writer writer, Axis axis, int[] arguments) {
            int square = writer.write(Op.SQUARE, writer.write(Op.SUB, arguments[0], arguments[1]));
            return mean(writer, Axis.ALL, new int[] {square});
        }

        static int crossEntropy(Writer writer, Axis axis, int[] arguments) {
            Shape logits = writer.shape(arguments[0]);
            Shape target = writer.shape(arguments[1]);
            if (logits.isScalar()) {
                throw new ShapeMismatch("cannot form the cross entropy of a number: it needs a vector of logits, or a"
                        + " matrix with one such row a sample");
            }
            int log = logSoftmax(writer, new Axis(logits.rank() - 1, true), arguments);
            boolean isDistribution = target.equals(logits);
            if (!isDistribution && target.size() != logits.rows()) {
                throw new ShapeMismatch("cannot form the cross entropy of logits " + logits + " and a target " + target
                        + ": the target is a distribution of the same shape, or one class a row");
            }
            int terms = isDistribution
                    ? writer.write(Op.MUL, arguments[1], log)
                    : writer.write(Op.WHERE, classes(writer, arguments[1], logits), log, writer.constant(0));
            int sum = writer.write(Op.NEG, writer.write(Op.SUM, Axis.ALL, terms));
            return logits.rank() == 1 ? sum : writer.write(Op.DIV, sum, writer.constant(logits.rows()));
        }

        /** 1 at the class of each row, 0 elsewhere. */
        private static int classes(Writer writer, int target, Shape logits) {
            double[] counted = new double[logits.columns()];
            for (int i = 0; i < counted.length; i++) {
                counted[i] = i;
            }
            int column = logits.rank() == 2 && logits.rows() > 1
                    ? writer.write(Op.RESHAPE, new Attribute.To(Shape.matrix(logits.rows(), 1)), target)
                    : target;
            return writer.write(Op.EQUAL, writer.constant(Tensor.vector(counted)), column);
        }
    }
}
