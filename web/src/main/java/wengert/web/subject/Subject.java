package wengert.web.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.explain.Birth;
import wengert.explain.Births;
import wengert.explain.Formula;
import wengert.explain.Names;
import wengert.explain.Slopes;
import wengert.explain.Snapshot;
import wengert.explain.Steps;
import wengert.explain.TangentSteps;
import wengert.explain.Use;
import wengert.explain.Writing;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;
import wengert.web.model.Computation;
import wengert.web.model.Precision;
import wengert.web.words.Translation;
import wengert.web.words.Words;

/**
 * One run of one program with everything that is said about it.
 *
 * <p>Immutable to the eye: what takes time is computed when it is first asked for and then kept. Nodes are those of the
 * program; the nodes that differentiation added behind them stay out of sight.
 */
public final class Subject {
    private final Computation computation;
    private final boolean[] varying;
    /** The slopes of each operation asked for so far, by node. */
    private final Map<Integer, List<@Nullable Tensor>> slopes = new HashMap<>();

    private @Nullable List<List<Use>> users;
    private @Nullable Tangents tangents;
    private @Nullable List<Birth> births;
    /** The language of sentences that are kept. */
    private Translation told = Words.spoken();

    /** A forward sweep in the direction of one input, its numbers and its steps. */
    public static final class Tangents {
        private final Node.Input input;
        private final ForwardSweep sweep;
        private final Lanes values;
        private final TangentSteps steps;

        private Tangents(Node.Input input, ForwardSweep sweep, Lanes values, Writing writing) {
            this.input = input;
            this.sweep = sweep;
            this.values = values;
            this.steps = TangentSteps.of(sweep, values, writing, Words.spoken());
        }

        /** The forward sweep in the direction of an input; of a vector or matrix, of all its elements together. */
        public static Tangents of(Computation computation, Node.Input input) {
            ForwardSweep sweep = Forward.of(computation.graph(), input);
            return new Tangents(input, sweep, Plan.once(sweep.graph()), computation.writing());
        }

        /** The forward sweep in the direction of one element of an input, counted row by row. */
        public static Tangents of(Computation computation, Node.Input input, int element) {
            if (input.shape().isScalar()) {
                return of(computation, input);
            }
            ForwardSweep sweep = Forward.seeded(computation.graph(), List.of(input));
            List<Node.Input> inputs = sweep.graph().inputs();
            Node.Input seed = inputs.get(inputs.size() - 1);
            return new Tangents(
                    input,
                    sweep,
                    Plan.once(sweep.graph(), Map.of(seed, Tensor.unit(input.shape(), element))),
                    computation.writing());
        }

        /** The input in whose direction the sweep goes. */
        public Node.Input input() {
            return input;
        }

        /** The steps of the sweep. */
        public TangentSteps steps() {
            return steps;
        }

        /** The program together with the tangents. */
        public ForwardSweep sweep() {
            return sweep;
        }

        /** Whether the node depends on the input. */
        public boolean has(int node) {
            return sweep.tangent(node) >= 0;
        }

        /** The derivative of the node in the input; 0 where it does not depend on it. */
        public Tensor at(int node) {
            return has(node)
                    ? values.tensor(sweep.tangent(node))
                    : Tensor.filled(sweep.graph().node(node).shape(), 0);
        }
    }

    private Subject(Computation computation) {
        this.computation = computation;
        this.varying = computation.graph().varying();
    }

    /**
     * What there is to say of a computation.
     *
     * @throws IllegalArgumentException if there is nothing to compute
     */
    public static Subject of(Computation computation) {
        if (computation.isEmpty()) {
            throw new IllegalArgumentException("subject: expected a program with an output, got an empty one");
        }
        return new Subject(computation);
    }

    /** What it is all read from. */
    public Computation computation() {
        return computation;
    }

    /** The numbers and the sweep they belong to. */
    public Snapshot snapshot() {
        return computation.snapshot();
    }

    /** The steps of the forward and the backward sweep. */
    public Steps steps() {
        return computation.steps();
    }

    /** What the nodes are called. */
    public Names names() {
        return computation.names();
    }

    /** Its numbers to the digits they are written with. */
    public Precision precision() {
        return computation.precision();
    }

    /** The number of nodes of the program. */
    public int size() {
        return computation.size();
    }

    /** A node of the program. */
    public Node node(int id) {
        return program().node(id);
    }

    /** The program without the nodes of the sweep. */
    public Graph program() {
        return computation.graph();
    }

    /** The node that is differentiated. */
    public int output() {
        return computation.output();
    }

    /** The value of a node. */
    public Tensor value(int id) {
        return computation.value(id);
    }

    /** Whether the node depends on an input, so that a derivative in it or of it makes sense. */
    public boolean varies(int id) {
        return varying[id];
    }

    /** Where numbers stopped being finite. */
    public List<Birth> births() {
        retell();
        List<Birth> known = births;
        if (known == null) {
            known = Births.of(snapshot(), computation.program().source(), told);
            births = known;
        }
        return known;
    }

    /** Lets go of sentences in another language than the one that is spoken. */
    private void retell() {
        if (!told.equals(Words.spoken())) {
            told = Words.spoken();
            births = null;
            tangents = null;
        }
    }

    /** Whether a NaN or an infinity was born in the value or the adjoint of this node. */
    public boolean isBirth(int id) {
        for (Birth birth : births()) {
            if (birth.node() == id) {
                return true;
            }
        }
        return false;
    }

    /** The derivative of the output in this node; 0 where the output does not depend on it. */
    public Tensor adjoint(int id) {
        return computation.adjoint(id);
    }

    /** Who reads the value of a node, in the order of the program; a node that reads it twice is there twice. */
    public List<Use> users(int id) {
        List<List<Use>> known = users;
        if (known == null) {
            known = collectUsers();
            users = known;
        }
        return known.get(id);
    }

    private List<List<Use>> collectUsers() {
        List<List<Use>> all = new ArrayList<>();
        for (int id = 0; id < size(); id++) {
            all.add(new ArrayList<>(2));
            for (int slot = 0; slot < node(id).arity(); slot++) {
                all.get(node(id).argument(slot)).add(new Use(id, slot, node(id).argument(slot)));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The contributions that make up the adjoint of a node, in the order of the sweep. */
    public List<Contribution> contributions(int id) {
        List<Contribution> found = new ArrayList<>();
        for (Contribution contribution : computation.sweep().contributions()) {
            if (contribution.argument() == id) {
                found.add(contribution);
            }
        }
        return found;
    }

    /** The local slope of an operation in one argument at each element, or null where it acts on whole tensors. */
    public @Nullable Tensor slope(Node.Apply apply, int slot) {
        List<@Nullable Tensor> known = slopes.get(apply.id());
        if (known == null) {
            known = new ArrayList<>();
            for (int i = 0; i < apply.arity(); i++) {
                known.add(Slopes.of(apply, i, this::value));
            }
            slopes.put(apply.id(), known);
        }
        return known.get(slot);
    }

    /** The names of the arguments of an operation. */
    public List<Formula> argumentNames(Node.Apply apply) {
        List<Formula> formulas = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            formulas.add(names().formula(apply.argument(slot)));
        }
        return formulas;
    }

    /** The forward sweep in the direction of an input; the latest is kept. */
    public Tangents tangents(Node.Input input) {
        retell();
        Tangents known = tangents;
        if (known == null || known.input().id() != input.id()) {
            known = Tangents.of(computation, input);
            tangents = known;
        }
        return known;
    }
}
