package wengert.bench;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.math.Hyperbolic;
import wengert.op.Attribute;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** The mean squared error of a network of two inputs, two layers of 16 tanh neurons and one output: 337 weights. */
final class NeuralNetwork extends Objective {
    private static final int WIDTH = 16;
    private static final Shape[] SHAPES = {
        Shape.matrix(2, WIDTH),
        Shape.vector(WIDTH),
        Shape.matrix(WIDTH, WIDTH),
        Shape.vector(WIDTH),
        Shape.vector(WIDTH),
        Shape.SCALAR
    };

    NeuralNetwork() {
        super("network 2-16-16-1");
    }

    /** Two coordinates and what the network is to answer. */
    @Override
    double[][] data(int points) {
        return Points.uniform(points, 3, -1, 1);
    }

    @Override
    double[][] parameters() {
        return Arrays.stream(SHAPES)
                .map(shape -> Points.uniform(1, shape.size(), -0.5, 0.5)[0])
                .toArray(double[][]::new);
    }

    @Override
    Graph graph(double[][] data) {
        GraphBuilder builder = new GraphBuilder();
        double[][] weights = parameters();
        int[] w = new int[SHAPES.length];
        for (int k = 0; k < w.length; k++) {
            w[k] = builder.input("w" + k, Tensor.of(SHAPES[k], weights[k]));
        }
        int points = builder.constant(Tensor.matrix(
                Arrays.stream(data).map(row -> Arrays.copyOf(row, 2)).toArray(double[][]::new)));
        int targets = builder.constant(
                Tensor.vector(Arrays.stream(data).mapToDouble(row -> row[2]).toArray()));
        int first = layer(builder, points, w[0], w[1]);
        int second = layer(builder, first, w[2], w[3]);
        int answers = builder.apply(Op.ADD, builder.write(Op.MATMUL, Attribute.NONE, second, w[4]), w[5]);
        return builder.build(Composite.MSE.write(builder, Attribute.Axis.ALL, answers, targets));
    }

    private static int layer(GraphBuilder builder, int in, int weights, int bias) {
        return builder.apply(
                Op.TANH, builder.apply(Op.ADD, builder.write(Op.MATMUL, Attribute.NONE, in, weights), bias));
    }

    @Override
    double gradient(double[][] data, double[][] w, double[][] gradient) {
        double[] first = new double[WIDTH];
        double[] second = new double[WIDTH];
        double[] adjoints = new double[WIDTH];
        for (double[] row : gradient) {
            Arrays.fill(row, 0);
        }
        double sum = 0;
        for (double[] point : data) {
            double answer = answer(point, w, first, second);
            double error = answer - point[2];
            sum += error * error;
            double adjoint = 2 * error / data.length;
            gradient[5][0] += adjoint;
            for (int k = 0; k < WIDTH; k++) {
                gradient[4][k] += adjoint * second[k];
                adjoints[k] = adjoint * w[4][k] * (1 - second[k] * second[k]);
                gradient[3][k] += adjoints[k];
            }
            for (int j = 0; j < WIDTH; j++) {
                double back = 0;
                for (int k = 0; k < WIDTH; k++) {
                    gradient[2][j * WIDTH + k] += first[j] * adjoints[k];
                    back += w[2][j * WIDTH + k] * adjoints[k];
                }
                back *= 1 - first[j] * first[j];
                gradient[1][j] += back;
                gradient[0][j] += point[0] * back;
                gradient[0][WIDTH + j] += point[1] * back;
            }
        }
        return sum / data.length;
    }

    /** What the network answers; fills in what its layers give. */
    private static double answer(double[] point, double[][] w, double[] first, double[] second) {
        System.arraycopy(w[3], 0, second, 0, WIDTH);
        for (int j = 0; j < WIDTH; j++) {
            first[j] = Hyperbolic.tanh(point[0] * w[0][j] + point[1] * w[0][WIDTH + j] + w[1][j]);
            for (int k = 0; k < WIDTH; k++) {
                second[k] += first[j] * w[2][j * WIDTH + k];
            }
        }
        double answer = w[5][0];
        for (int k = 0; k < WIDTH; k++) {
            second[k] = Hyperbolic.tanh(second[k]);
            answer += second[k] * w[4][k];
        }
        return answer;
    }

    @Override
    Gradient peer(double[][] data, Gradient[][] w) {
        Gradient sum = w[5][0].getField().getZero();
        for (double[] point : data) {
            Gradient[] first = new Gradient[WIDTH];
            for (int j = 0; j < WIDTH; j++) {
                first[j] = w[0][j].multiply(point[0])
                        .add(w[0][WIDTH + j].multiply(point[1]))
                        .add(w[1][j])
                        .tanh();
            }
            Gradient answer = w[5][0];
            for (int k = 0; k < WIDTH; k++) {
                Gradient neuron = w[3][k];
                for (int j = 0; j < WIDTH; j++) {
                    neuron = neuron.add(first[j].multiply(w[2][j * WIDTH + k]));
                }
                answer = answer.add(neuron.tanh().multiply(w[4][k]));
            }
            sum = sum.add(answer.subtract(point[2]).square());
        }
        return sum.divide(data.length);
    }
}
