package wengert.lang;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.op.Form;
import wengert.op.Notation;
import wengert.op.Op;
import wengert.op.Precedence;

/** The operators, as the table of operations declares them. */
final class Operators {
    private Operators() {}

    private static final Map<String, Op> INFIX = new HashMap<>();
    private static final Map<String, Op> PREFIX = new HashMap<>();
    private static final Map<String, Op> AUGMENTED = new HashMap<>();
    /** Signs of mathematics, and what a program on a plain keyboard writes for them. */
    private static final Map<String, String> SIGNS = new HashMap<>();

    static {
        for (Op op : Op.values()) {
            if (op.form() instanceof Form.Infix infix) {
                for (String symbol : infix.symbols()) {
                    INFIX.put(symbol, op);
                    if (isArithmetic(infix.precedence())) {
                        AUGMENTED.put(symbol + "=", op);
                    }
                }
                if (op.notation() instanceof Notation.Between between
                        && between.sign().charAt(0) > '~') {
                    SIGNS.put(between.sign(), infix.symbol());
                }
            } else if (op.form() instanceof Form.Prefix prefix) {
                PREFIX.put(prefix.symbol(), op);
                if (op.notation() instanceof Notation.Before before
                        && before.sign().charAt(0) > '~') {
                    SIGNS.put(before.sign(), prefix.symbol());
                }
            }
        }
    }

    private static boolean isArithmetic(Precedence precedence) {
        return precedence == Precedence.SUM || precedence == Precedence.PRODUCT || precedence == Precedence.POWER;
    }

    /** The operation written between its arguments as {@code symbol}, if it binds like {@code level}. */
    static @Nullable Op infix(String symbol, Precedence level) {
        Op op = INFIX.get(symbol);
        return op != null && op.form().precedence() == level ? op : null;
    }

    /** The operation written before its argument as {@code symbol}, if it binds like {@code level}. */
    static @Nullable Op prefix(String symbol, Precedence level) {
        Op op = PREFIX.get(symbol);
        return op != null && op.form().precedence() == level ? op : null;
    }

    /** The operation of {@code c += 1} and its like. */
    static @Nullable Op augmented(String symbol) {
        return AUGMENTED.get(symbol);
    }

    /** Whether {@code text} is an operator of any kind. */
    static boolean contains(String text) {
        return INFIX.containsKey(text) || PREFIX.containsKey(text) || AUGMENTED.containsKey(text);
    }

    /** The plain spelling of a sign of mathematics, or null. */
    static @Nullable String plain(String sign) {
        return SIGNS.get(sign);
    }
}
