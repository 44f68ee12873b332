package wengert.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.json.Json;
import wengert.number.Bits;
import wengert.number.Numbers;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/**
 * How the bits that one machine computed compare with those computed here.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 2; -x").graph();
 * CheckRequest request = new CheckRequest(
 *         "x = 2; -x", Map.of(), List.of(List.of(2.0), List.of(-2.0)), List.of(List.of(-1.0), List.of(1.0)));
 * CheckReport report = CheckReport.of(request, graph);
 * report.verdict();       // "identical bits"
 * report.rows().size();   // 4, two values and two adjoints
 * }</pre>
 *
 * @param rows a row for each number compared, values and adjoints of a node side by side
 */
public record CheckReport(List<Row> rows) {

    /** Which number of a node a row is about. */
    public enum Quantity {
        VALUE,
        ADJOINT
    }

    /**
     * One number, twice.
     *
     * @param node the id of the node
     * @param name the node's label, or what it does
     * @param given the number that was sent, or null if there was none
     * @param here the number computed here, or null if there is none
     */
    public record Row(
            int node,
            String name,
            Quantity quantity,
            @Nullable Double given,
            @Nullable Double here) {
        /** The number of representable numbers between the two: 0 for the same bits, infinite if one is missing. */
        public double ulps() {
            if (given == null || here == null) {
                return Objects.equals(given, here) ? 0 : Double.POSITIVE_INFINITY;
            }
            return Bits.ulps(given, here);
        }
    }

    /**
     * Computes the program again and compares.
     *
     * @param graph the graph of the request's program
     * @throws IllegalArgumentException if the lists of the request do not fit the graph, or an input has no such name
     */
    public static CheckReport of(CheckRequest request, Graph graph) {
        int size = graph.size();
        if (request.values().size() != size || request.adjoints().size() != size) {
            throw new IllegalArgumentException("expected " + size + " values and adjoints, one for each node of the"
                    + " program, found " + request.values().size() + " and "
                    + request.adjoints().size());
        }
        List<Row> rows = new ArrayList<>();
        if (size == 0) {
            return new CheckReport(rows);
        }
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes lanes = Plan.once(sweep.graph(), point(request, graph));
        for (Node node : graph.nodes()) {
            int id = node.id();
            add(node, Quantity.VALUE, request.values().get(id), lanes.tensor(id), rows);
            Tensor here = sweep.adjoint(id) < 0 ? null : lanes.tensor(sweep.adjoint(id));
            add(node, Quantity.ADJOINT, request.adjoints().get(id), here, rows);
        }
        return new CheckReport(rows);
    }

    /** A row for each element of a node. */
    private static void add(
            Node node, Quantity quantity, @Nullable List<Double> given, @Nullable Tensor here, List<Row> rows) {
        if (given == null && here == null) {
            return;
        }
        int size = node.shape().size();
        if (given != null && given.size() != size) {
            throw new IllegalArgumentException(
                    "expected " + size + " numbers for " + name(node) + ", found " + given.size());
        }
        for (int e = 0; e < size; e++) {
            rows.add(new Row(
                    node.id(),
                    name(node) + node.shape().index(e),
                    quantity,
                    given == null ? null : given.get(e),
                    here == null ? null : (Double) here.get(e)));
        }
    }

    private static Map<Node.Input, Tensor> point(CheckRequest request, Graph graph) {
        Map<Node.Input, Tensor> point = new LinkedHashMap<>();
        for (Node.Input input : graph.inputs()) {
            List<Double> value = request.inputs().get(input.name());
            if (value != null && value.size() != input.shape().size()) {
                throw new IllegalArgumentException("inputs: expected "
                        + input.shape().size() + " numbers for " + input.name() + ", found " + value.size());
            }
            if (value != null) {
                double[] elements =
                        value.stream().mapToDouble(Double::doubleValue).toArray();
                point.put(input, Tensor.of(input.shape(), elements));
            }
        }
        if (point.size() != request.inputs().size()) {
            List<String> names = graph.inputs().stream().map(Node.Input::name).toList();
            throw new IllegalArgumentException("inputs: expected only names among " + String.join(", ", names)
                    + ", found " + String.join(", ", request.inputs().keySet()));
        }
        return point;
    }

    private static String name(Node node) {
        String label = node.label();
        if (label != null) {
            return label;
        }
        return node instanceof Node.Apply apply
                ? apply.op().callName()
                : node instanceof Node.Constant constant ? constant.tensor().toString() : "";
    }

    /** The largest distance of any row. */
    public double maxUlps() {
        return rows.stream().mapToDouble(Row::ulps).max().orElse(0);
    }

    /** One sentence: identical bits, or how far apart and where. */
    public String verdict() {
        double most = maxUlps();
        if (most == 0) {
            return "identical bits";
        }
        Row worst = rows.stream().filter(row -> row.ulps() == most).findFirst().orElseThrow();
        String what = (worst.quantity() == Quantity.VALUE ? "the value of " : "the adjoint of ") + worst.name();
        return Double.isInfinite(most)
                ? what + " is not a number on one side only"
                : "up to " + Numbers.shortest(most) + " ulp apart, at " + what;
    }

    /** The JSON form: the verdict, the largest distance, and a member of {@code rows} for each row. */
    public Json toJson() {
        List<Json> list = new ArrayList<>();
        for (Row row : rows) {
            list.add(Json.object()
                    .put("node", row.node())
                    .put("name", row.name())
                    .put("quantity", row.quantity() == Quantity.VALUE ? "value" : "adjoint")
                    .put("given", CheckRequest.hex(row.given()))
                    .put("here", CheckRequest.hex(row.here()))
                    .put("ulps", row.ulps())
                    .build());
        }
        return Json.object()
                .put("verdict", verdict())
                .put("identical", Json.bool(maxUlps() == 0))
                .put("maxUlps", maxUlps())
                .put("rows", Json.array(list))
                .build();
    }
}
