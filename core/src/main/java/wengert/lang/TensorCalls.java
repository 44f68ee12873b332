package wengert.lang;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Keyword;
import wengert.op.Attribute;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.op.ShapeMismatch;
import wengert.tensor.Shape;

/** Calls that see whole tensors, and may be told an axis by name or behind their values. */
final class TensorCalls {
    private static final int UNKNOWN = Scope.UNKNOWN;
    private static final Map<String, Op> REDUCTIONS =
            Map.of("sum", Op.SUM, "amax", Op.AMAX, "amin", Op.AMIN, "max", Op.AMAX, "min", Op.AMIN, "norm", Op.NORM);

    private final Evaluation evaluation;
    private final Problems problems;
    private final Meanings meanings;
    private final WholeNumbers wholeNumbers;

    TensorCalls(Evaluation evaluation, Problems problems, Meanings meanings, WholeNumbers wholeNumbers) {
        this.evaluation = evaluation;
        this.problems = problems;
        this.meanings = meanings;
        this.wholeNumbers = wholeNumbers;
    }

    /** Whether the call sees whole tensors; {@code max(x, y)} of two goes element by element. */
    static boolean isForTensors(String name, int arguments) {
        if (name.equals("max") || name.equals("min")) {
            return arguments != 2;
        }
        Op op = Op.named(name);
        return REDUCTIONS.containsKey(name)
                || Composite.named(name) != null
                || name.equals("flatten")
                || (op != null && (op.isVariadic() || op == Op.CUMSUM));
    }

    int of(Call call, int[] arguments, Frame frame) {
        if (arguments.length == 0) {
            problems.error(
                    call.span(),
                    "expected a vector or a matrix between the parentheses, as in " + call.name() + "([1, 2, 3])");
            return UNKNOWN;
        }
        Composite composite = Composite.named(call.name());
        Op op = Op.named(call.name());
        if (composite != null) {
            return composite(composite, call, arguments, frame);
        }
        if (op == Op.STACK) {
            return meanings.refusesKeywords(call, frame)
                    ? UNKNOWN
                    : evaluation.apply(op, call.span(), frame, arguments);
        }
        if (op == Op.CONCAT) {
            return concat(call, arguments, frame);
        }
        if (op == Op.CUMSUM) {
            return cumsum(call, arguments, frame);
        }
        if (call.name().equals("flatten")) {
            return flatten(call, arguments, frame);
        }
        return reduction(known(REDUCTIONS.get(call.name())), call, arguments, frame);
    }

    private static Op known(@Nullable Op op) {
        if (op == null) {
            throw new IllegalStateException("reduction: expected a name from the list of reductions");
        }
        return op;
    }

    /** {@code sum(x)}, {@code sum(x, 0)}, {@code sum(x, axis=0)}; {@code max(a, b, c)} of several numbers. */
    private int reduction(Op op, Call call, int[] arguments, Frame frame) {
        boolean isExtreme = op == Op.AMAX || op == Op.AMIN;
        if (isExtreme && arguments.length > 2) {
            int stack = evaluation.apply(Op.STACK, call.span(), frame, arguments);
            return evaluation.apply(op, Attribute.Axis.ALL, call.span(), frame, stack);
        }
        Attribute.Axis axis = axis(call, arguments, 1, Shape.ALL, frame);
        if (axis == null) {
            return UNKNOWN;
        }
        boolean isNumber = !frame.dry()
                && arguments[0] >= 0
                && evaluation.shape(arguments[0]).isScalar();
        return isNumber && axis.axis() == Shape.ALL && op != Op.NORM
                ? arguments[0]
                : evaluation.apply(op, axis, call.span(), frame, arguments[0]);
    }

