package wengert.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes formulas on one line of Unicode text, as they stand in a sentence.
 *
 * <pre>{@code
 * PlainText.of(Formulas.rule(Op.SQRT, 0));   // ∂/∂x √x = 1/(2·√x)
 * }</pre>
 */
public final class PlainText implements Formula.Writer<String> {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char MACRON = '\u0304';
    private static final char OVERLINE = '\u0305';
    private static final char DOT = '\u0307';

    private static final PlainText WRITER = new PlainText();

    private PlainText() {}

    /** The formula on one line. */
    public static String of(Formula formula) {
        return formula.write(WRITER);
    }

    @Override
    public String identifier(Formula.Identifier f) {
        return f.name();
    }

    @Override
    public String numeral(Formula.Numeral f) {
        return f.digits();
    }

    @Override
    public String infix(Formula.Infix f) {
        boolean close = f.sign().equals("·") || f.sign().equals("×");
        String sign = close ? f.sign() : " " + f.sign() + " ";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < f.operands().size(); i++) {
            out.append(i > 0 ? sign : "").append(Grouping.LINE.operand(f, i).write(this));
        }
        return out.toString();
    }

    @Override
    public String prefix(Formula.Prefix f) {
        return f.sign() + Grouping.LINE.operand(f).write(this);
    }

    @Override
    public String fraction(Formula.Fraction f) {
        return Grouping.LINE.dividend(f.numerator()).write(this)
                + "/"
                + Grouping.LINE.divisor(f.denominator()).write(this);
    }

    @Override
    public String power(Formula.Power f) {
        String base = Grouping.LINE.base(f).write(this);
        String exponent = f.exponent().write(this);
        String raised = raised(exponent);
        return raised.isEmpty() ? base + "^" + Grouping.LINE.tight(f.exponent()).write(this) : base + raised;
    }

    /** A whole number of at least 0 as superscript digits. */
    public static String raised(int number) {
        return raised(Integer.toString(number));
    }

    /** The whole number as superscript digits, or nothing for any other text. */
    private static String raised(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 0 && c == '−' && text.length() > 1) {
                out.append('⁻');
            } else if (c >= '0' && c <= '9') {
                out.append(SUPERSCRIPTS.charAt(c - '0'));
            } else {
                return "";
            }
        }
        return out.toString();
    }

    @Override
    public String subscript(Formula.Subscript f) {
        return f.base().write(this) + lowered(f.subscript());
    }

    private static String lowered(String digits) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append((char) (digits.charAt(i) - '0' + '₀'));
        }
        return out.toString();
    }

    @Override
    public String root(Formula.Root f) {
        boolean simple = f.radicand() instanceof Formula.Identifier
                || f.radicand() instanceof Formula.Numeral
                || f.radicand() instanceof Formula.Subscript;
        String radicand = f.radicand().write(this);
        return (f.degree() == 2 ? "√" : "∛") + (simple ? radicand : "(" + radicand + ")");
    }

    @Override
    public String fence(Formula.Fence f) {
        return f.open() + f.body().write(this) + f.close();
    }

    @Override
    public String call(Formula.Call f) {
        StringBuilder arguments = new StringBuilder();
        for (Formula argument : f.arguments()) {
            arguments.append(arguments.isEmpty() ? "" : ", ").append(argument.write(this));
        }
        return f.head().write(this) + "(" + arguments + ")";
    }

    @Override
    public String cases(Formula.Cases f) {
        return branch(f.then()) + " if " + branch(f.condition()) + ", otherwise " + branch(f.otherwise());
    }

    private String branch(Formula f) {
        String text = f.write(this);
        return f instanceof Formula.Cases ? "(" + text + ")" : text;
    }

    @Override
    public String accent(Formula.Accent f) {
        if (f.base() instanceof Formula.Subscript subscript) {
            return new Formula.Subscript(new Formula.Accent(f.kind(), subscript.base()), subscript.subscript())
                    .write(this);
        }
        String base = f.base().write(this);
        boolean dot = f.kind() == Formula.Accent.Kind.DOT;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < base.length(); i++) {
            out.append(base.charAt(i));
            if (base.length() == 1) {
                out.append(dot ? DOT : MACRON);
            } else if (!dot) {
                out.append(OVERLINE);
            } else if (i == 0) {
                out.append(DOT);
            }
        }
        return out.toString();
    }

    @Override
    public String member(Formula.Member f) {
        return f.of().write(this) + "." + f.name();
    }

    @Override
    public String partial(Formula.Partial f) {
        return f.isQuotient()
                ? "∂" + f.of().write(this) + "/∂" + f.by().write(this)
                : "∂/∂" + f.by().write(this) + " "
                        + Grouping.LINE.differentiated(f.of()).write(this);
    }

    @Override
    public String matrix(Formula.Matrix f) {
        List<String> rows = new ArrayList<>();
        for (List<Formula> row : f.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.write(this)));
            rows.add("[" + String.join(", ", cells) + "]");
        }
        return rows.size() == 1 ? rows.get(0) : "[" + String.join(", ", rows) + "]";
    }

    @Override
    public String selected(Formula.Selected f) {
        return Grouping.LINE.tight(f.base()).write(this) + "[" + f.selection() + "]";
    }

    @Override
    public String equation(Formula.Equation f) {
        StringBuilder out = new StringBuilder();
        for (Formula side : f.sides()) {
            out.append(out.isEmpty() ? "" : " = ").append(side.write(this));
        }
        return out.toString();
    }
}
