package wengert.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;

/** A program as statements of Python for a library that knows arrays and differentiates by itself. */
final class ArrayProgram {
    static final String COMMENT = "#";

    /** A statement. */
    record Line(Node node, String name, Code code) {}

    private final Snapshot snapshot;
    private final Graph graph;
    private final Spelling spelling;
    private final Helpers helpers;
    private final Script script;
    private final List<Line> inputs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> reasons = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();

    /**
     * Writes a run.
     *
     * @param reserved names that mean something else, besides Python's own and the helpers'
     */
    ArrayProgram(Snapshot snapshot, Spelling spelling, Helpers helpers, Set<String> reserved) {
        this.snapshot = snapshot;
        this.graph = Runs.program(snapshot);
        this.spelling = spelling;
        this.helpers = helpers;
        int output = graph.output();
        this.script = new Script(graph, spelling, apply -> true, List.of(output));
        look();
        if (!reasons.isEmpty()) {
            return;
        }
        Set<String> taken = helpers.namesAnd(Python.RESERVED);
        taken.addAll(reserved);
        script.state(output);
        script.settle();
        script.name(new Identifiers(taken), id -> id == output ? "output" : null);
        script.write(
                (node, name, code) -> (node instanceof Node.Input ? inputs : lines).add(new Line(node, name, code)));
    }

    private void look() {
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Apply apply && script.isNeeded(node.id())) {
                add(reasons, spelling.refusal(graph, apply));
                add(notes, snapshot.hasAdjoint(node.id()) ? spelling.noteOn(apply.op()) : null);
            }
        }
    }

    private static void add(Set<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /** What cannot be written; then there are no lines. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** What differs at kinks of operations of this program, as comments. */
    String notes() {
        StringBuilder out = new StringBuilder();
        for (String note : notes) {
            out.append(COMMENT).append(" Note: ").append(note).append(".\n");
        }
        return out.toString();
    }

    List<Line> inputs() {
        return inputs;
    }

    List<Line> lines() {
        return lines;
    }

    Code output() {
        return script.code(graph.output());
    }

    /** Whether the output has a derivative in any input. */
    boolean hasGradient() {
        return graph.inputs().stream().anyMatch(input -> snapshot.hasAdjoint(input.id()));
    }

    /** The helpers that the lines need, with the blank lines that Python wants around them. */
    String helpers() {
        StringBuilder code = new StringBuilder();
        lines.forEach(line -> code.append(line.code().text()).append('\n'));
        List<String> needed = helpers.neededBy(code.toString());
        return needed.isEmpty() ? "" : "\n" + String.join("\n\n\n", needed) + "\n\n\n";
    }
}
