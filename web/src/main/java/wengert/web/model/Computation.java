package wengert.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Names;
import wengert.explain.Snapshot;
import wengert.explain.Steps;
import wengert.explain.Writing;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.lang.Program;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.run.Plan;
import wengert.tensor.Tensor;
import wengert.web.words.Translation;
import wengert.web.words.Words;

/**
 * Everything that follows from one program: its graph, its reverse sweep, and the number at each node of both.
 *
 * <p>Made once for each text and read by every view; one run of one plan gives all the numbers. What costs more than a
 * pass over the nodes is made when it is first asked for.
 */
public final class Computation {
    private final Program program;
    private final Graph graph;
    private final @Nullable Snapshot snapshot;
    private final Writing writing;
    private @Nullable Steps steps;
    private @Nullable Translation stepsIn;
    private @Nullable Names names;
    private @Nullable List<List<Contribution>> flows;

    private Computation(Program program, Graph graph, @Nullable Snapshot snapshot, Writing writing) {
        this.program = program;
        this.graph = graph;
        this.snapshot = snapshot;
        this.writing = writing;
    }

    /** Computes a program and the derivatives of its output, to be written as usual. */
    public static Computation of(Program program) {
        return of(program, Writing.USUAL);
    }

    /** Computes a program and the derivatives of its output, to be written so. */
    public static Computation of(Program program, Writing writing) {
        return of(program, program.graph(), writing);
    }

    private static Computation of(Program program, Graph graph, Writing writing) {
        if (graph.output() < 0) {
            return new Computation(program, graph, null, writing);
        }
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        return new Computation(program, graph, Snapshot.of(sweep), writing);
    }

    /** The same numbers, written so. */
    public Computation with(Writing other) {
        return new Computation(program, graph, snapshot, other);
    }

    /** How its numbers and adjoints are written. */
    public Writing writing() {
        return writing;
    }

    /** Its numbers to the digits they are written with. */
    public Precision precision() {
        return new Precision(writing.digits());
    }

    /** The same values with other adjoints: the derivatives of one element of the output, counted row by row. */
    public Computation ofElement(int element) {
        Node output = graph.node(graph.output());
        if (output.shape().isScalar()) {
            return this;
        }
        ReverseSweep sweep = Reverse.seeded(graph, output.id());
        Node.Input seed = (Node.Input) sweep.graph().node(sweep.seed());
        Map<Node.Input, Tensor> point = Map.of(seed, Tensor.unit(output.shape(), element));
        return new Computation(program, graph, Snapshot.of(sweep, Plan.once(sweep.graph(), point)), writing);
    }

    /** Another graph that was made from the same program, computed. */
    public Computation with(Graph other) {
        return of(program, other, writing);
    }

    /** The program. */
    public Program program() {
        return program;
    }

    /** What is computed: the program's graph, or one that was made from it. */
    public Graph graph() {
        return graph;
    }

    /** Whether it is the program itself that is computed. */
    @SuppressWarnings("ReferenceEquality") // a graph that was made from it is another one
    public boolean isProgram() {
        return graph == program.graph();
    }

    /** The number of nodes of the program; those of its reverse sweep have ids from here on. */
    public int size() {
        return graph().size();
    }

    /** Whether there is nothing to compute. */
    public boolean isEmpty() {
        return snapshot == null;
    }

    /** The node of the result, or -1 if there is none. */
    public int output() {
        return graph().output();
    }

    /**
     * The sweep with its numbers, from which explanations are made.
     *
     * @throws IllegalStateException if there is nothing to compute
     */
    public Snapshot snapshot() {
        if (snapshot == null) {
            throw new IllegalStateException("snapshot: expected a program with an output, got an empty one");
        }
        return snapshot;
    }

    /**
     * The reverse sweep.
     *
     * @throws IllegalStateException if there is nothing to compute
     */
    public ReverseSweep sweep() {
        return snapshot().sweep();
    }

    /** The graph in numbers alone, its output the one that is differentiated: what checks go through number by number. */
    public Graph numbers() {
        return graph.nodes().stream().allMatch(node -> node.shape().isScalar()) ? graph : Scalars.of(summed());
    }

    /** The graph with the number that is differentiated as its output: of a vector or a matrix the sum of its elements. */
    public Graph summed() {
        int output = graph.output();
        if (graph.node(output).shape().isScalar()) {
            return graph;
        }
        GraphBuilder builder = new GraphBuilder(graph);
        return builder.build(builder.write(Op.SUM, Attribute.Axis.ALL, output));
    }

    /**
     * The value of a node of the program or of its sweep.
     *
     * @throws IllegalStateException if there is nothing to compute
     */
    public Tensor value(int node) {
        return snapshot().value(node);
    }

    /** Whether the result has a derivative in this node of the program at all. */
    public boolean hasAdjoint(int node) {
        return snapshot != null && snapshot.hasAdjoint(node);
    }

    /** The derivative of the result in this node of the program, of the same shape; 0 where it does not depend on it. */
    public Tensor adjoint(int node) {
        return snapshot().adjoint(node);
    }

    /** The contributions that an operation makes to its arguments, in the order of the sweep. */
    public List<Contribution> contributionsOf(int user) {
        if (flows == null) {
            flows = byUser();
        }
        return flows.get(user);
    }

    /** The name of each node, the same wherever it is written. */
    public Names names() {
        if (names == null) {
            names = Names.of(graph(), output(), writing.adjoints());
        }
        return names;
    }

    /**
     * Both sweeps as steps with sentences, in the language that is spoken.
     *
     * @throws IllegalStateException if there is nothing to compute
     */
    public Steps steps() {
        Translation spoken = Words.spoken();
        if (steps == null || !spoken.equals(stepsIn)) {
            steps = Steps.of(snapshot(), writing, spoken);
            stepsIn = spoken;
        }
        return steps;
    }

    /**
     * Whether a drawing of {@code other} is a drawing of this one but for the numbers on its cards: the same operations,
     * joined alike, under the same names, with the same constants and the same result.
     */
    public boolean isDrawnLike(Computation other) {
        Graph mine = graph();
        Graph theirs = other.graph();
        return writing.equals(other.writing)
                && (mine == theirs
                        || (mine.groups().size() == theirs.groups().size()
                                && mine.isLike(
                                        theirs,
                                        (x, y) -> x.name().equals(y.name())
                                                && x.shape().equals(y.shape()))
                                && isNamedLike(mine, theirs)));
    }

    private static boolean isNamedLike(Graph mine, Graph theirs) {
        for (int id = 0; id < mine.size(); id++) {
            Node a = mine.node(id);
            Node b = theirs.node(id);
            if (!Objects.equals(a.label(), b.label())
                    || a.origin().group() != b.origin().group()) {
                return false;
            }
        }
        return true;
    }

    private List<List<Contribution>> byUser() {
        List<List<Contribution>> result = new ArrayList<>(size());
        for (int id = 0; id < size(); id++) {
            result.add(new ArrayList<>(2));
        }
        if (snapshot != null) {
            for (Contribution contribution : snapshot.sweep().contributions()) {
                result.get(contribution.user()).add(contribution);
            }
        }
        return result;
    }
}
