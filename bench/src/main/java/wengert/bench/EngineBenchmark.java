package wengert.bench;

import java.util.List;

/** Runs all workloads and prints a table in Markdown: {@code ./wengert bench engine}. */
public final class EngineBenchmark {
    /** A new workload is one class and one word here. */
    static final List<Workload> WORKLOADS = List.of(
            new Baydin(),
            new Micrograd(),
            new RandomExpression(),
            new Speelpenning(),
            new Rosenbrock(),
            new LogSumExp(),
            new LongChain(),
            new RandomGraph(),
            new NeuralNetwork(),
            new GaussianMixture());

    private EngineBenchmark() {}

    /** Runs the workloads whose class is named, or all. */
    public static void main(String[] arguments) {
        List<String> chosen = List.of(arguments);
        for (Workload workload : WORKLOADS) {
            if (chosen.isEmpty() || chosen.contains(workload.getClass().getSimpleName())) {
                workload.heats(Size.FULL).forEach(EngineBenchmark::print);
            }
        }
    }

    private static void print(Heat heat) {
        double[][] times = Race.run(heat);
        System.out.printf("""

                | %s | ns a point, median | least | median, times the first | least, times the first |
                |---|---|---|---|---|
                """, heat.name());
        for (int i = 0; i < times.length; i++) {
            String name = heat.contestants().get(i).name();
            double median = median(times[i]);
            System.out.printf(
                    "| %s | %.4g | %.4g | %.2f | %.2f |%n",
                    name, median, times[i][0], median / median(times[0]), times[i][0] / times[0][0]);
        }
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
