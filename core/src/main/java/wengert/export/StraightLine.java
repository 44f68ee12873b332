package wengert.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wengert.diff.ReverseSweep;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Shape;

/**
 * A program and its backward sweep as statements about numbers, for languages without vectors: every adjoint is called
 * after its value, {@code c_bar} after {@code c}.
 */
final class StraightLine {
    /** Nodes that vectors and matrices may be written out in. */
    private static final int LARGEST = 20_000;

    /** A statement: the name and the text of its value. */
    record Line(String name, String code) {}

    /** Which operations of a graph of numbers can be written plainly, given a run of it. */
    @FunctionalInterface
    interface Taming {
        boolean isTame(Graph graph, Lanes values, Node.Apply apply);
    }

    private final ReverseSweep sweep;
    private final Graph numbers;
    private final List<List<Integer>> elements;
    private final Script script;
    private final Identifiers identifiers;
    private final String suffix;
    /** The first node of the sweep. */
    private final int boundary;
    /** For each node of the sweep that is an adjoint the value whose it is, else -1. */
    private final int[] valueOf;

    private final Set<Integer> outputs;
    private final List<Line> inputs = new ArrayList<>();
    private final List<Line> forward = new ArrayList<>();
    private final List<Line> backward = new ArrayList<>();
    /** The names of the derivatives in the elements of all inputs. */
    private final List<String> gradients = new ArrayList<>();

    /**
     * Writes a run.
     *
     * @param reserved names that mean something else
     * @param suffix what an adjoint's name ends with
     * @param taming which operations can be written plainly
     */
    StraightLine(Snapshot snapshot, Spelling spelling, Set<String> reserved, String suffix, Taming taming) {
        Scalars.Expansion expansion = Scalars.expansion(Runs.sweep(snapshot));
        this.sweep = snapshot.sweep();
        this.numbers = expansion.graph();
        this.elements = expansion.elements();
        this.identifiers = new Identifiers(reserved);
        this.suffix = suffix;
        this.boundary = boundary();
        this.valueOf = new int[numbers.size()];
        this.outputs = new HashSet<>(elements.get(sweep.output()));
        Lanes values = Plan.once(numbers);
        this.script = new Script(numbers, spelling, apply -> taming.isTame(numbers, values, apply), roots());
        stateAdjoints();
        for (int element : outputs) {
            script.state(element);
        }
        script.settle();
        script.name(identifiers, this::suggestion);
        addSeed(spelling);
        script.write((node, name, code) -> lines(node).add(new Line(name, code.text())));
        addAliases(spelling);
    }

    /**
     * What a target makes of a run, unless it is too large to be written out.
     *
     * @param comment the sign that starts a comment
     * @param text writes a run
     */
    static Export export(Snapshot snapshot, String comment, Function<Snapshot, String> text) {
        String refusal = refusal(snapshot);
        return refusal == null
                ? new Export.Text(text.apply(snapshot))
                : Export.Unsupported.of(comment, List.of(refusal));
    }

    /** Why a run is too large to be written out, or null if it is not. */
    private static @Nullable String refusal(Snapshot snapshot) {
        boolean areNumbers = true;
        for (Node node : snapshot.graph().nodes()) {
            areNumbers &= node.shape().isScalar();
        }
        return areNumbers || Scalars.bound(snapshot.graph()) <= LARGEST
                ? null
                : "vectors and matrices are written out in numbers here, and these would take more than " + LARGEST
                        + " of them; PyTorch and JAX keep them whole";
    }

    private int boundary() {
        int last = -1;
        for (int id = 0; id < sweep.program(); id++) {
            for (int element : elements.get(id)) {
                last = Math.max(last, element);
            }
        }
        return last + 1;
    }

    private List<Integer> roots() {
        List<Integer> roots = new ArrayList<>(elements.get(sweep.output()));
        for (Node.Input input : inputsOfProgram()) {
            if (sweep.adjoint(input.id()) >= 0) {
                roots.addAll(elements.get(sweep.adjoint(input.id())));
            }
        }
        return roots;
    }

    private List<Node.Input> inputsOfProgram() {
        List<Node.Input> inputsOfProgram = new ArrayList<>();
        for (Node.Input input : sweep.graph().inputs()) {
            if (input.id() < sweep.program()) {
                inputsOfProgram.add(input);
            }
        }
        return inputsOfProgram;
    }

