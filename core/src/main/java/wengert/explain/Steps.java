package wengert.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/**
 * The forward and the backward sweep of one run as lists of steps.
 *
 * <p>The sizes are known at once and a step is worded when it is asked for, so a program of twenty thousand
 * nodes costs no more than a few passes over its nodes. The backward sweep begins with the seed, and its
 * last step hands on the adjoint of the first operation.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 3; c = a * b").graph();
 * Steps steps = Steps.of(Snapshot.of(Reverse.of(graph, graph.output())));
 * ForwardStep product = steps.forward(2);
 * product.text();   // c = a·b = 2·3 = 6.
 * BackwardStep back = steps.backward(1);
 * back.text();   // c = a·b, so a small change of a reaches c multiplied by b = 3...
 * Use use = back.uses().get(0);
 * use.argument();   // 0, the node of a
 * }</pre>
 */
public final class Steps {
    /** Terms of a sum spelled out before the latest one. */
    private static final int EARLIER_TERMS = 3;

    private final Snapshot snapshot;
    private final Graph graph;
    private final Names names;
    private final Phrases phrases;
    private final Wording wording;
    private final boolean[] varying;
    private final int[] forward;
    /** The operations that hand an adjoint on, in the order of the sweep. */
    private final int[] backward;
    /** Where the contributions of each of them begin; one entry more at the end. */
    private final int[] starts;
    /** For each contribution the one before it to the same argument, or -1. */
    private final int[] previous;

    private final boolean[] isLast;
    /** The backward step asked for last, and its index: many ask for the same one. */
    private @Nullable BackwardStep known;

    private int knownIndex = -1;

    private Steps(Snapshot snapshot, Names names, int digits, Phrases phrases) {
        this.snapshot = snapshot;
        this.graph = snapshot.graph();
        this.names = names;
        this.phrases = phrases;
        this.wording = new Wording(graph, names, snapshot.lanes(), digits, phrases);
        this.varying = graph.varying();
        this.forward = forwardNodes();
        this.backward = backwardNodes();
        List<Contribution> contributions = snapshot.sweep().contributions();
        this.starts = new int[backward.length + 1];
        int next = 0;
        for (int i = 0; i < backward.length; i++) {
            starts[i] = next;
            while (next < contributions.size() && contributions.get(next).user() == backward[i]) {
                next++;
            }
        }
        starts[backward.length] = next;
        this.previous = new int[contributions.size()];
        this.isLast = new boolean[contributions.size()];
        int[] latest = new int[snapshot.size()];
        Arrays.fill(latest, -1);
        for (int k = 0; k < previous.length; k++) {
            int argument = contributions.get(k).argument();
            previous[k] = latest[argument];
            isLast[k] = true;
            if (latest[argument] >= 0) {
                isLast[latest[argument]] = false;
            }
            latest[argument] = k;
        }
    }

    /** The steps of a run, numbers to {@value Numerals#DIGITS} significant digits. */
    public static Steps of(Snapshot snapshot) {
        return of(snapshot, Numerals.DIGITS);
    }

    /** The steps of a run, numbers to so many significant digits. */
    public static Steps of(Snapshot snapshot, int digits) {
        return new Steps(snapshot, Names.of(snapshot.graph()), digits, Phrases.ENGLISH);
    }

    /** The steps of a run, told in these phrases. */
    public static Steps of(Snapshot snapshot, Phrases phrases) {
        return new Steps(snapshot, Names.of(snapshot.graph()), Numerals.DIGITS, phrases);
    }