    /** The axis that a call names, by keyword or behind its values; null where it is no axis, which is reported. */
    private Attribute.@Nullable Axis axis(Call call, int[] arguments, int values, int otherwise, Frame frame) {
        Keyword other = Keywords.otherThan(call, Set.of("axis", "keep"));
        boolean isMany = arguments.length > values + 1;
        Keyword axis = Keywords.of(call, "axis");
        if (other != null || isMany || (axis != null && arguments.length > values)) {
            if (other != null) {
                meanings.refusesKeywords(call, frame);
            } else {
                meanings.refuseCount(call, signature(call.name(), values), values, arguments.length, frame);
            }
            return null;
        }
        Expression given = axis != null
                ? axis.value()
                : arguments.length > values
                        ? call.arguments().get(call.arguments().size() - 1)
                        : null;
        Keyword keep = Keywords.of(call, "keep");
        boolean isKept = keep != null && !isFalse(keep.value());
        if (frame.dry() || arguments[0] < 0) {
            return new Attribute.Axis(Shape.ALL, isKept);
        }
        Shape shape = evaluation.shape(arguments[0]);
        if (given == null) {
            int last = Math.max(shape.rank() - 1, 0);
            return new Attribute.Axis(otherwise == Shape.ALL || shape.isScalar() ? Shape.ALL : last, isKept);
        }
        Integer number = wholeNumbers.of(given, "an axis", frame);
        if (number == null) {
            return null;
        }
        int counted = number < 0 ? number + shape.rank() : number;
        if (counted < 0 || counted >= shape.rank()) {
            problems.error(frame.place(given.span()), "expected " + axes(shape) + ", got axis " + number);
            return null;
        }
        return new Attribute.Axis(counted, isKept);
    }

    private static String axes(Shape shape) {
        return shape.isScalar()
                ? "no axis for a number"
                : "axis 0" + (shape.rank() == 2 ? " or 1" : "") + " for shape " + shape;
    }

    private static boolean isFalse(Expression expression) {
        return (expression instanceof Expression.Literal literal && literal.value() == 0)
                || (expression instanceof Expression.Name name
                        && (name.name().equals("False") || name.name().equals("false")));
    }

    private static String signature(String name, int values) {
        return name + (values == 1 ? "(x, axis)" : "(x, y)");
    }

    private int composite(Composite composite, Call call, int[] arguments, Frame frame) {
        if (arguments.length < composite.arity()) {
            meanings.refuseCount(
                    call, signature(call.name(), composite.arity()), composite.arity(), arguments.length, frame);
            return UNKNOWN;
        }
        Attribute.Axis axis = axis(call, arguments, composite.arity(), composite.defaultAxis(), frame);
        if (axis == null || !Evaluation.areKnown(arguments)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        int[] values = Arrays.copyOf(arguments, composite.arity());
        int group = evaluation.builder().group(composite.callName(), frame.group(), call.span());
        try {
            return new CompositeWriter(evaluation, call.span(), frame.inGroup(group)).written(composite, axis, values);
        } catch (ShapeMismatch mismatch) {
            evaluation.refuse(mismatch, call.span(), frame);
            return UNKNOWN;
        }
    }

    private int concat(Call call, int[] arguments, Frame frame) {
        Keyword axis = Keywords.of(call, "axis");
        Keyword other = Keywords.otherThan(call, Set.of("axis"));
        if (other != null) {
            meanings.refusesKeywords(call, frame);
            return UNKNOWN;
        }
        Integer number = axis == null ? Integer.valueOf(0) : wholeNumbers.of(axis.value(), "an axis", frame);
        if (number == null) {
            return UNKNOWN;
        }
        return evaluation.apply(Op.CONCAT, new Attribute.Axis(number, false), call.span(), frame, arguments);
    }

    private int cumsum(Call call, int[] arguments, Frame frame) {
        Keyword reverse = Keywords.of(call, "reverse");
        Call rest = new Call(
                call.name(),
                call.nameSpan(),
                call.arguments(),
                call.keywords().stream()
                        .filter(keyword -> !keyword.equals(reverse))
                        .toList(),
                call.subscripts(),
                call.span());
        Attribute.Axis axis = axis(rest, arguments, 1, 1, frame);
        if (axis == null) {
            return UNKNOWN;
        }
        Attribute.Direction direction =
                new Attribute.Direction(Math.max(axis.axis(), 0), reverse != null && !isFalse(reverse.value()));
        return evaluation.apply(Op.CUMSUM, direction, call.span(), frame, arguments[0]);
    }

    private int flatten(Call call, int[] arguments, Frame frame) {
        if (frame.dry() || arguments[0] < 0) {
            return arguments[0];
        }
        Shape shape = Shape.vector(evaluation.shape(arguments[0]).size());
        return evaluation.apply(Op.RESHAPE, new Attribute.To(shape), call.span(), frame, arguments[0]);
    }
}
