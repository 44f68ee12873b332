package wengert.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wengert.explain.Formula.Identifier;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Attribute;
import wengert.op.Expr;
import wengert.op.Form;
import wengert.op.Notation;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.op.Slope;

/**
 * Formulas from the operation table and from graphs.
 *
 * <p>A truth value in arithmetic is set in Iverson's brackets, [x > 0], which are 1 where it holds and 0
 * elsewhere: just what the engine computes.
 *
 * <pre>{@code
 * PlainText.of(Formulas.rule(Op.TANH, 0));   // ∂/∂x tanh(x) = sech²(x)
 * Graph graph = Program.read("x = 3; y = sqrt(x) / 2").graph();
 * PlainText.of(Formulas.definition(graph, graph.output()));   // y = √x/2
 * }</pre>
 */
public final class Formulas {
    private static final int MAX_DEPTH = 4;
    private static final int MAX_LEAVES = 12;

    private Formulas() {}

    /** The operation applied to these arguments, {@link Op#arity} of them. */
    public static Formula of(Op op, List<Formula> arguments) {
        List<Formula> operands = new ArrayList<>();
        for (Formula argument : arguments) {
            operands.add(isLogic(op) ? argument : value(argument));
        }
        Notation notation = op.notation();
        if (notation instanceof Notation.Cases) {
            return new Formula.Cases(condition(arguments.get(0)), operands.get(1), operands.get(2));
        }
        Formula first = operands.get(0);
        Formula last = operands.get(operands.size() - 1);
        if (notation instanceof Notation.Between between) {
            return new Formula.Infix(between.sign(), precedence(op), operands);
        }
        if (notation instanceof Notation.Before before) {
            return new Formula.Prefix(before.sign(), precedence(op), first);
        }
        if (notation instanceof Notation.Fraction) {
            return new Formula.Fraction(first, last);
        }
        if (notation instanceof Notation.Power) {
            return new Formula.Power(first, last);
        }
        if (notation instanceof Notation.FixedPower fixed) {
            return new Formula.Power(first, new Formula.Numeral(String.valueOf(fixed.exponent())));
        }
        if (notation instanceof Notation.Exponential) {
            return isLow(first) ? new Formula.Power(new Identifier("e"), first) : call("exp", operands);
        }
        if (notation instanceof Notation.Root root) {
            return new Formula.Root(root.degree(), first);
        }
        if (notation instanceof Notation.Fenced fenced) {
            return new Formula.Fence(fenced.open(), fenced.close(), first);
        }
        if (notation instanceof Notation.Listed) {
            return new Formula.Matrix(List.of(operands));
        }
        if (notation instanceof Notation.Transposed) {
            return new Formula.Power(first, new Identifier("T"));
        }
        return notation instanceof Notation.Silent ? last : new Formula.Call(head(notation), operands);
    }

