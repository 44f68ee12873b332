package wengert.web.sweep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.explain.BackwardStep;
import wengert.explain.Snapshot;
import wengert.explain.Step;
import wengert.explain.Use;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.subject.Subject;

/**
 * What shows at one position of a sweep: which numbers are there already, which node is at work, and what travels.
 *
 * <p>With no sweep open everything is there. In a backward sweep an adjoint is the sum of what has arrived so far.
 */
public final class Progress {
    private final SweepState sweep;
    private final Subject subject;
    private final @Nullable Step step;
    private final Mode derivativeMode;
    private final boolean[] valueShown;
    /** Whether the second number, adjoint or tangent, has been reached. */
    private final boolean[] derivativeShown;

    private final Tensor[] derivatives;
    private final List<Travel> travels = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /**
     * A number on its way along an edge.
     *
     * @param amount what arrives
     * @param isBackward whether it goes from the user to the argument
     */
    public record Travel(Use use, Tensor amount, boolean isBackward) {}

    /**
     * Where a contribution met others: the adjoint before it, and what was added.
     */
    public record Sum(int node, Tensor before, Tensor added) {}

    private Progress(SweepState sweep, Subject subject, @Nullable Step step, Mode derivativeMode) {
        this.sweep = sweep;
        this.subject = subject;
        this.step = step;
        this.derivativeMode = derivativeMode;
        this.valueShown = new boolean[subject.size()];
        this.derivativeShown = new boolean[subject.size()];
        this.derivatives = new Tensor[subject.size()];
        for (int id = 0; id < derivatives.length; id++) {
            derivatives[id] = Tensor.filled(subject.node(id).shape(), 0);
        }
    }

    /** What shows of the subject where the sweep stands. */
    public static Progress of(SweepState sweep, Subject subject) {
        boolean started = sweep.isOpen() && sweep.position() > 0;
        Progress progress = new Progress(
                sweep,
                subject,
                started ? step(sweep, subject, Math.min(sweep.position(), size(sweep, subject)) - 1) : null,
                sweep.isOpen() && sweep.mode() == Mode.TANGENT ? Mode.TANGENT : Mode.BACKWARD);
        if (!sweep.isOpen()) {
            progress.everything();
        } else if (sweep.mode() == Mode.FORWARD) {
            progress.forward();
        } else if (sweep.mode() == Mode.BACKWARD) {
            progress.backward();
        } else {
            progress.tangent();
        }
        return progress;
    }

    /**
     * What shows in a sweep of tangents that may compute values along.
     *
     * @param sweep in the mode of the step taken last, which is forward where a value was computed
     * @param step the step taken last, or null before the first
     * @param valued the last node that has its value, or the number of nodes once the sweep is over
     */
    public static Progress along(SweepState sweep, Subject.Tangents tangents, @Nullable Step step, int valued) {
        Subject subject = java.util.Objects.requireNonNull(sweep.subject());
        Progress progress = new Progress(sweep, subject, step, Mode.TANGENT);
        progress.values(valued);
        if (step != null) {
            boolean isTangent = sweep.mode() == Mode.TANGENT;
            boolean isOver = valued >= subject.size();
            progress.tangents(tangents, isOver ? valued : isTangent ? step.node() : step.node() - 1);
            for (Use use : step.uses()) {
                Tensor amount = isTangent ? tangents.at(use.argument()) : subject.value(use.argument());
                progress.travels.add(new Travel(use, amount, false));
            }
        }
        return progress;
    }

    /** The number of steps of the sweep. */
    static int size(SweepState sweep, Subject subject) {
        return switch (sweep.mode()) {
            case FORWARD -> subject.steps().forwardSize();
            case BACKWARD -> subject.steps().backwardSize();
            case TANGENT ->
                direction(sweep, subject) == null
                        ? 0
                        : tangents(sweep, subject).steps().size();
        };
    }

    private static @Nullable Step step(SweepState sweep, Subject subject, int index) {
        if (index < 0) {
            return null;
        }
        return switch (sweep.mode()) {
            case FORWARD -> subject.steps().forward(index);
            case BACKWARD -> subject.steps().backward(index);
            case TANGENT -> tangents(sweep, subject).steps().get(index);
        };
    }

    private static Node.@Nullable Input direction(SweepState sweep, Subject subject) {
        List<Node.Input> inputs = subject.program().inputs();
        return inputs.isEmpty() ? null : inputs.get(Math.min(sweep.input(), inputs.size() - 1));
    }

