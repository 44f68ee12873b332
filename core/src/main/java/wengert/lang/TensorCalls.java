package wengert.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Keyword;
import wengert.op.Attribute;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.op.ShapeMismatch;
import wengert.op.Writer;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Calls that make tensors or see whole ones: what is told by whole numbers or by name as well as by values. */
final class TensorCalls {
    private static final int UNKNOWN = Scope.UNKNOWN;
    /** Calls all of whose arguments, or all but the first, are whole numbers. */
    private static final Set<String> MADE =
            Set.of("zeros", "ones", "eye", "range", "arange", "linspace", "full", "reshape", "spread", "len", "place");

    private static final Map<String, Op> REDUCTIONS =
            Map.of("sum", Op.SUM, "amax", Op.AMAX, "amin", Op.AMIN, "max", Op.AMAX, "min", Op.AMIN, "norm", Op.NORM);

    private final Evaluation evaluation;
    private final Problems problems;
    private final Meanings meanings;
    private final WholeNumbers wholeNumbers;
    private final Subscripts subscripts;

    TensorCalls(Evaluation evaluation, Problems problems, Meanings meanings, WholeNumbers wholeNumbers) {
        this.evaluation = evaluation;
        this.problems = problems;
        this.meanings = meanings;
        this.wholeNumbers = wholeNumbers;
        this.subscripts = new Subscripts(wholeNumbers, problems);
    }

    /** Names that are not in the table of operations. */
    static Set<String> names() {
        return MADE;
    }

    /** Whether whole numbers tell the call what to make, so that its arguments are not computed like others. */
    static boolean isTold(Call call, int before) {
        return MADE.contains(call.name());
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
        Parts parts = new Parts(call.span(), frame.inGroup(group));
        try {
            return parts.checked(composite.write(parts, axis, values));
        } catch (ShapeMismatch mismatch) {
            evaluation.refuse(mismatch, call.span(), frame);
        } catch (OutOfFuel outOfFuel) {
            // it has been reported
        }
        return UNKNOWN;
    }

    /** The program has become too large while a composite operation was written. */
    private static final class OutOfFuel extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Writes the parts of a composite operation as they are, with its place in the text. */
    private final class Parts implements Writer {
        private final Span span;
        private final Frame frame;

        Parts(Span span, Frame frame) {
            this.span = span;
            this.frame = frame;
        }

        int checked(int node) {
            if (node < 0) {
                throw new OutOfFuel();
            }
            return node;
        }

        @Override
        public int write(Op op, Attribute attribute, int... arguments) {
            op.shape(attribute, shapes(arguments));
            return checked(evaluation.apply(op, attribute, span, frame, arguments));
        }

        private List<Shape> shapes(int[] nodes) {
            List<Shape> shapes = new ArrayList<>(nodes.length);
            for (int node : nodes) {
                shapes.add(shape(node));
            }
            return shapes;
        }

        @Override
        public int constant(Tensor value) {
            return checked(evaluation.constant(value, null, span, frame));
        }

