package wengert.bench;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.Graph;

/** How well parameters fit data points, with the gradient in all of them: a program of tensors beside loops over points. */
abstract class Objective implements Workload {
    private static final int FEW = 100;
    private static final int MANY = 1_000;

    private final String name;

    Objective(String name) {
        this.name = name;
    }

    /** So many data points, {@code data[point][coordinate]}. */
    abstract double[][] data(int points);

    /** Where the parameters stand: one array for each input of the program, row by row. */
    abstract double[][] parameters();

    /** The program; its inputs are the parameters. */
    abstract Graph graph(double[][] data);

    /** The objective by hand, with its gradient, shaped as the parameters. */
    abstract double gradient(double[][] data, double[][] parameters, double[][] gradient);

    /** The objective in the words of another library. */
    abstract Gradient peer(double[][] data, Gradient[][] parameters);

    /** The other library carries hundreds of derivatives through each operation: it is asked for few points. */
    @Override
    public List<Heat> heats(Size size) {
        double[][] few = data(FEW);
        double[][] many = data(Math.min(MANY, size.points()));
        return List.of(
                new Heat(name(few), few.length, List.of(byHand(few), plan(few), peer(few))),
                new Heat(name(many), many.length, List.of(byHand(many), plan(many))));
    }

    private String name(double[][] data) {
        return name + " at " + data.length + " points, value and gradient";
    }

    private Contestant plan(double[][] data) {
        return new Engine(graph(data))
                .tensors(Arrays.stream(parameters())
                        .flatMapToDouble(Arrays::stream)
                        .toArray());
    }

    private Contestant byHand(double[][] data) {
        double[][] parameters = parameters();
        double[][] results = results(parameters);
        double[][] gradient = List.of(results).subList(1, results.length).toArray(double[][]::new);
        return new Contestant("by hand", () -> {
            results[0][0] = gradient(data, parameters, gradient);
            return results;
        });
    }

    private Contestant peer(double[][] data) {
        double[][] parameters = parameters();
        double[][] results = results(parameters);
        int count = List.of(parameters).stream().mapToInt(array -> array.length).sum();
        return new Contestant("Hipparchus Gradient", () -> {
            Gradient[][] variables = new Gradient[parameters.length][];
            int index = 0;
            for (int k = 0; k < variables.length; k++) {
                variables[k] = new Gradient[parameters[k].length];
                for (int i = 0; i < variables[k].length; i++) {
                    variables[k][i] = Gradient.variable(count, index++, parameters[k][i]);
                }
            }
            Gradient value = peer(data, variables);
            double[] partials = value.getGradient();
            results[0][0] = value.getValue();
            index = 0;
            for (int k = 1; k < results.length; k++) {
                System.arraycopy(partials, index, results[k], 0, results[k].length);
                index += results[k].length;
            }
            return results;
        });
    }

    /** Room for the value and for the derivatives in each array of parameters. */
    private static double[][] results(double[][] parameters) {
        double[][] results = new double[parameters.length + 1][];
        results[0] = new double[1];
        for (int k = 0; k < parameters.length; k++) {
            results[k + 1] = new double[parameters[k].length];
        }
        return results;
    }
}
