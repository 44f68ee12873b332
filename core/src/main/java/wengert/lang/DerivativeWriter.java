package wengert.lang;

import java.util.List;
import wengert.diff.Forward;
import wengert.diff.Reverse;
import wengert.graph.GraphBuilder;
import wengert.graph.Span;
import wengert.op.Attribute;
import wengert.op.Attribute.Run;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Writes derivatives of one value of a graph in some of its leaves into that graph. */
final class DerivativeWriter {
    private static final int UNKNOWN = Scope.UNKNOWN;

    private final GraphBuilder builder;
    private final int[] sources;
    private final List<String> parameters;
    private final Problems problems;
    private final Span place;

    /**
     * A writer.
     *
     * @param sources the leaves that derivatives are taken in
     * @param parameters what the program calls the leaves
     * @param place where problems are reported
     */
    DerivativeWriter(GraphBuilder builder, int[] sources, List<String> parameters, Problems problems, Span place) {
        this.builder = builder;
        this.sources = sources;
        this.parameters = parameters;
        this.problems = problems;
        this.place = place;
    }

    /** The node of what a transformation makes of a value, or unknown where it makes nothing, which is reported. */
    int written(Transformation transformation, int order, int value) {
        return switch (transformation) {
            case DERIVATIVE -> nth(value, order);
            case GRAD -> gradient(value);
            case JACOBIAN -> rows(value);
            case HESSIAN -> hessian(value);
        };
    }

    private int nth(int value, int order) {
        if (sources.length != 1 || !builder.shape(sources[0]).isScalar()) {
            return refuse("derivative: expected a function of one number: for others there is grad or jacobian");
        }
        int derivative = value;
        for (int i = 0; i < order; i++) {
            Shape shape = builder.shape(derivative);
            int tangent = Forward.into(builder, derivative, sources[0], builder.constant(1));
            derivative = tangent < 0 ? builder.constant(Tensor.filled(shape, 0)) : tangent;
            if (isTooLarge()) {
                return UNKNOWN;
            }
        }
        return derivative;
    }

    private int gradient(int value) {
        if (!builder.shape(value).isScalar()) {
            return refuse("grad: expected a function whose value is a number, got one of shape " + builder.shape(value)
                    + ": for vectors there is jacobian");
        }
        return sources.length > 1 && !areNumbers()
                ? refuse("grad: expected a function of one parameter, or of numbers alone: say in which"
                        + " parameter, as in grad(f, " + parameters.get(0) + ")")
                : row(value);
    }

    private boolean areNumbers() {
        boolean areNumbers = true;
        for (int source : sources) {
            areNumbers &= builder.shape(source).isScalar();
        }
        return areNumbers;
    }

    /** The derivative of a number in the only source, or in all of them as a vector. */
    private int row(int value) {
        int[] adjoints = Reverse.into(builder, value, builder.constant(1), sources);
        for (int i = 0; i < adjoints.length; i++) {
            adjoints[i] = adjoints[i] < 0 ? builder.constant(Tensor.filled(builder.shape(sources[i]), 0)) : adjoints[i];
        }
        return isTooLarge() ? UNKNOWN : adjoints.length == 1 ? adjoints[0] : builder.write(Op.STACK, adjoints);
    }

    /** A row for each element of a vector; of a number its only row. */
    private int rows(int value) {
        Shape shape = builder.shape(value);
        if (sources.length > 1 && !areNumbers()) {
            return refuse("jacobian: expected a function of one parameter, or of numbers alone: say in which"
                    + " parameter, as in jacobian(f, " + parameters.get(0) + ")");
        }
        if (shape.isScalar()) {
            return row(value);
        }
        if (shape.rank() == 2 || builder.shape(sources[0]).rank() == 2) {
            return refuse("jacobian: expected vectors, got a function from " + builder.shape(sources[0]) + " to "
                    + shape + ": flatten matrices first, as in flatten(W)");
        }
        int width =
                sources.length > 1 ? sources.length : builder.shape(sources[0]).size();
        return width < shape.size() ? columns(value, width) : stackedRows(value, shape.size());
    }

    private int stackedRows(int value, int count) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            int element = builder.write(Op.INDEX, new Attribute.Selection(Run.all(1), Run.at(i)), value);
            rows[i] = row(element);
            if (rows[i] < 0) {
                return UNKNOWN;
            }
        }
        return builder.write(Op.STACK, rows);
    }

    /** Forward, one column for each number of the argument: fewer sweeps where the argument is shorter. */
    private int columns(int value, int width) {
        int[] columns = new int[width];
        for (int j = 0; j < width; j++) {
            int source = sources.length > 1 ? sources[j] : sources[0];
            double[] seed = new double[builder.shape(source).size()];
            seed[sources.length > 1 ? 0 : j] = 1;
            int tangent =
                    Forward.into(builder, value, source, builder.constant(Tensor.of(builder.shape(source), seed)));
            columns[j] = tangent < 0 ? builder.constant(Tensor.filled(builder.shape(value), 0)) : tangent;
            if (isTooLarge()) {
                return UNKNOWN;
            }
        }
        boolean isOne = sources.length == 1 && builder.shape(sources[0]).isScalar();
        return isOne ? columns[0] : builder.write(Op.TRANSPOSE, builder.write(Op.STACK, columns));
    }

    private int hessian(int value) {
        if (!builder.shape(value).isScalar()) {
            return refuse(
                    "hessian: expected a function whose value is a number, got one of shape " + builder.shape(value));
        }
        if ((sources.length > 1 && !areNumbers()) || builder.shape(sources[0]).rank() == 2) {
            return refuse("hessian: expected a function of one vector, or of numbers alone");
        }
        int gradient = row(value);
        return gradient < 0
                ? UNKNOWN
                : builder.shape(gradient).isScalar()
                        ? row(gradient)
                        : stackedRows(gradient, builder.shape(gradient).size());
    }

    private boolean isTooLarge() {
        if (builder.size() <= Limits.DERIVATIVE) {
            return false;
        }
        refuse("expected a derivative that can be written in " + Limits.DERIVATIVE
                + " steps, got more: use a lower order or shorter vectors");
        return true;
    }

    private int refuse(String message) {
        problems.error(place, message);
        return UNKNOWN;
    }
}
