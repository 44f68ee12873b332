package wengert.export;

import static wengert.op.Precedence.AND;
import static wengert.op.Precedence.CHOICE;
import static wengert.op.Precedence.COMPARISON;
import static wengert.op.Precedence.NEGATION;
import static wengert.op.Precedence.OR;
import static wengert.op.Precedence.PRODUCT;
import static wengert.op.Precedence.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;
import wengert.run.Lanes;

/**
 * A JavaScript module without any library: a function of the inputs that gives the value and the gradient.
 *
 * <p>It holds at every point, for JavaScript goes on with an infinity or NaN as the engine does; the power differs and has a
 * function of its own where its exponent is computed.
 *
 * <pre>{@code
 * JavaScript.write(Program.read("x = 3; y = x^2").graph()).text();   // // The value and...
 * }</pre>
 */
public final class JavaScript {
    private static final String COMMENT = "//";
    private static final String INDENT = "  ";

    private static final Set<String> RESERVED = Set.of(
            "arguments",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "eval",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "function",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "let",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "undefined",
            "var",
            "void",
            "while",
            "with",
            "yield",
            "Infinity",
            "Math",
            "NaN",
            "Number",
            "valueAndGradient");

    static final Helpers HELPERS = Helpers.of("""
            const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798];

            function modulo(x, y) {
              const r = x % y;
              return r === 0 ? (y < 0 ? -0 : 0) : (r < 0) === (y < 0) || r !== r ? r : r + y;
            }

            function power(x, y) {
              return x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : x ** y;
            }

            function round(x) {
              const below = Math.floor(x);
              const rest = x - below;
              return rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? Math.ceil(x) : below;
            }

            function sech2(x) {
              const t = Math.exp(-2 * Math.abs(x));
              return 4 * t / ((1 + t) * (1 + t));
            }

            function leakyRelu(x, slope) {
              return x > 0 ? x : slope * x;
            }

            function sigmoid(x) {
              const t = Math.exp(-Math.abs(x));
              return (x >= 0 ? 1 : t) / (1 + t);
            }

            function softplus(x) {
              return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            }

            function silu(x) {
              return x * sigmoid(x);
            }

            function gelu(x) {
              return x * 0.5 * erfc(-0.7071067811865476 * x);
            }

            function elu(x, alpha) {
              return x > 0 ? x : alpha * Math.expm1(x);
            }

            function erf(x) {
              if (!(Math.abs(x) < 2)) {
                return Math.sign(x) * (1 - erfc(Math.abs(x)));
              }
              let term = x;
              let sum = x;
              for (let k = 1; k < 60; k++) {
                term *= 2 * x * x / (2 * k + 1);
                sum += term;
              }
              return 1.1283791670955126 * Math.exp(-x * x) * sum;
            }

            function erfc(x) {
              if (x < 2) {
                return 1 - erf(x);
              }
              let fraction = 0;
              for (let k = 80; k > 0; k--) {
                fraction = k / 2 / (x + fraction);
              }
              return x > 27.3 ? 0 : 0.5641895835477563 * Math.exp(-x * x) / (x + fraction);
            }

            function sinPi(x) {
              const angle = Math.PI * (x - 2 * Math.round(x / 2));
              return Math.sin(angle);
            }

            function lgamma(x) {
              if (x <= 0) {
                return x === Math.floor(x) ? Infinity : Math.log(Math.PI / Math.abs(sinPi(x))) - lgamma(1 - x);
              }
              let product = 1;
              let y = x;
              while (y < 15) {
                product *= y;
                y += 1;
              }
              let series = 0;
              for (let k = 1; k <= bernoulli.length; k++) {
                series += bernoulli[k - 1] / (2 * k * (2 * k - 1)) / y ** (2 * k - 1);
              }
              const large = y > 1e17 ? y * (Math.log(y) - 1) : (y - 0.5) * Math.log(y) - y + 0.9189385332046727;
              return large + series - Math.log(product);
            }

            function factorial(n) {
              return n < 2 ? 1 : n * factorial(n - 1);
            }

            function digamma(x) {
              return polygamma(0, x);
            }

            function polygamma(n, x) {
              if (!(n >= 0 && n <= 16) || n !== Math.floor(n) || x !== x || (x <= 0 && x === Math.floor(x))) {
                return NaN;
              }
              if (x < -0.25) {
                const angle = Math.PI * (x - Math.round(x));
                const cotangent = Math.cos(angle) / Math.sin(angle);
                let powers = [0, 1];
                for (let step = 0; step < n; step++) {
                  const next = new Array(powers.length + 1).fill(0);
                  for (let k = 1; k < powers.length; k++) {
                    next[k - 1] -= k * powers[k];
                    next[k + 1] -= k * powers[k];
                  }
                  powers = next;
                }
                const rest = powers.reduceRight((sum, p) => sum * cotangent + p, 0);
                return (-1) ** n * polygamma(n, 1 - x) - Math.PI ** (n + 1) * rest;
              }
              let terms = 0;
              while (x < 20 + n) {
                terms += 1 / x ** (n + 1);
                x += 1;
              }
              if (n === 0) {
                const series = bernoulli.reduce((sum, b, k) => sum + b / (2 * k + 2) / x ** (2 * k + 2), 0);
                return Math.log(x) - 0.5 / x - series - terms;
              }
              let series = factorial(n - 1) / x ** n + 0.5 * factorial(n) / x ** (n + 1);
              bernoulli.forEach((b, k) => {
                const j = 2 * k + 2;
                series += b * factorial(j + n - 1) / factorial(j) / x ** (j + n);
              });
              return (-1) ** (n + 1) * (factorial(n) * terms + series);
            }

            function xlogy(x, y) {
              return x === 0 && y === y ? 0 : x * Math.log(y);
            }

            function logaddexp(x, y) {
              return x === y
                ? x + Math.LN2
                : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));
            }

            function sinc(x) {
              return sincDerivative(0, x);
            }

            function sincDerivative(n, x) {
              if (!(n >= 0 && n <= 16) || n !== Math.floor(n) || x !== x) {
                return NaN;
              }
              if (Math.abs(x) === Infinity) {
                return 0;
              }
              const y = Math.PI * x;
              if (Math.abs(y) < 6) {
                const first = Math.ceil(n / 2);
                let term = (first % 2 === 0 ? 1 : -1) * (2 * first > n ? y : 1);
                let sum = -0;
                for (let k = first; k < first + 40; k++) {
                  sum += term / (2 * k + 1);
                  term *= -y * y / ((2 * k - n + 1) * (2 * k - n + 2));
                }
                return sum * Math.PI ** n;
              }
              const angle = Math.PI * (x - 2 * Math.round(x / 2));
              const turns = [Math.sin(angle), Math.cos(angle), -Math.sin(angle), -Math.cos(angle)];
              let value = turns[0] / y;
              for (let i = 1; i <= n; i++) {
                value = (turns[i % 4] - i * value) / y;
              }
              return value * Math.PI ** n;
            }

            function strongMul(x, y) {
              return x === 0 ? 0 : x * y;
            }

            function unlessNaN(test, x) {
              return test === test ? x : test;
            }
            """);

