package wengert.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contestants compute the same numbers: a benchmark compares like with like. */
class WorkloadTest {
    static List<Workload> workloads() {
        return EngineBenchmark.WORKLOADS;
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void contestantsAgree(Workload workload) {
        for (Heat heat : workload.heats(Size.SMALL)) {
            double[][] expected = heat.contestants().get(0).run().get();
            for (Contestant contestant : heat.contestants()) {
                String who = heat.name() + ", " + contestant.name();
                double[][] actual = contestant.run().get();
                assertEquals(expected.length, actual.length, who);
                for (int k = 0; k < expected.length; k++) {
                    for (int i = 0; i < expected[k].length; i++) {
                        double tolerance = 1e-7 * Math.max(1e-3, Math.abs(expected[k][i]));
                        assertEquals(expected[k][i], actual[k][i], tolerance, who + ", result " + k);
                    }
                }
            }
        }
    }
}
