package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes formulas as LaTeX for mathematics mode; uses nothing beyond {@code amsmath}.
 *
 * <pre>{@code
 * Latex.of(Formulas.rule(Op.SQRT, 0));   // \frac{\partial}{\partial x} \sqrt{x} = \frac{1}{2 \cdot \sqrt{x}}
 * }</pre>
 */
public final class Latex implements Formula.Writer<String> {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("−", "-"),
            Map.entry("·", "\\cdot"),
            Map.entry("×", "\\times"),
            Map.entry("mod", "\\bmod"),
            Map.entry("≤", "\\le"),
            Map.entry("≥", "\\ge"),
            Map.entry("≠", "\\ne"),
            Map.entry("∧", "\\land"),
            Map.entry("∨", "\\lor"),
            Map.entry("¬", "\\lnot"),
            Map.entry("⊗", "\\otimes"),
            Map.entry("@", ""),
            Map.entry("‖", "\\|"),
            Map.entry("⌊", "\\lfloor"),
            Map.entry("⌋", "\\rfloor"),
            Map.entry("⌈", "\\lceil"),
            Map.entry("⌉", "\\rceil"),
            Map.entry("∞", "\\infty"));
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('∞', "\\infty"),
            Map.entry('…', "\\dots"),
            Map.entry(' ', "\\,"),
            Map.entry('_', "\\_"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('\\', "\\backslash"),
            Map.entry('^', "\\wedge"),
            Map.entry('~', "\\sim"));
    /** The Greek alphabet from α on; letters that look like Latin ones are those. */
    private static final String[] GREEK = {
        "\\alpha",
        "\\beta",
        "\\gamma",
        "\\delta",
        "\\epsilon",
        "\\zeta",
        "\\eta",
        "\\theta",
        "\\iota",
        "\\kappa",
        "\\lambda",
        "\\mu",
        "\\nu",
        "\\xi",
        "o",
        "\\pi",
        "\\rho",
        "\\varsigma",
        "\\sigma",
        "\\tau",
        "\\upsilon",
        "\\phi",
        "\\chi",
        "\\psi",
        "\\omega"
    };
    /** The capitals from Α on; those that look like Latin letters are those. */
    private static final String LATIN_CAPITALS = "ABΓΔEZHΘIKΛMNΞOΠPΣΣTΥΦXΨΩ";

    private static final Latex WRITER = new Latex();

    private Latex() {}

    /** The formula, without dollar signs around it. */
    public static String of(Formula formula) {
        return formula.write(WRITER);
    }

    @Override
    public String identifier(Formula.Identifier f) {
        return f.name().length() == 1 ? letters(f.name()) : "\\mathrm{" + letters(f.name()) + "}";
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            if (isSmallDigit(name, i)) {
                out.append("_{");
                for (; isSmallDigit(name, i); i++) {
                    out.append((char) ('0' + (name.charAt(i) - '₀')));
                }
                out.append('}');
                continue;
            }
            String letter = letter(name.charAt(i));
            boolean joins = letter.length() > 1
                    && Character.isLetter(letter.charAt(letter.length() - 1))
                    && i + 1 < name.length();
            out.append(letter).append(joins ? " " : "");
            i++;
        }
        return out.toString();
    }

    private static boolean isSmallDigit(String name, int i) {
        return i < name.length() && name.charAt(i) >= '₀' && name.charAt(i) <= '₉';
    }

    private static String letter(char c) {
        if (c >= 'α' && c <= 'ω') {
            return GREEK[c - 'α'];
        }
        if (c >= 'Α' && c <= 'Ω') {
            char latin = LATIN_CAPITALS.charAt(c - 'Α');
            String small = GREEK[c - 'Α'];
            return latin < 0x80
                    ? String.valueOf(latin)
                    : "\\" + (char) (small.charAt(1) - 'a' + 'A') + small.substring(2);
        }
        return c < ' ' ? "\\," : LETTERS.getOrDefault(c, Character.toString(c));
    }

    private static String sign(String sign) {
        return SIGNS.getOrDefault(sign, sign);
    }

    @Override
    public String numeral(Formula.Numeral f) {
        return f.digits();
    }

    @Override
    public String infix(Formula.Infix f) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < f.operands().size(); i++) {
            if (i > 0) {
                out.append(' ').append(sign(f.sign())).append(' ');
            }
            out.append(Grouping.PAGE.operand(f, i).write(this));
        }
        return out.toString();
    }

    @Override
    public String prefix(Formula.Prefix f) {
        String sign = sign(f.sign());
        return sign + (sign.length() > 1 ? " " : "") + Grouping.PAGE.operand(f).write(this);
    }

    @Override
    public String fraction(Formula.Fraction f) {
        return "\\frac{" + f.numerator().write(this) + "}{" + f.denominator().write(this) + "}";
    }

    @Override
    public String power(Formula.Power f) {
        return "{" + Grouping.PAGE.base(f).write(this) + "}^{" + f.exponent().write(this) + "}";
    }

    @Override
    public String subscript(Formula.Subscript f) {
        return "{" + f.base().write(this) + "}_{" + letters(f.subscript()) + "}";
    }

    @Override
    public String root(Formula.Root f) {
        String degree = f.degree() == 2 ? "" : "[" + f.degree() + "]";
        return "\\sqrt" + degree + "{" + f.radicand().write(this) + "}";
    }

    @Override
    public String fence(Formula.Fence f) {
        return fenced(f.open(), f.close(), f.body().write(this));
    }

    private static String fenced(String open, String close, String body) {
        return "\\left" + sign(open) + " " + body + "\\right" + sign(close);
    }

    @Override
    public String call(Formula.Call f) {
        StringBuilder arguments = new StringBuilder();
        for (Formula argument : f.arguments()) {
            arguments.append(arguments.isEmpty() ? "" : ", ").append(argument.write(this));
        }
        return f.head().write(this) + fenced("(", ")", arguments.toString());
    }

    @Override
    public String cases(Formula.Cases f) {
        return "\\begin{cases} " + f.then().write(this) + " & \\text{if } "
                + f.condition().write(this) + " \\\\ " + f.otherwise().write(this)
                + " & \\text{otherwise} \\end{cases}";
    }

    @Override
    public String accent(Formula.Accent f) {
        if (f.base() instanceof Formula.Subscript subscript) {
            return new Formula.Subscript(new Formula.Accent(f.kind(), subscript.base()), subscript.subscript())
                    .write(this);
        }
        String command = f.kind() == Formula.Accent.Kind.DOT
                ? "\\dot"
                : f.base() instanceof Formula.Identifier name && name.name().length() == 1 ? "\\bar" : "\\overline";
        return command + "{" + f.base().write(this) + "}";
    }

    @Override
    public String member(Formula.Member f) {
        return f.of().write(this) + ".\\mathrm{" + f.name() + "}";
    }

    @Override
    public String partial(Formula.Partial f) {
        String by = "{\\partial " + f.by().write(this) + "}";
        return f.isQuotient()
                ? "\\frac{\\partial " + f.of().write(this) + "}" + by
                : "\\frac{\\partial}" + by + " "
                        + Grouping.PAGE.differentiated(f.of()).write(this);
    }

    @Override
    public String matrix(Formula.Matrix f) {
        List<String> rows = new ArrayList<>();
        for (List<Formula> row : f.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.write(this)));
            rows.add(String.join(" & ", cells));
        }
        return "\\begin{bmatrix} " + String.join(" \\\\ ", rows) + " \\end{bmatrix}";
    }

    @Override
    public String selected(Formula.Selected f) {
        return "{" + Grouping.PAGE.tight(f.base()).write(this) + "}_{" + letters(f.selection()) + "}";
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
