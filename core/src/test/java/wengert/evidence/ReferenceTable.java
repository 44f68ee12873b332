package wengert.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wengert.number.Numbers;
import wengert.op.Op;

/**
 * The committed table of one operation: points of its domain, and the true value and partial derivatives there.
 *
 * @param columns what stands in each column after the arguments
 */
record ReferenceTable(List<Column> columns, List<Row> rows) {

    /**
     * What is true at one point.
     *
     * @param point the arguments
     * @param references one for each column; null where a partial is not a number by convention
     */
    record Row(List<Double> point, List<@Nullable Reference> references) {}

    /**
     * A partial derivative: {@code f} is the value, {@code d0} the slope in the first argument, {@code d01} the mixed
     * second one.
     *
     * @param by the arguments by which it is differentiated, in order
     */
    record Column(List<Integer> by) {
        static Column read(String name) {
            return new Column(
                    name.chars().skip(1).mapToObj(digit -> digit - '0').toList());
        }
    }

    private static String path(Op op) {
        return "/wengert/reference/" + op.callName() + ".csv";
    }

    static ReferenceTable of(Op op) {
        List<String> lines = lines(path(op));
        String[] header = lines.get(0).split(",", -1);
        List<Column> columns = new ArrayList<>();
        for (int i = op.arity(); i < header.length; i++) {
            columns.add(Column.read(header[i]));
        }
        List<Row> rows =
                lines.stream().skip(1).map(line -> row(line, op.arity())).toList();
        return new ReferenceTable(columns, rows);
    }

    private static Row row(String line, int arity) {
        List<String> cells = List.of(line.split(",", -1));
        List<@Nullable Reference> references = new ArrayList<>();
        for (String cell : cells.subList(arity, cells.size())) {
            references.add(cell.isEmpty() ? null : Reference.read(cell));
        }
        return new Row(cells.subList(0, arity).stream().map(Numbers::parse).toList(), references);
    }

    /** The size of the largest finite partial of the order in a row. */
    double largest(int row, int order) {
        double largest = 0;
        for (int column = 0; column < columns.size(); column++) {
            Reference reference = rows.get(row).references().get(column);
            if (columns.get(column).by().size() == order && reference != null) {
                double size = Math.abs(reference.nearest());
                largest = Double.isInfinite(size) ? largest : Math.max(largest, size);
            }
        }
        return largest;
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
