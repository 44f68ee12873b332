package wengert.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.diff.ForwardSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Slope;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/**
 * The steps of a forward sweep: each value's tangent, from the seeded inputs on.
 *
 * <p>A sweep keeps the tangents but not each local slope, so the slopes are read from the table at the
 * values of the run; the same kernels give the same bits.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = x^2").graph();
 * ForwardSweep sweep = Forward.of(graph, graph.inputs().get(0));
 * TangentSteps steps = TangentSteps.of(sweep, Plan.once(sweep.graph()));
 * TangentStep last = steps.get(1);
 * last.text();   // y = x². x changes at the rate 1 and reaches y multiplied by 2·x = 6. ẏ = 6·1 = 6.
 * }</pre>
 */
public final class TangentSteps {
    private final ForwardSweep sweep;
    private final Lanes values;
    private final Graph graph;
    private final Names names;
    private final Wording wording;
    private final Phrases phrases;
    private final int[] nodes;

    private TangentSteps(ForwardSweep sweep, Lanes values, int digits, Phrases phrases) {
        this.sweep = sweep;
        this.values = values;
        this.graph = sweep.graph();
        this.names = Names.of(graph);
        this.wording = new Wording(graph, names, values, digits, phrases);
        this.phrases = phrases;
        int[] found = new int[sweep.program()];
        int count = 0;
        for (int id = 0; id < found.length; id++) {
            if (sweep.tangent(id) >= 0) {
                found[count++] = id;
            }
        }
        this.nodes = Arrays.copyOf(found, count);
    }

    /**
     * The steps of one run, numbers to {@value Numerals#DIGITS} significant digits.
     *
     * @param values of all nodes of the sweep's graph
     */
    public static TangentSteps of(ForwardSweep sweep, Lanes values) {
        return of(sweep, values, Numerals.DIGITS);
    }

    /** The steps of one run, numbers to so many significant digits. */
    public static TangentSteps of(ForwardSweep sweep, Lanes values, int digits) {
        return new TangentSteps(sweep, values, digits, Phrases.ENGLISH);
    }

    /** The steps of one run, told in these phrases. */
    public static TangentSteps of(ForwardSweep sweep, Lanes values, Phrases phrases) {
        return new TangentSteps(sweep, values, Numerals.DIGITS, phrases);
    }

    /** The names the steps use. */
    public Names names() {
        return names;
    }

    /** The number of nodes that have a tangent. */
    public int size() {
        return nodes.length;
    }

    /** The step at {@code index}, in the order of the program. */
    public TangentStep get(int index) {
        int id = nodes[index];
        return graph.node(id) instanceof Node.Apply apply ? sum(apply) : seed(id);
    }

    private TangentStep seed(int id) {
        Tensor tangent = values.tensor(sweep.tangent(id));
        Formula line = Formula.Equation.of(names.tangent(id), wording.number(tangent));
        String text = phrases.say(Phrase.TANGENT_SEED, names.text(id), wording.text(tangent), PlainText.of(line));
        return new TangentStep(id, List.of(), tangent, List.of(line), text, "");
    }

    private TangentStep sum(Node.Apply apply) {
        String name = names.text(apply.id());
        List<Formula> lines = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        List<Formula> numbers = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            int argument = apply.argument(slot);
            if (sweep.tangent(argument) >= 0 && !(apply.op().slope(slot) instanceof Slope.Flat)) {
                Tensor tangent = values.tensor(sweep.tangent(argument));
                Tensor slope = Slopes.of(apply, slot, wording::value);
                if (slope == null) {
                    terms.add(through(apply, slot));
                    shares.add(
                            phrases.say(Phrase.TANGENT_THROUGH, wording.argument(apply, slot), wording.text(tangent)));
                } else {
                    lines.add(wording.slopeLine(apply, slot, slope));
                    terms.add(Wording.product(wording.partial(apply, slot), names.tangent(argument)));
                    numbers.add(Wording.product(wording.number(slope), wording.number(tangent)));
                    Formula with = Formula.Equation.of(wording.slopeWithNames(apply, slot), wording.number(slope));
                    shares.add(phrases.say(
                            Phrase.TANGENT_SLOPE,
                            wording.argument(apply, slot),
                            wording.text(tangent),
                            name,
                            PlainText.of(with)));
                }
                uses.add(new Use(apply.id(), slot, argument));
            }
        }
        Tensor tangent = values.tensor(sweep.tangent(apply.id()));
        boolean hasNumbers = numbers.size() == terms.size() && wording.isShown(apply);
        Formula line = hasNumbers
                ? Formula.Equation.of(
                        names.tangent(apply.id()), Wording.sum(terms), Wording.sum(numbers), wording.number(tangent))
                : Formula.Equation.of(names.tangent(apply.id()), Wording.sum(terms), wording.number(tangent));
        lines.add(line);
        String text = name + " = " + PlainText.of(wording.withNames(apply)) + ". " + String.join(" ", shares) + " "
                + PlainText.of(Formula.Equation.of(
                        names.tangent(apply.id()), Wording.sum(hasNumbers ? numbers : terms), wording.number(tangent)))
                + ".";
        return new TangentStep(apply.id(), uses, tangent, lines, text, wording.reason(apply));
    }

    /** The operation with the tangent of an argument in its place. */
    private Formula through(Node.Apply apply, int slot) {
        List<Formula> arguments = new ArrayList<>();
        for (int i = 0; i < apply.arity(); i++) {
            boolean moves = i == slot || (apply.op().isVariadic() && sweep.tangent(apply.argument(i)) >= 0);
            arguments.add(moves ? names.tangent(apply.argument(i)) : names.formula(apply.argument(i)));
        }
        return Formulas.of(apply, arguments);
    }
}
