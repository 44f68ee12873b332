package wengert.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Keyword;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Calls that are told by whole numbers what to make: tensors of a shape, and a value in another shape. */
final class ToldCalls {
    private static final int UNKNOWN = Scope.UNKNOWN;
    /** Those whose first argument is a value. */
    private static final Set<String> WITH_VALUE = Set.of("reshape", "spread", "full", "len", "place");
    /** Those all of whose arguments are whole numbers. */
    private static final Set<String> WITHOUT_VALUE = Set.of("zeros", "ones", "eye", "range", "arange", "linspace");

    private final Evaluation evaluation;
    private final Problems problems;
    private final Meanings meanings;
    private final WholeNumbers wholeNumbers;
    private final Subscripts subscripts;

    ToldCalls(Evaluation evaluation, Problems problems, Meanings meanings, WholeNumbers wholeNumbers) {
        this.evaluation = evaluation;
        this.problems = problems;
        this.meanings = meanings;
        this.wholeNumbers = wholeNumbers;
        this.subscripts = new Subscripts(wholeNumbers, problems);
    }

    /** The names of all of them. */
    static List<String> names() {
        List<String> names = new ArrayList<>(WITH_VALUE);
        names.addAll(WITHOUT_VALUE);
        return names;
    }

    /** Whether a call of this name is one of them. */
    static boolean contains(String name) {
        return WITH_VALUE.contains(name) || WITHOUT_VALUE.contains(name);
    }

    /** A call that is told by whole numbers what to make. */
    int call(Call call, int[] before, Frame frame) {
        List<Expression> given = call.arguments();
        if (!call.keywords().isEmpty() && !call.name().equals("spread")) {
            meanings.refusesKeywords(call, frame);
            return UNKNOWN;
        }
        boolean hasValue = before.length > 0 || WITH_VALUE.contains(call.name());
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