    /** In JavaScript a power takes no minus sign before its base, so it holds together no more tightly than one. */
    static final Spelling SPELLING = new Spelling(
                    new Spelling.Words("Infinity", "NaN", "", "Number(x)", "x !== 0", Spelling.Wrapping.NEVER, "x"))
            .infix(Op.ADD, "x + y", SUM)
            .infix(Op.SUB, "x - y", SUM)
            .infix(Op.MUL, "x * y", PRODUCT)
            .infix(Op.DIV, "x / y", PRODUCT)
            .call(Op.MOD, "modulo(x, y)")
            .infix(Op.NEG, "-x", NEGATION)
            .infix(Op.POW, "x ** y", NEGATION, "power(x, y)")
            .infix(Op.SQUARE, "x ** 2", NEGATION)
            .call(Op.EXP, "Math.exp(x)")
            .call(Op.EXPM1, "Math.expm1(x)")
            .call(Op.LOG, "Math.log(x)")
            .call(Op.LOG2, "Math.log2(x)")
            .call(Op.LOG10, "Math.log10(x)")
            .call(Op.LOG1P, "Math.log1p(x)")
            .call(Op.SQRT, "Math.sqrt(x)")
            .call(Op.CBRT, "Math.cbrt(x)")
            .call(Op.ABS, "Math.abs(x)")
            .call(Op.SIGN, "Math.sign(x)")
            .call(Op.FLOOR, "Math.floor(x)")
            .call(Op.CEIL, "Math.ceil(x)")
            .call(Op.ROUND, "round(x)")
            .call(Op.SIN, "Math.sin(x)")
            .call(Op.COS, "Math.cos(x)")
            .call(Op.TAN, "Math.tan(x)")
            .call(Op.ASIN, "Math.asin(x)")
            .call(Op.ACOS, "Math.acos(x)")
            .call(Op.ATAN, "Math.atan(x)")
            .call(Op.ATAN2, "Math.atan2(x, y)")
            .call(Op.SINH, "Math.sinh(x)")
            .call(Op.COSH, "Math.cosh(x)")
            .call(Op.TANH, "Math.tanh(x)")
            .call(Op.SECH2, "sech2(x)")
            .call(Op.ASINH, "Math.asinh(x)")
            .call(Op.ACOSH, "Math.acosh(x)")
            .call(Op.ATANH, "Math.atanh(x)")
            .call(Op.RELU, "Math.max(x, 0)")
            .call(Op.LEAKY_RELU, "leakyRelu(x, y)")
            .call(Op.SIGMOID, "sigmoid(x)")
            .call(Op.SOFTPLUS, "softplus(x)")
            .call(Op.SILU, "silu(x)")
            .call(Op.GELU, "gelu(x)")
            .call(Op.ELU, "elu(x, y)")
            .call(Op.MIN, "Math.min(x, y)")
            .call(Op.MAX, "Math.max(x, y)")
            .call(Op.CLAMP, "Math.min(Math.max(x, y), z)")
            .call(Op.HYPOT, "Math.hypot(x, y)")
            .call(Op.ERF, "erf(x)")
            .call(Op.ERFC, "erfc(x)")
            .call(Op.LGAMMA, "lgamma(x)")
            .call(Op.DIGAMMA, "digamma(x)")
            .call(Op.POLYGAMMA, "polygamma(x, y)")
            .call(Op.XLOGY, "xlogy(x, y)")
            .call(Op.LOGADDEXP, "logaddexp(x, y)")
            .call(Op.SINC, "sinc(x)")
            .call(Op.SINC_DERIVATIVE, "sincDerivative(x, y)")
            .truth(Op.LESS, "x < y", COMPARISON)
            .truth(Op.AT_MOST, "x <= y", COMPARISON)
            .truth(Op.GREATER, "x > y", COMPARISON)
            .truth(Op.AT_LEAST, "x >= y", COMPARISON)
            .truth(Op.EQUAL, "x === y", COMPARISON)
            .truth(Op.NOT_EQUAL, "x !== y", COMPARISON)
            .truth(Op.AND, "X && Y", AND)
            .truth(Op.OR, "X || Y", OR)
            .truth(Op.NOT, "!X", NEGATION)
            .infix(Op.WHERE, "X ? y : z", CHOICE)
            .call(Op.STRONG_MUL, "strongMul(x, y)")
            .call(Op.UNLESS_NAN, "unlessNaN(x, y)")
            .infix(Op.DETACH, "x", CHOICE)
            .call(Op.STACK, "…")
            .call(Op.AMAX, "Math.max(x)")
            .call(Op.AMIN, "Math.min(x)")
            .call(Op.NORM, "Math.hypot(x)")
            .complete(Op.elementwise());