    private static Subject.Tangents tangents(SweepState sweep, Subject subject) {
        return subject.tangents(java.util.Objects.requireNonNull(direction(sweep, subject)));
    }

    private void everything() {
        for (int id = 0; id < subject.size(); id++) {
            valueShown[id] = true;
            derivativeShown[id] = subject.varies(id);
            derivatives[id] = subject.adjoint(id);
        }
    }

    private void forward() {
        Step now = step;
        values(now == null ? -1 : now.node());
        if (now != null) {
            for (Use use : now.uses()) {
                travels.add(new Travel(use, subject.value(use.argument()), false));
            }
        }
    }

    /** Values up to a node. */
    private void values(int last) {
        for (int id = 0; id < subject.size(); id++) {
            boolean anonymous = subject.node(id) instanceof Node.Constant constant && constant.label() == null;
            valueShown[id] = anonymous || id <= last;
        }
    }

    private void backward() {
        java.util.Arrays.fill(valueShown, true);
        if (!(step instanceof BackwardStep now)) {
            return;
        }
        Snapshot snapshot = subject.snapshot();
        int output = subject.output();
        derivativeShown[output] = snapshot.hasAdjoint(output);
        derivatives[output] = snapshot.adjoint(output);
        if (sweep.position() > 1) {
            for (Contribution contribution : snapshot.sweep().contributions()) {
                if (contribution.user() >= now.node()) {
                    derivativeShown[contribution.argument()] = true;
                    derivatives[contribution.argument()] = snapshot.value(contribution.total());
                }
            }
        }
        if (sweep.position() >= size(sweep, subject)) {
            everything();
        }
        for (BackwardStep.Flow flow : now.flows()) {
            travels.add(new Travel(flow.use(), flow.product(), true));
            if (!flow.isFirst()) {
                sums.add(new Sum(flow.use().argument(), flow.before(), flow.product()));
            }
        }
    }

    private void tangent() {
        Step now = step;
        java.util.Arrays.fill(valueShown, true);
        if (now == null) {
            return;
        }
        Subject.Tangents tangents = tangents(sweep, subject);
        boolean isLast = sweep.position() >= size(sweep, subject);
        tangents(tangents, isLast ? subject.size() : now.node());
        for (Use use : now.uses()) {
            travels.add(new Travel(use, tangents.at(use.argument()), false));
        }
    }

    /** Tangents up to a node; beyond the last one also those of nodes that do not depend on the input. */
    private void tangents(Subject.Tangents tangents, int last) {
        for (int id = 0; id < subject.size(); id++) {
            derivativeShown[id] = subject.varies(id) && (last >= subject.size() || (tangents.has(id) && id <= last));
            derivatives[id] = tangents.at(id);
        }
    }

    /** What the sweep goes through. */
    public Subject subject() {
        return subject;
    }

    /** Where the sweep stands. */
    public SweepState sweep() {
        return sweep;
    }

    /** The step taken last, or null before the first and where no sweep is looked at. */
    public @Nullable Step step() {
        return step;
    }

    /** The node of the step taken last, or -1. */
    public int current() {
        return step == null ? -1 : step.node();
    }

    /** Whether the node has its value. */
    public boolean hasValue(int node) {
        return valueShown[node];
    }

    /** Whether the node has an adjoint, or in a tangent sweep a tangent. */
    public boolean hasDerivative(int node) {
        return derivativeShown[node];
    }

    /** The adjoint so far, or the tangent. */
    public Tensor derivative(int node) {
        return derivatives[node];
    }

    /** Which kind of derivative it is. */
    public Mode derivativeMode() {
        return derivativeMode;
    }

    /** Whether nothing of the sweep has come to this node yet. */
    public boolean isAhead(int node) {
        return sweep.isOpen()
                && (sweep.mode() == Mode.FORWARD ? !valueShown[node] : subject.varies(node) && !derivativeShown[node]);
    }

    /** What travels in the step taken last. */
    public List<Travel> travels() {
        return travels;
    }

    /** The sums that what travels ends in. */
    public List<Sum> sums() {
        return sums;
    }

    /** What travels along this edge, or null. */
    public @Nullable Travel along(int user, int slot) {
        for (Travel travel : travels) {
            if (travel.use().user() == user && travel.use().slot() == slot) {
                return travel;
            }
        }
        return null;
    }
}
