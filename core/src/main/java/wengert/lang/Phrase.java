package wengert.lang;

import wengert.number.Numbers;
import wengert.op.Form;
import wengert.op.Op;
import wengert.op.Precedence;

/**
 * The text of an expression and how tightly it binds.
 *
 * @param literal whether it is a number without a sign, which a sign before it would become part of
 */
record Phrase(String text, Precedence precedence, boolean literal) {

    static Phrase name(String name) {
        return new Phrase(name, Precedence.CALL, false);
    }

    static Phrase number(double value) {
        String text = Numbers.shortest(value);
        boolean signed = text.charAt(0) == '-';
        return new Phrase(text, signed ? Precedence.NEGATION : Precedence.CALL, !signed);
    }

    /** The operation written as the table says, with as few parentheses as the grammar allows. */
    static Phrase of(Op op, Phrase... arguments) {
        Form form = op.form();
        Precedence level = form.precedence();
        if (form instanceof Form.Infix infix) {
            return new Phrase(infix(infix, arguments[0], arguments[1]), level, false);
        }
        if (form instanceof Form.Prefix prefix) {
            return new Phrase(prefix(prefix, arguments[0]), level, false);
        }
        if (form instanceof Form.Choice) {
            String condition = arguments[0].tighterThan(level);
            return new Phrase(condition + " ? " + arguments[1].text() + " : " + arguments[2].text(), level, false);
        }
        StringBuilder call = new StringBuilder(op.callName()).append('(');
        for (int i = 0; i < arguments.length; i++) {
            call.append(i == 0 ? "" : ", ").append(arguments[i].text());
        }
        return new Phrase(call.append(')').toString(), Precedence.CALL, false);
    }

    private static String infix(Form.Infix form, Phrase left, Phrase right) {
        Precedence level = form.precedence();
        if (level == Precedence.POWER) {
            return left.tighterThan(level) + form.symbol() + right.asTightAs(Precedence.NEGATION);
        }
        String first = level == Precedence.COMPARISON ? left.tighterThan(level) : left.asTightAs(level);
        return first + " " + form.symbol() + " " + right.tighterThan(level);
    }

    private static String prefix(Form.Prefix form, Phrase operand) {
        boolean word = Names.isStart(form.symbol().charAt(0));
        boolean joins = !word && operand.literal();
        String text = joins ? "(" + operand.text() + ")" : operand.asTightAs(form.precedence());
        return form.symbol() + (word ? " " : "") + text;
    }

    private String asTightAs(Precedence level) {
        return precedence.compareTo(level) >= 0 ? text : "(" + text + ")";
    }

    private String tighterThan(Precedence level) {
        return precedence.compareTo(level) > 0 ? text : "(" + text + ")";
    }
}