    /** A node of a graph, its arguments by their names. */
    public static Formula of(Node.Apply apply, Names names) {
        List<Formula> arguments = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            arguments.add(names.formula(apply.argument(slot)));
        }
        return value(of(apply, arguments));
    }

    /** What a node of a graph does with these arguments, and what it is told besides. */
    static Formula of(Node.Apply apply, List<Formula> arguments) {
        Attribute attribute = apply.attribute();
        if (attribute instanceof Attribute.Selection selection) {
            return new Formula.Selected(arguments.get(0), Told.of(selection));
        }
        String told = Told.of(attribute);
        Formula plain = of(apply.op(), arguments);
        if (!told.isEmpty() && plain instanceof Formula.Call call) {
            List<Formula> all = new ArrayList<>(call.arguments());
            all.add(new Identifier(told));
            return new Formula.Call(call.head(), all);
        }
        return plain;
    }

    private static Formula head(Notation notation) {
        if (notation instanceof Notation.Subscripted subscripted) {
            return new Formula.Subscript(new Identifier(subscripted.name()), subscripted.subscript());
        }
        if (notation instanceof Notation.Raised raised) {
            return new Formula.Power(new Identifier(raised.name()), new Formula.Numeral(raised.exponent()));
        }
        return new Identifier(((Notation.Function) notation).name());
    }

    private static Formula call(String name, List<Formula> arguments) {
        return new Formula.Call(new Identifier(name), arguments);
    }

    /** A rule of the table, with these formulas for the arguments and the output. */
    public static Formula of(Expr rule, List<Formula> arguments, Formula output) {
        return value(new Rule(arguments, Collections.nCopies(arguments.size(), null), output).formula(rule));
    }

    /** The local slope of an operation in one argument, written with this rule; 0 where it is flat. */
    static Formula of(Slope slope, Rule rule) {
        if (slope instanceof Slope.Factor factor) {
            return value(rule.formula(factor.partial()));
        }
        if (slope instanceof Slope.Reduced reduced) {
            return value(rule.formula(reduced.partial()));
        }
        return slope instanceof Slope.Gate gate
                ? value(condition(rule.formula(gate.condition())))
                : new Formula.Numeral("0");
    }

    /** What the table says of the slope in one argument: {@code ∂/∂x tanh(x) = sech²(x)}. */
    public static Formula rule(Op op, int slot) {
        List<Formula> names = new ArrayList<>();
        for (String parameter : op.parameters()) {
            names.add(new Identifier(parameter));
        }
        Formula applied = value(of(op, names));
        Rule rule = new Rule(names, Collections.nCopies(names.size(), null), applied);
        return Formula.Equation.of(new Formula.Partial(applied, names.get(slot)), of(op.slope(slot), rule));
    }

    /** How a node is computed, its unnamed arguments written out as far as they stay readable. */
    public static Formula definition(Graph graph, Names names, int node) {
        return Formula.Equation.of(names.formula(node), body(graph, names, node));
    }

    /** How a node is computed, its unnamed arguments written out as far as they stay readable. */
    public static Formula definition(Graph graph, int node) {
        return definition(graph, Names.of(graph), node);
    }

    /** The right side of {@link #definition}. */
    public static Formula body(Graph graph, Names names, int node) {
        int depth = MAX_DEPTH;
        while (depth > 1 && leaves(graph, node, depth) > MAX_LEAVES) {
            depth--;
        }
        return value(expanded(graph, names, node, depth));
    }

    private static Formula expanded(Graph graph, Names names, int id, int depth) {
        Node node = graph.node(id);
        if (node instanceof Node.Apply apply) {
            List<Formula> arguments = new ArrayList<>();
            for (int slot = 0; slot < apply.arity(); slot++) {
                int argument = apply.argument(slot);
                arguments.add(
                        staysNamed(graph, argument, depth)
                                ? names.formula(argument)
                                : expanded(graph, names, argument, depth - 1));
            }
            return of(apply, arguments);
        }
        return node instanceof Node.Constant constant
                ? Numerals.exact(constant.tensor())
                : Numerals.exact(((Node.Input) node).tensor());
    }

    private static int leaves(Graph graph, int id, int depth) {
        int sum = 0;
        for (int slot = 0; slot < graph.node(id).arity(); slot++) {
            int argument = graph.node(id).argument(slot);
            sum += staysNamed(graph, argument, depth) ? 1 : leaves(graph, argument, depth - 1);
        }
        return sum;
    }

    private static boolean staysNamed(Graph graph, int id, int depth) {
        Node node = graph.node(id);
        return depth <= 1 || node.label() != null || !(node instanceof Node.Apply);
    }

    /** The formula as a number: a truth value in Iverson's brackets. */
    static Formula value(Formula formula) {
        return isTruth(formula) ? new Formula.Fence("[", "]", formula) : formula;
    }

    private static Formula condition(Formula formula) {
        return isTruth(formula)
                ? formula
                : new Formula.Infix("≠", Precedence.COMPARISON, List.of(formula, new Formula.Numeral("0")));
    }

    private static boolean isTruth(Formula formula) {
        return (formula instanceof Formula.Infix infix && isTruth(infix.precedence()))
                || (formula instanceof Formula.Prefix prefix && isTruth(prefix.precedence()));
    }

    private static boolean isTruth(Precedence precedence) {
        return precedence == Precedence.COMPARISON || isLogic(precedence);
    }

    private static boolean isLogic(Precedence precedence) {
        return precedence == Precedence.OR || precedence == Precedence.AND || precedence == Precedence.NOT;
    }

    private static boolean isLogic(Op op) {
        return isLogic(op.form().precedence());
    }

    private static Precedence precedence(Op op) {
        return op.form() instanceof Form.Call ? Precedence.PRODUCT : op.form().precedence();
    }

    /** Whether it can stand as an exponent and still be read. */
    private static boolean isLow(Formula formula) {
        if (formula instanceof Formula.Prefix prefix) {
            return isLow(prefix.operand());
        }
        if (formula instanceof Formula.Infix infix) {
            return infix.operands().stream().allMatch(Formulas::isLow);
        }
        return formula instanceof Identifier
                || formula instanceof Formula.Numeral
                || formula instanceof Formula.Subscript;
    }
}