        @Override
        public Shape shape(int node) {
            return evaluation.shape(node);
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

    /** A call that is told by whole numbers what to make. */
    int told(Call call, int[] before, Frame frame) {
        List<Expression> given = call.arguments();
        if (!call.keywords().isEmpty() && !call.name().equals("spread")) {
            meanings.refusesKeywords(call, frame);
            return UNKNOWN;
        }
        boolean hasValue = before.length > 0
                || Set.of("reshape", "spread", "full", "len", "place").contains(call.name());
        int first = hasValue && before.length == 0 ? 1 : 0;
        if (hasValue && before.length == 0 && given.isEmpty()) {
            problems.error(call.span(), "expected a value between the parentheses, as in " + call.name() + "(x, 2, 3)");
            return UNKNOWN;
        }
        Tensor number = call.name().equals("full") && first == 1 ? Numerals.tensor(given.get(0)) : null;
        if (number != null && number.shape().isScalar()) {
            int[] lengths = numbers(given.subList(1, given.size()), frame);
            return lengths == null ? UNKNOWN : frame.dry() ? 0 : filled(call, lengths, number.scalar(), frame);
        }
        int value = !hasValue ? UNKNOWN : before.length > 0 ? before[0] : evaluation.value(given.get(0), frame);
        if (call.name().equals("linspace")) {
            return linspace(call, frame);
        }
        int[] numbers = numbers(given.subList(first, given.size()), frame);
        if (numbers == null || (hasValue && value < 0)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        return switch (call.name()) {
            case "zeros" -> filled(call, numbers, 0, frame);
            case "ones" -> filled(call, numbers, 1, frame);
            case "eye" -> eye(call, numbers, frame);
            case "range", "arange" -> range(call, numbers, frame);
            case "len" -> length(call, value, frame);
            case "place" -> place(call, value, numbers, frame);
            default -> shaped(call, value, numbers, frame);
        };
    }

    private int @Nullable [] numbers(List<Expression> expressions, Frame frame) {
        List<Expression> flat = new ArrayList<>();
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Listing listing) {
                flat.addAll(listing.items());
            } else {
                flat.add(expression);
            }
        }
        int[] numbers = new int[flat.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer number = wholeNumbers.of(flat.get(i), "a length", frame);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** The shape that these numbers mean, or null where they mean none, which is reported. */
    private @Nullable Shape shape(Call call, int[] numbers, Frame frame) {
        boolean isShort = false;
        long size = 1;
        for (int number : numbers) {
            isShort |= number < 1;
            size *= Math.max(number, 1);
        }
        if (numbers.length > 2 || isShort || size > Limits.ELEMENTS) {
            problems.error(
                    frame.place(call.span()),
                    numbers.length > 2
                            ? "expected at most 2 lengths, got " + numbers.length + ": tensors have at most two axes"
                            : isShort
                                    ? "expected lengths of 1 or more for " + call.name() + ", got "
                                            + Arrays.toString(numbers)
                                    : "expected at most " + Limits.ELEMENTS + " elements, got " + size);
            return null;
        }
        return numbers.length == 0
                ? Shape.SCALAR
                : numbers.length == 1 ? Shape.vector(numbers[0]) : Shape.matrix(numbers[0], numbers[1]);
    }

    private int filled(Call call, int[] numbers, double number, Frame frame) {
        Shape shape = shape(call, numbers, frame);
        return shape == null ? UNKNOWN : evaluation.constant(Tensor.filled(shape, number), null, call.span(), frame);
    }

    private int eye(Call call, int[] numbers, Frame frame) {
        if (numbers.length != 1) {
            meanings.refuseCount(call, "eye(n)", 1, numbers.length, frame);
            return UNKNOWN;
        }
        Shape shape = shape(call, new int[] {numbers[0], numbers[0]}, frame);
        if (shape == null) {
            return UNKNOWN;
        }
        double[] elements = new double[shape.size()];
        for (int i = 0; i < shape.rows(); i++) {
            elements[i * (shape.columns() + 1)] = 1;
        }
        return evaluation.constant(Tensor.of(shape, elements), null, call.span(), frame);
    }

    /** {@code range(n)}, {@code range(from, to)}, {@code range(from, to, step)}: whole numbers, the end left out. */
    private int range(Call call, int[] numbers, Frame frame) {
        if (numbers.length < 1 || numbers.length > 3) {
            meanings.refuseCount(call, "range(from, to, step)", 3, numbers.length, frame);
            return UNKNOWN;
        }
        int from = numbers.length == 1 ? 0 : numbers[0];
        int to = numbers.length == 1 ? numbers[0] : numbers[1];
        int step = numbers.length == 3 ? numbers[2] : 1;
        int count = step == 0 ? 0 : Math.max(0, (to - from + step - (step > 0 ? 1 : -1)) / step);
        if (count == 0) {
            problems.error(
                    frame.place(call.span()),
                    "expected a range with at least one number, got none from " + from + " to " + to + " by " + step);
            return UNKNOWN;
        }
        if (shape(call, new int[] {count}, frame) == null) {
            return UNKNOWN;
        }
        double[] elements = new double[count];
        for (int i = 0; i < count; i++) {
            elements[i] = from + (double) i * step;
        }
        return evaluation.constant(Tensor.vector(elements), null, call.span(), frame);
    }

    /** {@code linspace(a, b, n)}: n numbers from a to b, both included. */
    private int linspace(Call call, Frame frame) {
        if (call.arguments().size() != 3) {
            meanings.refuseCount(
                    call, "linspace(from, to, n)", 3, call.arguments().size(), frame);
            return UNKNOWN;
        }
        Tensor from = Numerals.tensor(call.arguments().get(0));
        Tensor to = Numerals.tensor(call.arguments().get(1));
        Integer count = wholeNumbers.of(call.arguments().get(2), "a length", frame);
        if (from == null
                || to == null
                || !from.shape().isScalar()
                || !to.shape().isScalar()) {
            problems.error(frame.place(call.span()), "expected numbers for the ends, as in linspace(0, 1, 5)");
            return UNKNOWN;
        }
        if (count == null || frame.dry()) {
            return count == null ? UNKNOWN : 0;
        }
        if (shape(call, new int[] {count}, frame) == null) {
            return UNKNOWN;
        }
        double[] elements = new double[count];
        for (int i = 0; i < count; i++) {
            elements[i] = i == count - 1 && i > 0
                    ? to.scalar()
                    : from.scalar() + (to.scalar() - from.scalar()) * i / Math.max(count - 1, 1);
        }
        return evaluation.constant(Tensor.vector(elements), null, call.span(), frame);
    }

    private int length(Call call, int value, Frame frame) {
        Shape shape = evaluation.shape(value);
        if (shape.isScalar()) {
            problems.error(call.span(), "expected a vector or a matrix for len, got a number");
            return UNKNOWN;
        }
        return evaluation.constant(shape.length(0), null, call.span(), frame);
    }

    /** {@code full(x, n)} and {@code reshape(x, m, n)} and {@code spread(x, m, n, axis=1)}. */
    private int shaped(Call call, int value, int[] numbers, Frame frame) {
        int[] lengths = call.name().equals("reshape") ? completed(numbers, evaluation.shape(value)) : numbers;
        Shape shape = shape(call, lengths, frame);
        if (shape == null) {
            return UNKNOWN;
        }
        if (call.name().equals("reshape")) {
            return evaluation.apply(Op.RESHAPE, new Attribute.To(shape), call.span(), frame, value);
        }
        Keyword axis = Keywords.of(call, "axis");
        Integer along = axis == null ? Integer.valueOf(Shape.ALL) : wholeNumbers.of(axis.value(), "an axis", frame);
        return along == null
                ? UNKNOWN
                : evaluation.apply(Op.SPREAD, new Attribute.Spread(shape, along), call.span(), frame, value);
    }

    /** A length of -1 stands for as many as are left. */
    private static int[] completed(int[] numbers, Shape shape) {
        int[] lengths = numbers.clone();
        for (int i = 0; i < lengths.length; i++) {
            int rest = 1;
            for (int j = 0; j < lengths.length; j++) {
                rest *= j == i ? 1 : Math.max(lengths[j], 1);
            }
            lengths[i] = lengths[i] == -1 && shape.size() % rest == 0 ? shape.size() / rest : lengths[i];
        }
        return lengths;
    }

    /** {@code place(x, [2, 3], 0, 1:3)}: x at these places of a tensor of zeros. */
    private int place(Call call, int value, int[] numbers, Frame frame) {
        Shape shape = shape(call, numbers, frame);
        if (shape == null) {
            return UNKNOWN;
        }
        Attribute.Selection selection = subscripts.of(call.subscripts(), call.span(), shape, frame);
        return selection == null
                ? UNKNOWN
                : evaluation.apply(
                        Op.PLACE,
                        new Attribute.Placement(selection.rows(), selection.columns(), shape),
                        call.span(),
                        frame,
                        value);
    }
}
