package wengert.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wengert.derive.Function;
import wengert.derive.Hessian;
import wengert.derive.Jacobian;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.json.Json;
import wengert.number.Numbers;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * A matrix of derivatives at one point, and what its rows and columns belong to.
 *
 * @param title what it is, for people
 * @param rows the tensors whose elements the rows are, by name
 * @param columns the tensors whose elements the columns are, by name
 */
record MatrixReport(String title, List<Part> rows, List<Part> columns, Tensor matrix) {

    /** A tensor by its name and shape. */
    record Part(String name, Shape shape) {}

    /** The derivatives of each element of the output in each element of each input; the graph has inputs. */
    static MatrixReport jacobian(Graph graph, Map<Node.Input, Tensor> point) {
        Tensor matrix = Jacobian.of(Function.of(graph)).at(point).matrix();
        String label = graph.node(graph.output()).label();
        Shape shape = graph.node(graph.output()).shape();
        return new MatrixReport(
                "Jacobian", List.of(new Part(label == null ? "output" : label, shape)), inputs(graph), matrix);
    }

    /**
     * The second derivatives of the output in each two elements of the inputs; the graph has inputs.
     *
     * @throws IllegalArgumentException if the output is no number
     */
    static MatrixReport hessian(Graph graph, Map<Node.Input, Tensor> point) {
        return new MatrixReport(
                "Hessian",
                inputs(graph),
                inputs(graph),
                Hessian.of(Function.of(graph)).at(point));
    }

    private static List<Part> inputs(Graph graph) {
        return graph.inputs().stream()
                .map(input -> new Part(input.name(), input.shape()))
                .toList();
    }

    /** An object by the names of the columns; of several rows' tensors, an object by the names of the rows of such objects. */
    Json toJson(boolean isByRows) {
        if (!isByRows) {
            return byColumns(0, rows.get(0).shape());
        }
        Json.Members members = Json.object();
        int from = 0;
        for (Part row : rows) {
            members.put(row.name(), byColumns(from, row.shape()));
            from += row.shape().size();
        }
        return members.build();
    }

    private Json byColumns(int fromRow, Shape row) {
        Json.Members members = Json.object();
        int from = 0;
        for (Part column : columns) {
            members.put(column.name(), nested(fromRow, row, from, column.shape()));
            from += column.shape().size();
        }
        return members.build();
    }

    /** An array in the shape of the row's tensor, whose elements are arrays in the shape of the column's. */
    private Json nested(int fromRow, Shape row, int fromColumn, Shape column) {
        List<Json> elements = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double[] derivatives = new double[column.size()];
            for (int j = 0; j < derivatives.length; j++) {
                derivatives[j] = matrix.get(fromRow + i, fromColumn + j);
            }
            elements.add(NestedArrays.json(Tensor.of(column, derivatives)));
        }
        return NestedArrays.json(row, elements);
    }

    /** A table for people: a line for each row. */
    String table() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(title));
        head.addAll(names(columns));
        lines.add(head);
        List<String> names = names(rows);
        for (int i = 0; i < names.size(); i++) {
            List<String> line = new ArrayList<>(List.of(names.get(i)));
            for (int j = 0; j < matrix.shape().columns(); j++) {
                line.add(Numbers.shortest(matrix.get(i, j)));
            }
            lines.add(line);
        }
        return "\n" + TextTable.of(lines);
    }

    private static List<String> names(List<Part> parts) {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            for (int e = 0; e < part.shape().size(); e++) {
                names.add(part.name() + part.shape().index(e));
            }
        }
        return names;
    }
}
