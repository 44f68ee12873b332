package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import wengert.op.Precedence;

/**
 * Writes formulas as MathML Core, which browsers set themselves and screen readers can read.
 *
 * <pre>{@code
 * Formula square = new Formula.Power(new Formula.Identifier("x"), new Formula.Numeral("2"));
 * MathML.row(square).markup();   // <msup><mi>x</mi><mn>2</mn></msup>
 * }</pre>
 */
public final class MathML implements Formula.Writer<Mark> {
    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";
    /** The invisible sign that tells a reader "function of". */
    private static final String APPLY = "\u2061";

    private static final MathML WRITER = new MathML();

    private MathML() {}

    /** The formula as a {@code math} element that stands in a line of text. */
    public static Mark of(Formula formula) {
        return Mark.of("math", formula.write(WRITER)).with("xmlns", NAMESPACE);
    }

    /** The formula as what stands in a {@code math} element beside others. */
    public static Mark row(Formula formula) {
        return formula.write(WRITER);
    }

    /** The formula as a {@code math} element that stands by itself. */
    public static Mark display(Formula formula) {
        return of(formula).with("display", "block");
    }

    @Override
    public Mark identifier(Formula.Identifier f) {
        return Mark.of("mi", f.name());
    }

    @Override
    public Mark numeral(Formula.Numeral f) {
        return Mark.of("mn", f.digits());
    }

    @Override
    public Mark infix(Formula.Infix f) {
        List<Mark> row = new ArrayList<>();
        for (int i = 0; i < f.operands().size(); i++) {
            if (i > 0) {
                row.add(sign(f.sign(), f.precedence()));
            }
            row.add(Grouping.PAGE.operand(f, i).write(this));
        }
        return Mark.of("mrow", row);
    }

    private static Mark sign(String sign, Precedence precedence) {
        Mark mark = Mark.of("mo", sign);
        return precedence == Precedence.PRODUCT && sign.length() > 1
                ? mark.with("lspace", "0.25em").with("rspace", "0.25em")
                : mark;
    }

    @Override
    public Mark prefix(Formula.Prefix f) {
        return Mark.of(
                "mrow",
                Mark.of("mo", f.sign()).with("form", "prefix"),
                Grouping.PAGE.operand(f).write(this));
    }

    @Override
    public Mark fraction(Formula.Fraction f) {
        return Mark.of("mfrac", f.numerator().write(this), f.denominator().write(this));
    }

    @Override
    public Mark power(Formula.Power f) {
        return Mark.of("msup", Grouping.PAGE.base(f).write(this), f.exponent().write(this));
    }

    @Override
    public Mark subscript(Formula.Subscript f) {
        return Mark.of("msub", f.base().write(this), Mark.of("mn", f.subscript()));
    }

    @Override
    public Mark root(Formula.Root f) {
        Mark radicand = f.radicand().write(this);
        return f.degree() == 2
                ? Mark.of("msqrt", radicand)
                : Mark.of("mroot", radicand, Mark.of("mn", String.valueOf(f.degree())));
    }

    @Override
    public Mark fence(Formula.Fence f) {
        return fenced(f.open(), f.close(), List.of(f.body().write(this)));
    }

    private static Mark fenced(String open, String close, List<Mark> body) {
        List<Mark> row = new ArrayList<>(body);
        row.add(0, Mark.of("mo", open).with("fence", "true").with("form", "prefix"));
        row.add(Mark.of("mo", close).with("fence", "true").with("form", "postfix"));
        return Mark.of("mrow", row);
    }

    @Override
    public Mark call(Formula.Call f) {
        List<Mark> arguments = new ArrayList<>();
        for (Formula argument : f.arguments()) {
            if (!arguments.isEmpty()) {
                arguments.add(Mark.of("mo", ","));
            }
            arguments.add(argument.write(this));
        }
        return Mark.of("mrow", f.head().write(this), Mark.of("mo", APPLY), fenced("(", ")", arguments));
    }

    @Override
    public Mark cases(Formula.Cases f) {
        Mark table = Mark.of(
                "mtable",
                Mark.of(
                        "mtr",
                        cell(f.then().write(this)),
                        cell(Mark.of("mtext", "if "), f.condition().write(this))),
                Mark.of("mtr", cell(f.otherwise().write(this)), cell(Mark.of("mtext", "otherwise"))));
        return Mark.of("mrow", Mark.of("mo", "{").with("fence", "true").with("form", "prefix"), table);
    }

    private static Mark cell(Mark... content) {
        return Mark.of("mtd", content).with("class", "case");
    }

    @Override
    public Mark accent(Formula.Accent f) {
        if (f.base() instanceof Formula.Subscript subscript) {
            return new Formula.Subscript(new Formula.Accent(f.kind(), subscript.base()), subscript.subscript())
                    .write(this);
        }
        Mark sign = Mark.of("mo", f.kind() == Formula.Accent.Kind.BAR ? "¯" : "˙");
        return Mark.of("mover", f.base().write(this), sign).with("accent", "true");
    }

    @Override
    public Mark member(Formula.Member f) {
        return Mark.of("mrow", f.of().write(this), Mark.of("mo", ".").with("lspace", "0"), Mark.of("mi", f.name()));
    }

    @Override
    public Mark partial(Formula.Partial f) {
        Mark by = Mark.of("mrow", Mark.of("mo", "∂"), f.by().write(this));
        return f.isQuotient()
                ? Mark.of("mfrac", Mark.of("mrow", Mark.of("mo", "∂"), f.of().write(this)), by)
                : Mark.of(
                        "mrow",
                        Mark.of("mfrac", Mark.of("mo", "∂"), by),
                        Grouping.PAGE.differentiated(f.of()).write(this));
    }

    @Override
    public Mark matrix(Formula.Matrix f) {
        List<Mark> rows = new ArrayList<>();
        for (List<Formula> row : f.rows()) {
            List<Mark> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(Mark.of("mtd", cell.write(this))));
            rows.add(Mark.of("mtr", cells));
        }
        return fenced("[", "]", List.of(Mark.of("mtable", rows)));
    }

    @Override
    public Mark selected(Formula.Selected f) {
        return Mark.of("msub", Grouping.PAGE.tight(f.base()).write(this), Mark.of("mtext", f.selection()));
    }

    @Override
    public Mark equation(Formula.Equation f) {
        List<Mark> row = new ArrayList<>();
        for (Formula side : f.sides()) {
            if (!row.isEmpty()) {
                row.add(Mark.of("mo", "="));
            }
            row.add(side.write(this));
        }
        return Mark.of("mrow", row);
    }
}