    private JavaScript() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program, the inputs of the run as the values of its parameters that a call leaves out. */
    public static Export write(Snapshot snapshot) {
        return StraightLine.export(snapshot, COMMENT, JavaScript::text);
    }

    private static String text(Snapshot snapshot) {
        StraightLine program =
                new StraightLine(snapshot, SPELLING, HELPERS.namesAnd(RESERVED), "_bar", JavaScript::isTame);
        List<String> needed = HELPERS.neededBy(program.code());
        List<String> parameters = new ArrayList<>();
        program.inputs().forEach(input -> parameters.add(input.name() + " = " + input.code()));
        StringBuilder out = new StringBuilder("// The value and the gradient at any point; written by Wengert.\n");
        out.append("export function valueAndGradient(")
                .append(String.join(", ", parameters))
                .append(") {\n");
        section(out, "// Forward: every value.", program.forward());
        section(out, "// Backward: x_bar is the derivative of the output in x.", program.backward());
        List<String> gradient = new ArrayList<>();
        program.gradient()
                .forEach(derivative -> gradient.add(Quoted.of(derivative.input()) + ": " + derivative.code()));
        String derivatives = gradient.isEmpty() ? "{}" : "{ " + String.join(", ", gradient) + " }";
        out.append(INDENT + "return { value: ")
                .append(program.value())
                .append(", gradient: ")
                .append(derivatives)
                .append(" };\n}\n");
        needed.forEach(helper -> out.append('\n').append(helper).append('\n'));
        return out.toString();
    }

    private static void section(StringBuilder out, String comment, List<StraightLine.Line> lines) {
        if (!lines.isEmpty()) {
            out.append(INDENT).append(comment).append('\n');
            for (StraightLine.Line line : lines) {
                out.append(INDENT + "const ")
                        .append(line.name())
                        .append(" = ")
                        .append(line.code())
                        .append(";\n");
            }
        }
    }

    /** Whether a power is JavaScript's own: there 1 to the power of an infinity is NaN. */
    private static boolean isTame(Graph graph, Lanes values, Node.Apply apply) {
        return apply.op() != Op.POW
                || (graph.node(apply.argument(1)) instanceof Node.Constant constant
                        && Math.abs(constant.value()) <= Double.MAX_VALUE);
    }
}
