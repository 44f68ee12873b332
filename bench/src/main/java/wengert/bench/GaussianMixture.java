package wengert.bench;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.math.Exponential;
import wengert.math.Logarithm;
import wengert.op.Attribute;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * The log likelihood of a mixture of 25 Gaussians in 10 dimensions with diagonal covariances, up to a constant: 525 parameters.
 *
 * <p>A simpler relative of the objective in F. Šrajer, Z. Kukelova and A. Fitzgibbon, A benchmark of selected algorithmic
 * differentiation tools on some problems in computer vision and machine learning, Optimization Methods and Software 33 (2018),
 * whose covariances are full. The parameters are the logarithms of the weights, the means, and the logarithms of the
 * inverse deviations. The program has distances from matrix products; by hand they are sums of squares.
 */
final class GaussianMixture extends Objective {
    private static final int DIMENSIONS = 10;
    private static final int COMPONENTS = 25;
    private static final Shape MATRIX = Shape.matrix(COMPONENTS, DIMENSIONS);
    private static final Attribute.Axis ROWS = new Attribute.Axis(1, false);

    GaussianMixture() {
        super("mixture of 25 Gaussians in 10 dimensions");
    }

    @Override
    double[][] data(int points) {
        return Points.uniform(points, DIMENSIONS, -1, 1);
    }

    @Override
    double[][] parameters() {
        return new double[][] {
            Points.uniform(1, COMPONENTS, -0.5, 0.5)[0],
            Points.uniform(1, MATRIX.size(), -1, 1)[0],
            Points.uniform(1, MATRIX.size(), -0.5, 0.5)[0]
        };
    }

    @Override
    Graph graph(double[][] data) {
        GraphBuilder builder = new GraphBuilder();
        double[][] start = parameters();
        int weights = builder.input("weights", Tensor.vector(start[0]));
        int means = builder.input("means", Tensor.of(MATRIX, start[1]));
        int scales = builder.input("scales", Tensor.of(MATRIX, start[2]));
        int points = builder.constant(Tensor.matrix(data));
        int precisions = builder.apply(Op.SQUARE, builder.apply(Op.EXP, scales));
        int pulls = builder.apply(Op.MUL, means, precisions);
        int squares = builder.apply(
                Op.SUB,
                product(builder, builder.apply(Op.SQUARE, points), precisions),
                builder.apply(Op.MUL, builder.constant(2), product(builder, points, pulls)));
        int distances = builder.apply(Op.ADD, squares, sum(builder, ROWS, builder.apply(Op.MUL, means, pulls)));
        int heights = builder.apply(Op.ADD, weights, sum(builder, ROWS, scales));
        int terms = builder.apply(Op.SUB, heights, builder.apply(Op.MUL, builder.constant(0.5), distances));
        int likelihood = sum(builder, Attribute.Axis.ALL, Composite.LOGSUMEXP.write(builder, ROWS, terms));
        int whole = Composite.LOGSUMEXP.write(builder, Attribute.Axis.ALL, weights);
        return builder.build(
                builder.apply(Op.SUB, likelihood, builder.apply(Op.MUL, builder.constant(data.length), whole)));
    }

    /** Every row of one matrix with every row of the other. */
    private static int product(GraphBuilder builder, int a, int b) {
        return builder.write(Op.MATMUL, Attribute.NONE, a, builder.write(Op.TRANSPOSE, Attribute.NONE, b));
    }

    private static int sum(GraphBuilder builder, Attribute.Axis axis, int node) {
        return builder.write(Op.SUM, axis, node);
    }

    @Override
    double gradient(double[][] data, double[][] parameters, double[][] gradient) {
        double[] weights = parameters[0];
        double[] scales = new double[MATRIX.size()];
        double[] heights = weights.clone();
        for (int e = 0; e < scales.length; e++) {
            scales[e] = Exponential.exp(parameters[2][e]);
            heights[e / DIMENSIONS] += parameters[2][e];
        }
        for (double[] row : gradient) {
            Arrays.fill(row, 0);
        }
        double[] shares = new double[COMPONENTS];
        double likelihood = 0;
        for (double[] point : data) {
            for (int k = 0; k < COMPONENTS; k++) {
                shares[k] = heights[k] - 0.5 * distance(point, parameters[1], scales, k * DIMENSIONS);
            }
            likelihood += softmax(shares, shares);
            for (int k = 0; k < COMPONENTS; k++) {
                gradient[0][k] += shares[k];
                for (int j = 0; j < DIMENSIONS; j++) {
                    int e = k * DIMENSIONS + j;
                    double offset = (point[j] - parameters[1][e]) * scales[e];
                    gradient[1][e] += shares[k] * offset * scales[e];
                    gradient[2][e] += shares[k] * (1 - offset * offset);
                }
            }
        }
        likelihood -= data.length * softmax(weights, shares);
        for (int k = 0; k < COMPONENTS; k++) {
            gradient[0][k] -= data.length * shares[k];
        }
        return likelihood;
    }

    private static double distance(double[] point, double[] means, double[] scales, int from) {
        double sum = 0;
        for (int j = 0; j < DIMENSIONS; j++) {
            double offset = (point[j] - means[from + j]) * scales[from + j];
            sum += offset * offset;
        }
        return sum;
    }

    /** The logarithm of the sum of the exponentials; fills in their shares in it. */
    private static double softmax(double[] logits, double[] shares) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            shares[k] = Exponential.exp(logits[k] - largest);
            sum += shares[k];
        }
        for (int k = 0; k < logits.length; k++) {
            shares[k] /= sum;
        }
        return largest + Logarithm.log(sum);
    }

    @Override
    Gradient peer(double[][] data, Gradient[][] parameters) {
        Gradient[] heights = parameters[0].clone();
        Gradient[] scales = new Gradient[MATRIX.size()];
        for (int e = 0; e < scales.length; e++) {
            scales[e] = parameters[2][e].exp();
            heights[e / DIMENSIONS] = heights[e / DIMENSIONS].add(parameters[2][e]);
        }
        Gradient[] terms = new Gradient[COMPONENTS];
        Gradient likelihood = logsumexp(parameters[0]).multiply(-data.length);
        for (double[] point : data) {
            for (int k = 0; k < COMPONENTS; k++) {
                terms[k] = heights[k];
                for (int j = 0; j < DIMENSIONS; j++) {
                    int e = k * DIMENSIONS + j;
                    Gradient offset = parameters[1][e].subtract(point[j]).multiply(scales[e]);
                    terms[k] = terms[k].subtract(offset.square().multiply(0.5));
                }
            }
            likelihood = likelihood.add(logsumexp(terms));
        }
        return likelihood;
    }

    private static Gradient logsumexp(Gradient[] logits) {
        double largest =
                Arrays.stream(logits).mapToDouble(Gradient::getValue).max().orElseThrow();
        Gradient sum = logits[0].subtract(largest).exp();
        for (int k = 1; k < logits.length; k++) {
            sum = sum.add(logits[k].subtract(largest).exp());
        }
        return sum.log().add(largest);
    }
}
