package wengert.op;

import java.util.List;

/**
 * How an operation is written in a program. Every operation but those in brackets can also be called by its name.
 *
 * <pre>{@code
 * Form form = Op.ADD.form();
 * form.precedence();              // SUM
 * ((Form.Infix) form).symbol();   // +
 * }</pre>
 */
public sealed interface Form {

    /** The precedence of an expression of this form. */
    Precedence precedence();

    /** {@code name(x, y)}. */
    record Call() implements Form {
        @Override
        public Precedence precedence() {
            return Precedence.CALL;
        }
    }

    /** {@code -x}, {@code not x}. */
    record Prefix(String symbol, Precedence precedence) implements Form {}

    /**
     * {@code x + y}; left-associative except for powers.
     *
     * @param symbols the spellings, the canonical one first
     */
    record Infix(List<String> symbols, Precedence precedence) implements Form {
        /** The spelling the printer uses. */
        public String symbol() {
            return symbols.get(0);
        }
    }

    /** {@code c ? x : y}. */
    record Choice() implements Form {
        @Override
        public Precedence precedence() {
            return Precedence.CHOICE;
        }
    }

    /** {@code x[0]}: what it is told stands in brackets, and no call can tell it. */
    record Brackets() implements Form {
        @Override
        public Precedence precedence() {
            return Precedence.CALL;
        }
    }
}
