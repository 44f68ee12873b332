package wengert.web.checks;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;
import wengert.json.JsonException;

/**
 * What the JVM answered.
 *
 * @param verdict one sentence
 * @param rows one for each number that both computed
 */
public record JvmReport(String verdict, boolean isIdentical, List<Row> rows) {
    public JvmReport {
        rows = List.copyOf(rows);
    }

    /**
     * One number.
     *
     * @param quantity {@code value} or {@code adjoint}
     * @param given the bits of the browser as hexadecimal digits, or empty
     * @param here the bits of the JVM as hexadecimal digits, or empty
     */
    public record Row(int node, String name, String quantity, String given, String here, double ulps) {}

    /**
     * Reads the answer of the server.
     *
     * @throws JsonException if it is not one
     */
    public static JvmReport read(String text) {
        if (!(Json.read(text) instanceof Json.Obj object)
                || !(object.get("verdict") instanceof Json.Str verdict)
                || !(object.get("identical") instanceof Json.Bool identical)
                || !(object.get("rows") instanceof Json.Arr list)) {
            throw new JsonException("expected a report with a verdict and rows");
        }
        List<Row> rows = new ArrayList<>();
        for (Json item : list.items()) {
            if (item instanceof Json.Obj row) {
                rows.add(row(row));
            }
        }
        return new JvmReport(verdict.value(), identical.value(), rows);
    }

    private static Row row(Json.Obj row) {
        Json node = row.get("node");
        Json ulps = row.get("ulps");
        return new Row(
                node == null ? -1 : (int) node.asDouble(),
                row.text("name"),
                row.text("quantity"),
                row.text("given"),
                row.text("here"),
                ulps == null ? Double.NaN : ulps.asDouble());
    }
}
