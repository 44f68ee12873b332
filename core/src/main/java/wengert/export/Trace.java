package wengert.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wengert.explain.Formulas;
import wengert.explain.Names;
import wengert.explain.Numerals;
import wengert.explain.PlainText;
import wengert.explain.Slopes;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.tensor.Tensor;

/**
 * The Wengert list as a table: a row for each value in the order in which they are computed, with what it is computed as, its
 * local slopes and its adjoint.
 *
 * <pre>{@code
 * Trace.csv(Program.read("x = 3; y = x^2").graph());   // number,name,computed as...
 * }</pre>
 */
public final class Trace {
    private static final List<String> HEAD =
            List.of("number", "name", "computed as", "local slopes", "value", "adjoint");

    private final Snapshot run;
    private final Names names;
    private final Function<Tensor, String> number;

    private Trace(Snapshot run, Function<Tensor, String> number) {
        this.run = run;
        this.names = Names.of(run.graph());
        this.number = number;
    }

    /** As comma-separated values, RFC 4180, with all digits; empty for a graph without an output. */
    public static String csv(Graph graph) {
        return graph.output() < 0 ? "" : csv(Card.run(graph));
    }

    /** The same of a run. */
    public static String csv(Snapshot run) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : new Trace(run, Tensor::toString).rows()) {
            text.append(String.join(",", row.stream().map(Trace::quoted).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** As a table in Markdown, with {@value Numerals#DIGITS} digits; empty for a graph without an output. */
    public static String markdown(Graph graph) {
        return graph.output() < 0 ? "" : markdown(Card.run(graph));
    }

    /** The same of a run. */
    public static String markdown(Snapshot run) {
        List<List<String>> rows = new Trace(run, value -> Numerals.text(value, Numerals.DIGITS)).rows();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ");
            text.append(String.join(
                    " | ",
                    rows.get(i).stream().map(cell -> cell.replace("|", "\\|")).toList()));
            text.append(" |\n");
            if (i == 0) {
                text.append("|--:|---|---|---|--:|--:|\n");
            }
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int id = 0; id < run.size(); id++) {
            rows.add(List.of(
                    Integer.toString(id),
                    names.text(id),
                    formula(id),
                    slopes(id),
                    number.apply(run.value(id)),
                    run.hasAdjoint(id) ? number.apply(run.adjoint(id)) : ""));
        }
        return rows;
    }

    private String formula(int id) {
        Node node = run.graph().node(id);
        return node instanceof Node.Apply
                ? PlainText.of(Formulas.body(run.graph(), names, id))
                : node instanceof Node.Input ? "input" : "constant";
    }

    /** The slope in each argument that the result varies with; one that is no number by number product is said in words. */
    private String slopes(int id) {
        List<String> slopes = new ArrayList<>();
        if (run.graph().node(id) instanceof Node.Apply apply) {
            for (int slot = 0; slot < apply.arity(); slot++) {
                int argument = apply.argument(slot);
                if (run.hasAdjoint(argument)) {
                    @Nullable Tensor slope = Slopes.of(apply, slot, run::value);
                    slopes.add(names.text(argument) + ": " + (slope == null ? "linear" : number.apply(slope)));
                }
            }
        }
        return String.join("; ", slopes);
    }
}
