package wengert.lang;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.graph.Span;
import wengert.lang.Expression.Branch;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Link;
import wengert.lang.Expression.Sign;
import wengert.op.Op;

/**
 * Turns expressions into nodes.
 *
 * <p>The answer is the id of a node, or {@link Scope#UNKNOWN} where a problem stands in the way; whatever
 * is computed from an unknown value is unknown without a further word.
 */
final class Evaluation {
    private static final int UNKNOWN = Scope.UNKNOWN;

    private final GraphBuilder builder;
    private final Scope scope;
    private final Problems problems;
    private final Meanings meanings;
    private final Marks marks;
    private final BitSet varying = new BitSet();
    private int work;
    private int calls;
    private int nesting;
    private boolean exhausted;

    Evaluation(GraphBuilder builder, Scope scope, Problems problems, Marks marks, String source) {
        this.builder = builder;
        this.scope = scope;
        this.problems = problems;
        this.marks = marks;
        this.meanings = new Meanings(this, scope, problems, source);
    }

    /** Whether an input can change this node. */
    boolean varies(int node) {
        return varying.get(node);
    }

    /** Whether the function would never end, which is then reported. */
    boolean isRecursive(Statement.Definition definition, int moment) {
        return meanings.isRecursive(definition, moment);
    }

    int value(Expression expression, Frame frame) {
        if (!hasFuel(expression.span(), frame)) {
            return UNKNOWN;
        }
        nesting++;
        int node = evaluate(expression, frame);
        nesting--;
        mark(expression.span(), node, frame);
        return node;
    }

