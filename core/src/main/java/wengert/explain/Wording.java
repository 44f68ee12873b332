package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Precedence;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/** The pieces steps are made of: one operation with names and with numbers. */
final class Wording {
    static final Formula DOTS = new Formula.Identifier("…");
    /** Operations inside one another in what flows back through one of them. */
    private static final int DEEPEST = 5;

    final Graph graph;
    final Names names;
    private final Lanes values;
    private final int digits;
    private final Phrases phrases;

    Wording(Graph graph, Names names, Lanes values, int digits, Phrases phrases) {
        this.graph = graph;
        this.names = names;
        this.values = values;
        this.digits = digits;
        this.phrases = phrases;
    }

    Formula number(double value) {
        return Numerals.rounded(value, digits);
    }

    Formula number(Tensor value) {
        return Numerals.rounded(value, digits);
    }

    String text(Tensor value) {
        return PlainText.of(number(value));
    }

    Tensor value(int node) {
        return values.tensor(node);
    }

    Formula withNames(Node.Apply apply) {
        return Formulas.of(apply, names);
    }

    Formula withNumbers(Node.Apply apply) {
        return Formulas.value(Formulas.of(apply, argumentNumbers(apply)));
    }

    /** Whether the numbers of an operation are few enough to stand in its formula. */
    boolean isShown(Node.Apply apply) {
        boolean isShown = Numerals.isShown(apply.shape());
        for (int slot = 0; slot < apply.arity(); slot++) {
            isShown &= Numerals.isShown(graph.node(apply.argument(slot)).shape());
        }
        return isShown;
    }

    /** The local slope: ∂d/∂c = sech²(c) = sech²(−2) = 0.0706508. */
    Formula slopeLine(Node.Apply apply, int slot, Tensor slope) {
        List<Formula> sides = new ArrayList<>(List.of(partial(apply, slot), slopeWithNames(apply, slot)));
        if (isShown(apply)) {
            sides.add(Formulas.of(
                    apply.op().slope(slot),
                    new Rule(argumentNumbers(apply), constants(apply), number(value(apply.id())))));
        }
        sides.add(number(slope));
        return Formula.Equation.of(sides.toArray(new Formula[0]));
    }

    Formula slopeWithNames(Node.Apply apply, int slot) {
        return Formulas.of(
                apply.op().slope(slot), new Rule(argumentNames(apply), constants(apply), names.formula(apply.id())));
    }

    Formula partial(Node.Apply apply, int slot) {
        return new Formula.Partial(names.formula(apply.id()), names.formula(apply.argument(slot)));
    }

    /** Where both slots of an operation read one value, its name tells them apart. */
    String argument(Node.Apply apply, int slot) {
        String name = names.text(apply.argument(slot));
        for (int other = 0; other < apply.arity(); other++) {
            if (other != slot && apply.argument(other) == apply.argument(slot)) {
                return phrases.say(Phrase.PLACE, name, slot + 1);
            }
        }
        return name;
    }

    /** Sentences about why the slopes are what they are. */
    String reason(Node.Apply apply) {
        return Sentence.of(phrases.ofTable(apply.op().reason()));
    }

    List<Use> uses(Node.Apply apply) {
        List<Use> uses = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            uses.add(new Use(apply.id(), slot, apply.argument(slot)));
        }
        return uses;
    }

    private List<Formula> argumentNames(Node.Apply apply) {
        List<Formula> formulas = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            formulas.add(names.formula(apply.argument(slot)));
        }
        return formulas;
    }

    private List<Formula> argumentNumbers(Node.Apply apply) {
        List<Formula> formulas = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            formulas.add(number(value(apply.argument(slot))));
        }
        return formulas;
    }

    /** The values of arguments that are constants without a name: rules are simplified with them. */
    private List<@Nullable Double> constants(Node.Apply apply) {
        List<@Nullable Double> constants = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            boolean known = graph.node(apply.argument(slot)) instanceof Node.Constant constant
                    && constant.label() == null
                    && constant.shape().isScalar();
            constants.add(known ? Double.valueOf(values.get(apply.argument(slot))) : null);
        }
        return constants;
    }

    /** What flows along an operation that is linear on whole tensors: its adjoint, taken back through the transpose. */
    Formula transposed(ReverseSweep sweep, Contribution contribution) {
        return Formulas.value(expanded(sweep, contribution.product(), contribution.user(), DEEPEST));
    }

    /** A node of the sweep, written in names of the program and the adjoint of the operation it belongs to. */
    private Formula expanded(ReverseSweep sweep, int id, int user, int depth) {
        if (id == sweep.adjoint(user)) {
            return names.adjoint(user);
        }
        if (id < sweep.program() || !(graph.node(id) instanceof Node.Apply apply)) {
            return names.formula(id);
        }
        if (depth == 0) {
            return DOTS;
        }
        List<Formula> arguments = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            arguments.add(expanded(sweep, apply.argument(slot), user, depth - 1));
        }
        return Formulas.of(apply, arguments);
    }

    static Formula product(Formula x, Formula y) {
        return new Formula.Infix("·", Precedence.PRODUCT, List.of(x, y));
    }

    static Formula sum(List<Formula> terms) {
        return terms.size() == 1 ? terms.get(0) : new Formula.Infix("+", Precedence.SUM, terms);
    }

    /** "a", "a and b", "a, b and c". */
    static String listed(List<String> parts, Phrases phrases) {
        String out = parts.isEmpty() ? "" : parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            out = phrases.say(i == parts.size() - 1 ? Phrase.LIST_LAST : Phrase.LIST_MORE, out, parts.get(i));
        }
        return out;
    }
}