    private int[] forwardNodes() {
        int[] nodes = new int[snapshot.size()];
        int count = 0;
        for (int id = 0; id < nodes.length; id++) {
            boolean anonymous = graph.node(id) instanceof Node.Constant constant && constant.label() == null;
            if (!anonymous) {
                nodes[count++] = id;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    private int[] backwardNodes() {
        int[] nodes = new int[snapshot.size()];
        int count = 0;
        for (int id = nodes.length - 1; id >= 0; id--) {
            if (snapshot.hasAdjoint(id) && graph.node(id) instanceof Node.Apply) {
                nodes[count++] = id;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    /** The names the steps use. */
    public Names names() {
        return names;
    }

    /** The number of forward steps: one for each node but constants without a name. */
    public int forwardSize() {
        return forward.length;
    }

    /** The forward step at {@code index}, in the order of the program. */
    public ForwardStep forward(int index) {
        Node node = graph.node(forward[index]);
        Tensor value = snapshot.value(node.id());
        Formula name = names.formula(node.id());
        if (node instanceof Node.Apply apply) {
            Formula definition = Formula.Equation.of(name, wording.withNames(apply));
            Formula line = wording.isShown(apply)
                    ? Formula.Equation.of(
                            name, wording.withNames(apply), wording.withNumbers(apply), wording.number(value))
                    : Formula.Equation.of(name, wording.withNames(apply), wording.number(value));
            return new ForwardStep(
                    node.id(), wording.uses(apply), definition, value, List.of(line), PlainText.of(line) + ".", "");
        }
        Formula line = Formula.Equation.of(name, wording.number(value));
        Phrase kind = node instanceof Node.Input ? Phrase.IS_INPUT : Phrase.IS_CONSTANT;
        return new ForwardStep(
                node.id(),
                List.of(),
                line,
                value,
                List.of(line),
                phrases.say(kind, names.text(node.id()), PlainText.of(line)),
                "");
    }

    /** The number of backward steps: the seed, and one for each operation that has an adjoint. */
    public int backwardSize() {
        return snapshot.sweep().output() < 0 ? 0 : backward.length + 1;
    }

    /** The backward step at {@code index}; the first is the seed. */
    public BackwardStep backward(int index) {
        BackwardStep step = known;
        if (step == null || index != knownIndex) {
            step = index == 0 ? seed() : handOn(index - 1);
            known = step;
            knownIndex = index;
        }
        return step;
    }

    private BackwardStep seed() {
        int output = snapshot.sweep().output();
        String name = names.text(output);
        if (!snapshot.hasAdjoint(output)) {
            return new BackwardStep(
                    output,
                    snapshot.adjoint(output),
                    List.of(),
                    phrases.say(Phrase.NOTHING_TO_DIFFERENTIATE, name),
                    "",
                    List.of());
        }
        Formula own = names.formula(output);
        Tensor adjoint = snapshot.adjoint(output);
        boolean isNumber = adjoint.shape().isScalar();
        Formula line = isNumber
                ? Formula.Equation.of(names.adjoint(output), new Formula.Partial(own, own), wording.number(1))
                : Formula.Equation.of(names.adjoint(output), wording.number(adjoint));
        String bar = PlainText.of(names.adjoint(output));
        String text = isNumber
                ? phrases.say(Phrase.SEED, name, bar)
                : phrases.say(Phrase.SEED_OF_TENSOR, name, adjoint.shape(), bar);
        return new BackwardStep(output, adjoint, List.of(), text, "", List.of(line));
    }

    private BackwardStep handOn(int index) {
        Node.Apply user = (Node.Apply) graph.node(backward[index]);
        List<BackwardStep.Flow> flows = new ArrayList<>();
        List<Formula> lines = new ArrayList<>();
        for (int k = starts[index]; k < starts[index + 1]; k++) {
            BackwardStep.Flow flow = flow(user, k);
            flows.add(flow);
            if (flow.slope() != null) {
                lines.add(flow.slopeLine());
            }
            lines.add(flow.sumLine());
        }
        return new BackwardStep(
                user.id(),
                snapshot.adjoint(user.id()),
                List.copyOf(flows),
                handOnText(user, flows),
                wording.reason(user),
                List.copyOf(lines));
    }

    private BackwardStep.Flow flow(Node.Apply user, int k) {
        Contribution contribution = snapshot.sweep().contributions().get(k);
        int slot = contribution.slot();
        Tensor slope = slope(user, contribution);
        Tensor before = previous[k] < 0
                ? Tensor.filled(graph.node(contribution.argument()).shape(), 0)
                : snapshot.value(
                        snapshot.sweep().contributions().get(previous[k]).total());
        return new BackwardStep.Flow(
                new Use(user.id(), slot, contribution.argument()),
                slope,
                snapshot.value(contribution.product()),
                before,
                snapshot.value(contribution.total()),
                previous[k] < 0,
                isLast[k],
                slope == null
                        ? Formula.Equation.of(
                                wording.transposed(snapshot.sweep(), contribution),
                                wording.number(snapshot.value(contribution.product())))
                        : wording.slopeLine(user, slot, slope),
                sumLine(user, k, slope));
    }

    /** The local slope; 1 or 0 where a gate is open or shut, null where the operation has a transpose instead. */
    private @Nullable Tensor slope(Node.Apply user, Contribution contribution) {
        Tensor slope = snapshot.slope(contribution);
        if (slope == null || !(user.op().slope(contribution.slot()) instanceof Slope.Gate)) {
            return slope;
        }
        double[] open = slope.toArray();
        for (int e = 0; e < open.length; e++) {
            open[e] = open[e] != 0 ? 1 : 0;
        }
        return Tensor.of(slope.shape(), open);
    }

    /** ā = v̄₄·∂v₄/∂a + v̄₂·∂v₂/∂a = 0.282603 + 0.0706508·(−3) = 0.282603 + (−0.211952) = 0.0706508. */
    private Formula sumLine(Node.Apply user, int k, @Nullable Tensor slope) {
        List<Contribution> contributions = snapshot.sweep().contributions();
        Contribution latest = contributions.get(k);
        List<Formula> terms = new ArrayList<>();
        terms.add(term(latest));
        int earlier = previous[k];
        for (int i = 0; i < EARLIER_TERMS && earlier >= 0; i++) {
            terms.add(0, term(contributions.get(earlier)));
            earlier = previous[earlier];
        }
        if (earlier >= 0) {
            terms.add(0, Wording.DOTS);
        }
        List<Formula> before = new ArrayList<>();
        if (previous[k] >= 0) {
            before.add(
                    wording.number(snapshot.value(contributions.get(previous[k]).total())));
        }
        List<Formula> sides = new ArrayList<>(List.of(names.adjoint(latest.argument()), soFar(terms, k)));
        boolean isNumbers = slope != null
                && user.shape().isScalar()
                && graph.node(latest.argument()).shape().isScalar();
        if (slope != null && isNumbers) {
            Formula numbers = Wording.product(wording.number(snapshot.adjoint(user.id())), wording.number(slope));
            sides.add(soFar(with(before, numbers), k));
        }
        sides.add(soFar(with(before, wording.number(snapshot.value(latest.product()))), k));
        sides.add(soFar(List.of(wording.number(snapshot.value(latest.total()))), k));
        return Formula.Equation.of(sides.toArray(new Formula[0]));
    }

    private static List<Formula> with(List<Formula> before, Formula term) {
        List<Formula> all = new ArrayList<>(before);
        all.add(term);
        return all;
    }

    /** The terms as a sum that goes on where further contributions are still to come. */
    private Formula soFar(List<Formula> terms, int k) {
        List<Formula> all = new ArrayList<>(terms);
        if (!isLast[k]) {
            all.add(Wording.DOTS);
        }
        return Wording.sum(all);
    }

    private Formula term(Contribution contribution) {
        Node.Apply user = (Node.Apply) graph.node(contribution.user());
        if (contribution.isLinear()) {
            return wording.transposed(snapshot.sweep(), contribution);
        }
        Formula product = Wording.product(names.adjoint(user.id()), wording.partial(user, contribution.slot()));
        boolean isRepeated = user.op().isElementwise()
                && !user.shape().equals(graph.node(contribution.argument()).shape());
        return isRepeated ? new Formula.Call(new Formula.Identifier("sum"), List.of(product)) : product;
    }

    private String handOnText(Node.Apply user, List<BackwardStep.Flow> flows) {
        String name = names.text(user.id());
        String definition = name + " = " + PlainText.of(wording.withNames(user));
        String adjoint = PlainText.of(names.adjoint(user.id())) + " = " + wording.text(snapshot.adjoint(user.id()));
        List<String> still = new ArrayList<>();
        for (int slot = 0; slot < user.arity(); slot++) {
            if (varying[user.argument(slot)] && !reaches(flows, slot)) {
                still.add(wording.argument(user, slot));
            }
        }
        if (flows.isEmpty()) {
            return phrases.say(Phrase.STOPS, definition, listed(still), name, adjoint);
        }
        List<String> slopes = new ArrayList<>();
        List<String> amounts = new ArrayList<>();
        StringBuilder sums = new StringBuilder();
        for (BackwardStep.Flow flow : flows) {
            String argument = wording.argument(user, flow.use().slot());
            Tensor slope = flow.slope();
            if (slope != null) {
                Formula with = Formula.Equation.of(
                        wording.slopeWithNames(user, flow.use().slot()), wording.number(slope));
                slopes.add(
                        slopes.isEmpty()
                                ? phrases.say(Phrase.SLOPE_FIRST, argument, name, PlainText.of(with))
                                : phrases.say(Phrase.SLOPE_NEXT, argument, PlainText.of(with)));
            } else {
                String back = PlainText.of(flow.slopeLine());
                slopes.add(
                        slopes.isEmpty()
                                ? phrases.say(Phrase.TRANSPOSE_FIRST, name, argument, back)
                                : phrases.say(Phrase.TRANSPOSE_NEXT, argument, back));
            }
            Phrase flowing = amounts.isEmpty() ? Phrase.FLOW_FIRST : Phrase.FLOW_NEXT;
            amounts.add(phrases.say(flowing, wording.text(flow.product()), argument));
            if (!flow.isFirst()) {
                Formula sum = Formula.Equation.of(
                        names.adjoint(flow.use().argument()),
                        Wording.sum(List.of(wording.number(flow.before()), wording.number(flow.product()))),
                        wording.number(flow.total()));
                sums.append(' ').append(phrases.say(flow.isLast() ? Phrase.SUM : Phrase.SUM_SO_FAR, PlainText.of(sum)));
            }
        }
        String rest = still.isEmpty() ? "" : " " + phrases.say(Phrase.FLOWS_NOT, listed(still));
        return phrases.say(Phrase.HANDS_ON, definition, listed(slopes), adjoint, listed(amounts)) + rest + sums;
    }

    private String listed(List<String> parts) {
        return Wording.listed(parts, phrases);
    }

    private static boolean reaches(List<BackwardStep.Flow> flows, int slot) {
        for (BackwardStep.Flow flow : flows) {
            if (flow.use().slot() == slot) {
                return true;
            }
        }
        return false;
    }
}
