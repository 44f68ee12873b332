package wengert.export;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Formula;
import wengert.explain.Latex;
import wengert.explain.Snapshot;
import wengert.explain.Step;
import wengert.explain.Steps;
import wengert.graph.Graph;

/**
 * LaTeX: the program's values, then the backward sweep step by step with its numbers, in one {@code align*}.
 *
 * <pre>{@code
 * Tex.write(Program.read("x = 3; y = x^2").graph()).text();   // % The derivation of...
 * }</pre>
 */
public final class Tex {
    private static final String HEAD = """
            % The derivation of a gradient, written by Wengert.
            % Needs \\usepackage{amsmath}; a long one also \\allowdisplaybreaks.
            """;

    private Tex() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        Steps steps = Steps.of(snapshot);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < steps.forwardSize(); i++) {
            rows(rows, steps.forward(i));
        }
        StringBuilder out = new StringBuilder(HEAD);
        out.append("\\begin{align*}\n\\intertext{Values}\n").append(String.join(" \\\\\n", rows));
        if (snapshot.hasAdjoint(snapshot.sweep().output())) {
            List<String> back = new ArrayList<>();
            for (int i = 0; i < steps.backwardSize(); i++) {
                rows(back, steps.backward(i));
            }
            out.append("\n\\intertext{Adjoints, from the output back}\n").append(String.join(" \\\\\n", back));
        }
        return new Export.Text(out.append("\n\\end{align*}\n").toString());
    }

    private static void rows(List<String> rows, Step step) {
        for (Formula line : step.lines()) {
            rows.add(row(line));
        }
    }

    /** The first equality sign of a line stands under those of the others. */
    private static String row(Formula line) {
        if (!(line instanceof Formula.Equation equation) || equation.sides().size() < 2) {
            return "& " + Latex.of(line);
        }
        StringBuilder out = new StringBuilder(Latex.of(equation.sides().get(0)));
        for (int i = 1; i < equation.sides().size(); i++) {
            out.append(i == 1 ? " &= " : " = ").append(Latex.of(equation.sides().get(i)));
        }
        return out.toString();
    }
}