    private void stateAdjoints() {
        Arrays.fill(valueOf, -1);
        for (int id = sweep.program() - 1; id >= 0; id--) {
            Node node = sweep.graph().node(id);
            int adjoint = sweep.adjoint(id);
            for (int e = 0; adjoint >= 0 && e < node.shape().size(); e++) {
                int place = elements.get(adjoint).get(e);
                boolean isOwn = place >= boundary && numbers.node(place) instanceof Node.Apply;
                if (isOwn && valueOf[place] < 0) {
                    valueOf[place] = elements.get(id).get(e);
                    Node value = numbers.node(valueOf[place]);
                    if (value.label() != null || value instanceof Node.Input) {
                        script.state(place);
                    }
                }
            }
        }
    }

    private @Nullable String suggestion(int node) {
        if (outputs.contains(node)) {
            return "output";
        }
        return valueOf[node] < 0 ? null : script.name(valueOf[node]) + suffix;
    }

    private List<Line> lines(Node node) {
        return node instanceof Node.Input ? inputs : node.id() < boundary ? forward : backward;
    }

    private void addSeed(Spelling spelling) {
        int output = sweep.output();
        Node node = sweep.graph().node(output);
        if (sweep.adjoint(output) >= 0 && node.shape().isScalar() && node instanceof Node.Apply) {
            String name = identifiers.fresh(script.name(elements.get(output).get(0)) + suffix);
            backward.add(new Line(name, spelling.number(1).text()));
        }
    }

    /** An adjoint that is another's, or a number, is called by its own name as well. */
    private void addAliases(Spelling spelling) {
        for (Node.Input input : inputsOfProgram()) {
            int adjoint = sweep.adjoint(input.id());
            for (int e = 0; e < input.shape().size(); e++) {
                int value = elements.get(input.id()).get(e);
                int place = adjoint < 0 ? -1 : elements.get(adjoint).get(e);
                if (place < 0 || valueOf[place] != value) {
                    String code = place < 0
                            ? spelling.number(0).text()
                            : script.code(place).text();
                    backward.add(new Line(identifiers.fresh(script.name(value) + suffix), code));
                    gradients.add(backward.get(backward.size() - 1).name());
                } else {
                    gradients.add(script.name(place));
                }
            }
        }
    }

    List<Line> inputs() {
        return inputs;
    }

    List<Line> forward() {
        return forward;
    }

    List<Line> backward() {
        return backward;
    }

    /** All code, to look for words in. */
    String code() {
        StringBuilder code = new StringBuilder();
        for (List<Line> lines : List.of(inputs, forward, backward)) {
            for (Line line : lines) {
                code.append(line.code()).append('\n');
            }
        }
        return code.toString();
    }

    /** The value of the output, in brackets where it is a vector or a matrix. */
    String value() {
        List<String> names = new ArrayList<>();
        for (int element : elements.get(sweep.output())) {
            names.add(script.code(element).text());
        }
        return nested(sweep.graph().node(sweep.output()).shape(), names);
    }

    /** The derivative in each input. */
    List<Derivative> gradient() {
        List<Derivative> gradient = new ArrayList<>();
        int next = 0;
        for (Node.Input input : inputsOfProgram()) {
            int size = input.shape().size();
            gradient.add(new Derivative(input.name(), nested(input.shape(), gradients.subList(next, next + size))));
            next += size;
        }
        return gradient;
    }

    /** The name of an input and the text of the derivative in it. */
    record Derivative(String input, String code) {}

    /** Elements in the brackets of their shape, as Python and JavaScript write lists. */
    static String nested(Shape shape, List<String> elements) {
        return shape.rank() == 0 ? elements.get(0) : shape.rank() == 1 ? listed(elements) : rows(shape, elements);
    }

    private static String rows(Shape shape, List<String> elements) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < shape.rows(); i++) {
            rows.add(listed(elements.subList(i * shape.columns(), (i + 1) * shape.columns())));
        }
        return listed(rows);
    }

    private static String listed(List<String> elements) {
        return "[" + String.join(", ", elements) + "]";
    }
}
