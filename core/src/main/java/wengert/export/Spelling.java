package wengert.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.number.Numbers;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.tensor.Tensor;

/**
 * How one language writes each operation, declared once a language.
 *
 * <p>An operation has a plain pattern, and where the language would stop or differ for some arguments a careful one
 * besides. A language that writes no operation of some kind says so and why; {@link #complete} fails when one was forgotten.
 */
class Spelling {
    /** Which numbers must become values of the language's own kind before an operation meets them. */
    enum Wrapping {
        /** None. */
        NEVER,
        /** The first, where all arguments are numbers. */
        FIRST,
        /** All arguments of a function, the object of a method, otherwise the first where all are numbers. */
        CALLS
    }

    /**
     * A language's words for numbers and truth.
     *
     * @param infinity the positive infinity
     * @param nan what is not a number
     * @param fraction what a whole number ends with
     * @param truth the value of the condition x
     * @param condition the value x as a condition
     * @param wrapping which numbers must become values
     * @param wrapped the number x as a value that is followed by derivatives
     */
    record Words(
            String infinity,
            String nan,
            String fraction,
            String truth,
            String condition,
            Wrapping wrapping,
            String wrapped) {}

    private record Row(Pattern plain, @Nullable Pattern careful, boolean isTruth) {}

    private final Map<Op, Row> rows = new EnumMap<>(Op.class);
    private final Map<Op, String> lacking = new EnumMap<>(Op.class);
    private final Set<Op> told = EnumSet.noneOf(Op.class);
    private final Map<Op, String> notes = new EnumMap<>(Op.class);
    private final Words words;
    private final Pattern truth;
    private final Pattern condition;
    private final Pattern wrapping;

    Spelling(Words words) {
        this.words = words;
        this.truth = Pattern.of(words.truth(), Precedence.CALL);
        this.condition = Pattern.of(words.condition(), Precedence.COMPARISON);
        this.wrapping = Pattern.of(words.wrapped(), Precedence.CALL);
    }

    /** An operation that is a call. */
    final Spelling call(Op op, String plain) {
        return infix(op, plain, Precedence.CALL);
    }

    /** A call, and what replaces it where the plain one would stop or differ. */
    final Spelling call(Op op, String plain, String careful) {
        return infix(op, plain, Precedence.CALL, careful);
    }

    /** An operation that holds together no more tightly than this. */
    final Spelling infix(Op op, String plain, Precedence precedence) {
        return put(op, new Row(Pattern.of(plain, precedence), null, false));
    }

    /** The same, and the call that replaces it where the plain one would stop or differ. */
    final Spelling infix(Op op, String plain, Precedence precedence, String careful) {
        return put(op, new Row(Pattern.of(plain, precedence), Pattern.of(careful, Precedence.CALL), false));
    }

    /** A condition; where a number is wanted it counts 1 or 0. */
    final Spelling truth(Op op, String plain, Precedence precedence) {
        return put(op, new Row(Pattern.of(plain, precedence), null, true));
    }

    private Spelling put(Op op, Row row) {
        Row before = rows.put(op, row);
        if (before != null) {
            throw new IllegalStateException("spelling: " + op.callName() + " is written twice");
        }
        return this;
    }

    /** An operation that the language has no words for, and why. */
    final Spelling lacks(Op op, String reason) {
        lacking.put(op, reason);
        return this;
    }

    /** Operations that are written by what they are told besides their arguments, and not by a pattern. */
    final Spelling told(Op... operations) {
        told.addAll(List.of(operations));
        return this;
    }

    /** What the language's own library takes at a kink of the operation, other than here. */
    final Spelling note(Op op, String note) {
        notes.put(op, note);
        return this;
    }

    /**
     * This, once every operation has a pattern or a reason.
     *
     * @throws IllegalStateException naming those that were forgotten
     */
    final Spelling complete(List<Op> operations) {
        List<String> missing = new ArrayList<>();
        for (Op op : operations) {
            if (!rows.containsKey(op) && !lacking.containsKey(op) && !told.contains(op)) {
                missing.add(op.callName());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("spelling: nothing is said of " + String.join(", ", missing));
        }
        return this;
    }

    /** Why a node of this graph cannot be written, or null if it can. */
    @Nullable
    String refusal(Graph graph, Node.Apply apply) {
        return lacking.get(apply.op());
    }

    /** What the reader of an operation should know, or null. */
    final @Nullable String noteOn(Op op) {
        return notes.get(op);
    }

    /** All patterns. */
    final List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (Row row : rows.values()) {
            patterns.add(row.plain());
            if (row.careful() != null) {
                patterns.add(row.careful());
            }
        }
        return patterns;
    }

    /** A number. */
    final Code number(double value) {
        String text = Numbers.shortest(value);
        boolean isWhole = text.indexOf('.') < 0 && text.indexOf('e') < 0;
        return switch (text) {
            case "inf" -> Code.number(words.infinity(), value);
            case "-inf" -> Code.number("-" + words.infinity(), value);
            case "nan" -> Code.number(words.nan(), value);
            default -> Code.number(isWhole ? text + words.fraction() : text, value);
        };
    }

    /** A number, or in languages that know them a vector or a matrix. */
    Code literal(Tensor value) {
        return number(value.scalar());
    }

    /** A number as a value that is followed by derivatives; anything else as it is. */
    final Code wrapped(Code code) {
        return code.isNumber() ? Code.of(wrapping.with(List.of(code), List.of(), List.of()), Precedence.CALL) : code;
    }

    /** An operation on these arguments, its node known. */
    Code write(Graph graph, Node.Apply apply, List<Code> arguments, boolean isTame) {
        return write(apply.op(), arguments, isTame);
    }

    /**
     * An operation on these arguments.
     *
     * @param isTame whether the plain pattern does for them
     */
    final Code write(Op op, List<Code> arguments, boolean isTame) {
        Row row = rows.get(op);
        if (row == null) {
            throw new IllegalStateException("spelling: nothing is said of " + op.callName());
        }
        Pattern pattern = isTame || row.careful() == null ? row.plain() : row.careful();
        if (pattern.argument() >= 0) {
            return arguments.get(pattern.argument());
        }
        List<Code> wrapped = wrapped(pattern, arguments);
        List<Code> conditions = new ArrayList<>();
        for (Code argument : wrapped) {
            conditions.add(condition(argument));
        }
        Code code = Code.of(pattern.with(wrapped, arguments, conditions), pattern.precedence());
        return row.isTruth() ? truth(code) : code;
    }

    private Code truth(Code condition) {
        return Code.of(truth.with(List.of(condition), List.of(), List.of()), truth.precedence())
                .withTruth(condition);
    }

    private Code condition(Code value) {
        Code known = value.truth();
        Code object = words.wrapping() == Wrapping.NEVER ? value : wrapped(value);
        return known != null
                ? known
                : Code.of(condition.with(List.of(object), List.of(), List.of()), Precedence.COMPARISON);
    }

    private List<Code> wrapped(Pattern pattern, List<Code> arguments) {
        boolean areNumbers = true;
        for (Code argument : arguments) {
            areNumbers &= argument.isNumber();
        }
        boolean isCall = words.wrapping() == Wrapping.CALLS && pattern.precedence() == Precedence.CALL;
        boolean first = words.wrapping() != Wrapping.NEVER && (areNumbers || isCall);
        boolean others = isCall && !pattern.startsWithArgument();
        List<Code> wrapped = new ArrayList<>();
        for (Code argument : arguments) {
            boolean wraps = wrapped.isEmpty() ? first : others;
            wrapped.add(wraps ? wrapped(argument) : argument);
        }
        return wrapped;
    }
}