    private int evaluate(Expression expression, Frame frame) {
        if (expression instanceof Expression.Literal number) {
            return constant(number.value(), null, number.span(), frame);
        } else if (expression instanceof Expression.Name name) {
            return product(name, frame);
        } else if (expression instanceof Expression.Chain chain) {
            return chain(chain, frame);
        } else if (expression instanceof Expression.Power power) {
            return product(power, frame);
        } else if (expression instanceof Expression.Prefixed prefixed) {
            return prefixed(prefixed, frame);
        } else if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, frame);
        } else if (expression instanceof Expression.Choice choice) {
            return choice(choice, frame);
        } else if (expression instanceof Expression.Call call) {
            return call(call, new int[0], frame);
        } else if (expression instanceof Expression.Methods methods) {
            return methods(methods, frame);
        }
        Expression.Special special = (Expression.Special) expression;
        return apply(special.op(), special.span(), frame, value(special.operand(), frame));
    }

    /** A name or a power, which may be a product written without signs. */
    private int product(Expression expression, Frame frame) {
        List<Expression> factors = meanings.factors(expression, frame);
        if (factors.size() == 1) {
            return factor(factors.get(0), frame);
        }
        meanings.noteProduct(expression.span(), factors, frame);
        return multiplied(factor(factors.get(0), frame), factors.subList(1, factors.size()), expression.span(), frame);
    }

    private int multiplied(int first, List<Expression> factors, Span start, Frame frame) {
        int node = first;
        for (Expression factor : factors) {
            Span span = new Span(start.start(), factor.span().end());
            int right = factor(factor, frame);
            node = apply(Op.MUL, span, frame, node, right);
        }
        return node;
    }

    /** An expression that is no product of names. */
    private int factor(Expression expression, Frame frame) {
        if (expression instanceof Expression.Name name) {
            int node = meanings.node(name, frame);
            mark(name.span(), node, frame);
            return node;
        }
        return expression instanceof Expression.Power power ? power(power, frame) : value(expression, frame);
    }

    private int power(Expression.Power power, Frame frame) {
        int count = power.exponents().size();
        int[] operands = new int[count + 1];
        operands[0] = power.base() instanceof Expression.Name name && Meanings.isBare(name)
                ? factor(name, frame)
                : value(power.base(), frame);
        for (int i = 0; i < count; i++) {
            operands[i + 1] = value(power.exponents().get(i), frame);
        }
        int node = operands[count];
        for (int i = count - 1; i >= 0; i--) {
            Expression left = i == 0 ? power.base() : power.exponents().get(i - 1);
            node = apply(Op.POW, new Span(left.span().start(), power.span().end()), frame, operands[i], node);
        }
        return node;
    }

    private int chain(Expression.Chain chain, Frame frame) {
        int node = value(chain.first(), frame);
        Expression previous = chain.first();
        for (int i = 0; i < chain.links().size(); i++) {
            Link link = chain.links().get(i);
            Span span = chain.first().span().to(link.operand().span());
            List<Expression> factors =
                    link.op() == Op.MUL ? meanings.factors(link.operand(), frame) : List.of(link.operand());
            if (link.implicit()) {
                boolean divides = i > 0 && chain.links().get(i - 1).op() == Op.DIV;
                meanings.noteJuxtaposed(divides ? chain.first() : previous, previous, factors, frame);
            }
            if (factors.size() > 1) {
                if (!link.implicit()) {
                    meanings.noteProduct(link.operand().span(), factors, frame);
                }
                node = multiplied(node, factors, span, frame);
            } else {
                int right = value(link.operand(), frame);
                node = apply(link.op(), span, frame, node, right);
            }
            previous = link.operand();
        }
        return node;
    }

    private int comparison(Expression.Comparison comparison, Frame frame) {
        int left = value(comparison.first(), frame);
        Span start = comparison.first().span();
        Span leftSpan = start;
        int all = Scope.NONE;
        for (Link link : comparison.links()) {
            Span rightSpan = link.operand().span();
            int right = value(link.operand(), frame);
            int holds = apply(link.op(), leftSpan.to(rightSpan), frame, left, right);
            all = all == Scope.NONE ? holds : apply(Op.AND, start.to(rightSpan), frame, all, holds);
            left = right;
            leftSpan = rightSpan;
        }
        return all;
    }

    private int prefixed(Expression.Prefixed prefixed, Frame frame) {
        int node = value(prefixed.operand(), frame);
        for (int i = prefixed.signs().size() - 1; i >= 0; i--) {
            Sign sign = prefixed.signs().get(i);
            node = apply(sign.op(), new Span(sign.start(), prefixed.span().end()), frame, node);
        }
        return node;
    }

    private int choice(Expression.Choice choice, Frame frame) {
        int count = choice.branches().size();
        int[] conditions = new int[count];
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            Branch branch = choice.branches().get(i);
            conditions[i] = value(branch.condition(), frame);
            values[i] = value(branch.value(), frame);
        }
        int node = value(choice.otherwise(), frame);
        for (int i = count - 1; i >= 0; i--) {
            Branch branch = choice.branches().get(i);
            int start = Math.min(
                    branch.condition().span().start(), branch.value().span().start());
            node = apply(Op.WHERE, new Span(start, choice.span().end()), frame, conditions[i], values[i], node);
        }
        return node;
    }

    private int methods(Expression.Methods methods, Frame frame) {
        int node = value(methods.receiver(), frame);
        for (Call call : methods.calls()) {
            node = call(call, new int[] {node}, frame);
            mark(call.span(), node, frame);
        }
        return node;
    }

    /** A call; {@code before} holds what stands before a method. */
    private int call(Call call, int[] before, Frame frame) {
        int[] arguments = new int[before.length + call.arguments().size()];
        System.arraycopy(before, 0, arguments, 0, before.length);
        for (int i = before.length; i < arguments.length; i++) {
            arguments[i] = value(call.arguments().get(i - before.length), frame);
        }
        Scope.Function function = scope.function(call.name(), frame.moment());
        Op op = Op.named(call.name());
        int node;
        if (function != null) {
            node = inlined(function, call, arguments, frame);
        } else if (op != null && scope.firstDefinition(call.name()) == null) {
            node = operation(op, call, arguments, frame);
        } else {
            meanings.refuseCall(call, frame);
            return UNKNOWN;
        }
        mark(call.nameSpan(), node, frame);
        return node;
    }

    private int operation(Op op, Call call, int[] given, Frame frame) {
        int missing = op.arity() - given.length;
        if (missing < 0 || missing > op.defaults().size()) {
            meanings.refuseCount(call, op, given.length, frame);
            return UNKNOWN;
        }
        int[] arguments = new int[op.arity()];
        System.arraycopy(given, 0, arguments, 0, given.length);
        for (int i = given.length; i < arguments.length; i++) {
            double value = op.defaults().get(op.defaults().size() - arguments.length + i);
            arguments[i] = constant(value, null, call.span(), frame);
        }
        return apply(op, call.span(), frame, arguments);
    }

    private int inlined(Scope.Function function, Call call, int[] arguments, Frame frame) {
        Statement.Definition definition = function.definition();
        if (arguments.length != definition.parameters().size()) {
            meanings.refuseCount(call, definition, arguments.length, frame);
            return UNKNOWN;
        }
        if (!function.sound() || !areKnown(arguments)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        calls++;
        Map<String, Integer> parameters = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            parameters.put(definition.parameters().get(i), arguments[i]);
        }
        Span site = frame.site() == null ? call.span() : frame.site();
        int group = builder.group(definition.signature(), frame.group(), call.span());
        Frame inner = new Frame(parameters, group, function.moment(), site, false, function.splits());
        return value(definition.body(), inner);
    }

    int constant(double value, @Nullable String label, Span span, Frame frame) {
        if (frame.dry()) {
            return 0;
        }
        return hasFuel(span, frame) ? builder.constant(value, new Origin(label, span, frame.group())) : UNKNOWN;
    }

    int input(String name, String label, double value, Span span) {
        if (!hasFuel(span, Frame.ofStatement(0))) {
            return UNKNOWN;
        }
        int node = builder.input(name, value, new Origin(label, span, 0));
        varying.set(node);
        return node;
    }

    int apply(Op op, Span span, Frame frame, int... arguments) {
        if (!areKnown(arguments)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        if (!hasFuel(span, frame)) {
            return UNKNOWN;
        }
        int node = builder.apply(op, new Origin(null, span, frame.group()), arguments);
        for (int argument : arguments) {
            if (varying.get(argument)) {
                varying.set(node);
            }
        }
        mark(span, node, frame);
        return node;
    }

    private static boolean areKnown(int[] arguments) {
        for (int argument : arguments) {
            if (argument < 0) {
                return false;
            }
        }
        return true;
    }

    private void mark(Span span, int node, Frame frame) {
        if (node >= 0 && !frame.dry()) {
            marks.add(span, node);
        }
    }

    /** Counts one piece of work; when there has been too much, says so once and lets nothing more be made. */
    private boolean hasFuel(Span span, Frame frame) {
        if (exhausted) {
            return false;
        }
        work++;
        Span site = frame.site() == null ? span : frame.site();
        if (builder.size() + calls >= Limits.NODES || work > Limits.WORK) {
            exhausted = true;
            problems.error(
                    site,
                    "expected a program of at most " + Limits.NODES
                            + " nodes with its functions written out, got more from here on: call fewer functions inside"
                            + " one another");
        } else if (nesting >= Limits.NESTING) {
            exhausted = true;
            problems.error(
                    site,
                    "expected at most " + Limits.NESTING
                            + " expressions inside one another with functions written out, got more: give inner ones"
                            + " names of their own");
        }
        return !exhausted;
    }
}
