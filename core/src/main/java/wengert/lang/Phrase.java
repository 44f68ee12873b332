package wengert.lang;

import wengert.graph.Node;
import wengert.number.Numbers;
import wengert.op.Attribute;
import wengert.op.Form;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * The text of an expression and how tightly it binds.
 *
 * @param literal whether it is a number without a sign, which a sign before it would become part of
 */
record Phrase(String text, Precedence precedence, boolean literal) {

    /** Elements of a vector that is still written out when all are alike. */
    private static final int LONG = 16;

    static Phrase name(String name) {
        return new Phrase(name, Precedence.CALL, false);
    }

    static Phrase number(double value) {
        String text = Numbers.shortest(value);
        boolean signed = text.charAt(0) == '-';
        return new Phrase(text, signed ? Precedence.NEGATION : Precedence.CALL, !signed);
    }

    /** A number, a vector or a matrix; one that is the same everywhere in short where it is long. */
    static Phrase tensor(Tensor value) {
        if (value.shape().isScalar()) {
            return number(value.scalar());
        }
        Double uniform = value.uniform();
        String text = uniform != null && value.size() > LONG
                ? "full(" + Numbers.shortest(uniform) + lengths(value.shape()) + ")"
                : value.toString();
        return new Phrase(text, Precedence.CALL, false);
    }

    /** An operation on whole tensors, what it is told between its parentheses. */
    static Phrase of(Node.Apply apply, Shape first, Phrase[] arguments) {
        String x = arguments[0].text();
        Attribute attribute = apply.attribute();
        if (attribute instanceof Attribute.Selection selection) {
            return called(arguments[0].asTightAs(Precedence.CALL) + "["
                    + subscripts(selection.rows(), selection.columns(), first) + "]");
        } else if (attribute instanceof Attribute.Placement placement) {
            return called("place(" + x + ", [" + lengths(placement.shape()).substring(2) + "], "
                    + subscripts(placement.rows(), placement.columns(), placement.shape()) + ")");
        } else if (attribute instanceof Attribute.To to) {
            return called("reshape(" + x + lengths(to.shape()) + ")");
        } else if (attribute instanceof Attribute.Spread spread) {
            return called("spread(" + x + lengths(spread.shape())
                    + (spread.axis() == Shape.ALL ? "" : ", axis=" + spread.axis()) + ")");
        } else if (attribute instanceof Attribute.Direction direction) {
            return called(
                    "cumsum(" + x + ", axis=" + direction.axis() + (direction.isBackward() ? ", reverse=1" : "") + ")");
        }
        StringBuilder call =
                new StringBuilder(apply.op().callName()).append('(').append(x);
        for (int i = 1; i < arguments.length; i++) {
            call.append(", ").append(arguments[i].text());
        }
        if (attribute instanceof Attribute.Axis axis) {
            call.append(axis.axis() == Shape.ALL ? "" : ", axis=" + axis.axis())
                    .append(axis.isKept() ? ", keep=1" : "");
        }
        return called(call.append(')').toString());
    }

    private static Phrase called(String text) {
        return new Phrase(text, Precedence.CALL, false);
    }

    private static String lengths(Shape shape) {
        return shape.isScalar()
                ? ""
                : shape.rank() == 1 ? ", " + shape.columns() : ", " + shape.rows() + ", " + shape.columns();
    }

    private static String subscripts(Attribute.Run rows, Attribute.Run columns, Shape shape) {
        String last = subscript(columns, shape.columns());
        return shape.rank() == 2 ? subscript(rows, shape.rows()) + ", " + last : last;
    }

    private static String subscript(Attribute.Run run, int length) {
        return run.isAll(length) ? ":" : run.text();
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
