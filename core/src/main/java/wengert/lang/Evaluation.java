package wengert.lang;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.graph.Span;
import wengert.lang.Expression.Branch;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Link;
import wengert.lang.Expression.Sign;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.op.ShapeMismatch;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Turns expressions into nodes.
 *
 * <p>The answer is the id of a node, or {@link Scope#UNKNOWN} where a problem stands in the way; whatever
 * is computed from an unknown value is unknown without a further word.
 */
final class Evaluation {
    private static final int UNKNOWN = Scope.UNKNOWN;

    private GraphBuilder builder;
    private final Problems problems;
    private final Meanings meanings;
    private final Marks marks;
    private final Calls calls;
    private final WholeNumbers wholeNumbers;
    private final Subscripts subscripts;
    private BitSet varying = new BitSet();
    private int work;
    private long elements;
    private int callCount;
    private int nesting;
    private boolean exhausted;
    private int depthAside;

    Evaluation(GraphBuilder builder, Scope scope, Problems problems, Marks marks, String source) {
        this.builder = builder;
        this.problems = problems;
        this.marks = marks;
        this.meanings = new Meanings(this, scope, problems, source);
        this.wholeNumbers = new WholeNumbers(this, meanings, problems);
        this.subscripts = new Subscripts(wholeNumbers, problems);
        this.calls = new Calls(this, scope, problems, meanings, wholeNumbers);
    }

    /** The graph that is being written. */
    GraphBuilder builder() {
        return builder;
    }

    /** The shape of a known node. */
    Shape shape(int node) {
        return builder.shape(node);
    }

    /** What {@code writing} writes into another graph that begins with all of this one; marks nothing in the text. */
    int aside(GraphBuilder other, IntSupplier writing) {
        GraphBuilder main = builder;
        BitSet before = varying;
        builder = other;
        varying = (BitSet) before.clone();
        varying.set(main.size(), other.size());
        meanings.aside(true);
        depthAside++;
        int node = writing.getAsInt();
        depthAside--;
        meanings.aside(false);
        varying = before;
        builder = main;
        return node;
    }

    /** Whether what is written now is only an intermediate step of a derivative. */
    boolean isAside() {
        return depthAside > 0;
    }

    /** The names that can be called, for suggestions. */
    List<String> callableNames() {
        return calls.names();
    }

    /** The parameters of what a transformation makes, or null where it makes nothing, which is reported. */
    @Nullable
    List<String> parameters(Call transformation, Frame frame) {
        return calls.parameters(transformation, frame);
    }

    /** Counts a call of a function, which costs as much as a node. */
    void countCall() {
        callCount++;
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
            return calls.call(call, new int[0], frame);
        } else if (expression instanceof Expression.Postfix postfix) {
            return postfix(postfix, frame);
        } else if (expression instanceof Expression.Listing listing) {
            return listing(listing, frame);
        } else if (expression instanceof Expression.Series series) {
            return calls.series(series, frame);
        } else if (expression instanceof Expression.Transformed transformed) {
            return calls.transformed(transformed, frame);
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

    private int postfix(Expression.Postfix postfix, Frame frame) {
        int node = value(postfix.receiver(), frame);
        for (Expression.Suffix suffix : postfix.suffixes()) {
            node = suffix instanceof Call call
                    ? calls.call(call, new int[] {node}, frame)
                    : index((Expression.Index) suffix, node, frame);
            mark(suffix.span(), node, frame);
        }
        return node;
    }

    private int index(Expression.Index index, int node, Frame frame) {
        if (node < 0 || frame.dry()) {
            return node;
        }
        Attribute.Selection selection = subscripts.of(index.subscripts(), index.span(), shape(node), frame);
        return selection == null ? UNKNOWN : apply(Op.INDEX, selection, index.span(), frame, node);
    }

    /** A vector or a matrix: a constant where all of it is numbers, else put together from its parts. */
    private int listing(Expression.Listing listing, Frame frame) {
        Tensor numbers = Numerals.tensor(listing);
        if (numbers != null) {
            return constant(numbers, null, listing.span(), frame);
        }
        int[] items = new int[listing.items().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = value(listing.items().get(i), frame);
        }
        return apply(Op.STACK, listing.span(), frame, items);
    }

    int constant(double value, @Nullable String label, Span span, Frame frame) {
        return constant(Tensor.of(value), label, span, frame);
    }

    int constant(Tensor value, @Nullable String label, Span span, Frame frame) {
        if (frame.dry()) {
            return 0;
        }
        return hasFuel(span, frame) && hasRoom(value.shape(), span, frame)
                ? builder.constant(value, new Origin(label, span, frame.group()))
                : UNKNOWN;
    }

    int input(String name, String label, Tensor value, Span span) {
        Frame frame = Frame.ofStatement(0);
        if (!hasFuel(span, frame) || !hasRoom(value.shape(), span, frame)) {
            return UNKNOWN;
        }
        int node = builder.input(name, value, new Origin(label, span, 0));
        varying.set(node);
        return node;
    }

    int apply(Op op, Span span, Frame frame, int... arguments) {
        return apply(op, Attribute.NONE, span, frame, arguments);
    }

    int apply(Op op, Attribute attribute, Span span, Frame frame, int... arguments) {
        try {
            return applied(op, attribute, span, frame, arguments);
        } catch (ShapeMismatch mismatch) {
            refuse(mismatch, span, frame);
            return UNKNOWN;
        }
    }

    /**
     * The same for those who report shapes that do not fit themselves.
     *
     * @throws ShapeMismatch if the operation has no meaning for arguments of these shapes
     */
    int applied(Op op, Attribute attribute, Span span, Frame frame, int... arguments) {
        if (!areKnown(arguments)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        if (!hasFuel(span, frame)) {
            return UNKNOWN;
        }
        int node = builder.apply(op, attribute, new Origin(null, span, frame.group()), arguments);
        if (!hasRoom(shape(node), span, frame)) {
            return UNKNOWN;
        }
        for (int argument : arguments) {
            if (varying.get(argument)) {
                varying.set(node);
            }
        }
        mark(span, node, frame);
        return node;
    }

    /** Reports that shapes do not fit: where it is written, or in a function where it was called. */
    void refuse(ShapeMismatch mismatch, Span span, Frame frame) {
        Span site = frame.site();
        problems.error(
                site == null ? span : site,
                mismatch.sentence() + (site == null ? "" : " (inside " + builder.groupTitle(frame.group()) + ")"));
    }

    /** Counts the elements of a new node; when there are too many, says so once and lets nothing more be made. */
    private boolean hasRoom(Shape shape, Span span, Frame frame) {
        elements += shape.size();
        if (elements > Limits.ELEMENTS && !exhausted) {
            exhausted = true;
            problems.error(
                    frame.place(span),
                    "expected at most " + Limits.ELEMENTS + " elements in all vectors and matrices, got more from here"
                            + " on: use smaller ones");
        }
        return !exhausted;
    }

    static boolean areKnown(int[] arguments) {
        for (int argument : arguments) {
            if (argument < 0) {
                return false;
            }
        }
        return true;
    }

    void mark(Span span, int node, Frame frame) {
        if (node >= 0 && !frame.dry() && depthAside == 0) {
            marks.add(span, node);
        }
    }

    /** Counts one piece of work; when there has been too much, says so once and lets nothing more be made. */
    boolean hasFuel(Span span, Frame frame) {
        if (exhausted) {
            return false;
        }
        work++;
        Span site = frame.place(span);
        if (builder.size() + callCount >= Limits.NODES || work > Limits.WORK) {
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
