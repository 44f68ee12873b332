package wengert.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.json.JsonException;
import wengert.op.Op;
import wengert.tensor.Tensor;

class CheckReportTest {
    private static Graph graph() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.input("a", 2);
        return builder.build(builder.apply(Op.MUL, Origin.named("b"), a, builder.constant(3)));
    }

    /** One number for each node. */
    private static List<List<Double>> numbers(double... values) {
        List<List<Double>> numbers = new ArrayList<>();
        for (double value : values) {
            numbers.add(List.of(value));
        }
        return numbers;
    }

    private static CheckRequest request(double b) {
        List<List<Double>> adjoints = new ArrayList<>();
        adjoints.add(List.of(3.0));
        adjoints.add(null);
        adjoints.add(List.of(1.0));
        return new CheckRequest("b = a*3", Map.of("a", List.of(4.0)), numbers(4.0, 3.0, b), adjoints);
    }

    @Test
    void equalNumbersAreIdenticalBits() {
        CheckReport report = CheckReport.of(request(12), graph());
        assertEquals("identical bits", report.verdict());
        assertEquals(5, report.rows().size());
    }

    @Test
    void oneUlpIsToldWithItsPlace() {
        CheckReport report = CheckReport.of(request(Math.nextUp(12.0)), graph());
        assertEquals("up to 1 ulp apart, at the value of b", report.verdict());
    }

    @Test
    void aNumberThatOneSideLacksIsInfinitelyFar() {
        List<List<Double>> adjoints = new ArrayList<>(request(12).adjoints());
        adjoints.set(0, null);
        CheckRequest lacking =
                new CheckRequest("b = a*3", Map.of("a", List.of(4.0)), numbers(4.0, 3.0, 12.0), adjoints);
        assertEquals(
                "the adjoint of a is not a number on one side only",
                CheckReport.of(lacking, graph()).verdict());
    }

    @Test
    void anUnknownInputIsRefused() {
        CheckRequest request = new CheckRequest(
                "",
                Map.of("z", List.of(1.0)),
                numbers(4.0, 3.0, 12.0),
                request(12).adjoints());
        assertEquals(
                "inputs: expected only names among a, found z",
                assertThrows(IllegalArgumentException.class, () -> CheckReport.of(request, graph()))
                        .getMessage());
    }

    @Test
    void theReportAsJson() {
        assertEquals(
                """
                {"verdict":"up to 1 ulp apart, at the value of b","identical":false,"maxUlps":1,"rows":[
                {"node":0,"name":"a","quantity":"value","given":"4010000000000000","here":"4010000000000000","ulps":0},
                {"node":0,"name":"a","quantity":"adjoint","given":"4008000000000000","here":"4008000000000000","ulps":0},
                {"node":1,"name":"3","quantity":"value","given":"4008000000000000","here":"4008000000000000","ulps":0},
                {"node":2,"name":"b","quantity":"value","given":"4028000000000001","here":"4028000000000000","ulps":1},
                {"node":2,"name":"b","quantity":"adjoint","given":"3ff0000000000000","here":"3ff0000000000000","ulps":0}]}
                """.replace("\n", ""),
                CheckReport.of(request(Math.nextUp(12.0)), graph()).toJson().write());
    }

    @Test
    void theJsonFormKeepsEveryBit() {
        CheckRequest request = request(0.1 + 0.2);
        assertEquals(request, CheckRequest.read(request.toJson().write()));
    }

    @Test
    void whatDoesNotFitTheProgramIsRefused() {
        CheckRequest request = new CheckRequest("", Map.of(), numbers(1.0), List.of());
        assertEquals(
                "expected 3 values and adjoints, one for each node of the program, found 1 and 0",
                assertThrows(IllegalArgumentException.class, () -> CheckReport.of(request, graph()))
                        .getMessage());
        assertEquals(
                "values: expected an array, found a string",
                assertThrows(
                                JsonException.class,
                                () -> CheckRequest.read(
                                        "{\"program\":\"\",\"inputs\":{},\"values\":\"\",\"adjoints\":[]}"))
                        .getMessage());
    }

    @Test
    void everyElementOfAVectorIsCompared() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", Tensor.vector(1, 2));
        Graph graph = builder.build(builder.apply(Op.MUL, x, x));
        CheckRequest request = new CheckRequest(
                "x*x",
                Map.of(),
                List.of(List.of(1.0, 2.0), List.of(1.0, 5.0)),
                List.of(List.of(2.0, 4.0), List.of(1.0, 1.0)));
        CheckReport report = CheckReport.of(CheckRequest.read(request.toJson().write()), graph);
        assertEquals(8, report.rows().size());
        CheckReport.Row worst = report.rows().stream()
                .filter(row -> row.ulps() > 0)
                .reduce((a, b) -> a)
                .orElseThrow();
        assertEquals("mul[1]", worst.name());
        assertEquals(4, worst.here());
    }
}
