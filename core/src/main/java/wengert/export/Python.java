package wengert.export;

import static wengert.op.Precedence.AND;
import static wengert.op.Precedence.CHOICE;
import static wengert.op.Precedence.COMPARISON;
import static wengert.op.Precedence.NEGATION;
import static wengert.op.Precedence.NOT;
import static wengert.op.Precedence.OR;
import static wengert.op.Precedence.POWER;
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
 * Plain Python 3 without any library: the forward sweep and the backward sweep, statement by statement.
 *
 * <p>Python raises where other languages go on with an infinity or NaN. Where that would happen at the point of the run, the
 * text defines a careful function of its own; elsewhere it uses {@code math} as a person would.
 *
 * <pre>{@code
 * Python.write(Program.read("x = 3; y = x^2").graph()).text();   // # Value and gradient,...
 * }</pre>
 */
public final class Python {
    private static final String COMMENT = "#";

    /** Words that name nothing else in a text. */
    static final Set<String> RESERVED = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "abs",
            "any",
            "float",
            "id",
            "int",
            "isinstance",
            "max",
            "min",
            "print",
            "range",
            "reversed",
            "round",
            "set",
            "sorted",
            "sum",
            "zip",
            "math");

    static final Helpers HELPERS = Helpers.of("""
            BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798]

            def divide(x, y):
                if y != 0:
                    return x / y
                return math.nan if x == 0 or x != x else math.copysign(math.inf, x) * math.copysign(1, y)

            def modulo(x, y):
                return x % y if y != 0 else math.nan

            def power(x, y):
                try:
                    return math.pow(x, y)
                except OverflowError:
                    return -math.inf if x < 0 and y % 2 == 1 else math.inf
                except ValueError:
                    return math.nan if x != 0 else math.copysign(math.inf, x) if y % 2 == 1 else math.inf

            def square(x):
                return x * x

            def exp(x):
                try:
                    return math.exp(x)
                except OverflowError:
                    return math.inf

            def expm1(x):
                try:
                    return math.expm1(x)
                except OverflowError:
                    return math.inf

            def log(x):
                return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan

            def log2(x):
                return math.log2(x) if x > 0 else -math.inf if x == 0 else math.nan

            def log10(x):
                return math.log10(x) if x > 0 else -math.inf if x == 0 else math.nan

            def log1p(x):
                return math.log1p(x) if x > -1 else -math.inf if x == -1 else math.nan

            def sqrt(x):
                return math.sqrt(x) if x >= 0 else math.nan

            def cbrt(x):
                if x == 0 or not math.isfinite(x):
                    return x
                root = math.copysign(abs(x) ** (1 / 3), x)
                return root - (root * root * root - x) / (3 * root * root)

            def sign(x):
                return x if x == 0 or x != x else math.copysign(1, x)

            def floor(x):
                return math.copysign(math.floor(x), x) if math.isfinite(x) else x

            def ceil(x):
                return math.copysign(math.ceil(x), x) if math.isfinite(x) else x

            def nearest(x):
                return math.copysign(round(x), x) if math.isfinite(x) else x

            def sin(x):
                return math.sin(x) if math.isfinite(x) else math.nan

            def cos(x):
                return math.cos(x) if math.isfinite(x) else math.nan

            def tan(x):
                return math.tan(x) if math.isfinite(x) else math.nan

            def asin(x):
                return math.asin(x) if -1 <= x <= 1 else math.nan

            def acos(x):
                return math.acos(x) if -1 <= x <= 1 else math.nan

            def sinh(x):
                try:
                    return math.sinh(x)
                except OverflowError:
                    return math.copysign(math.inf, x)

            def cosh(x):
                try:
                    return math.cosh(x)
                except OverflowError:
                    return math.inf

            def sech2(x):
                t = math.exp(-2 * abs(x))
                return 4 * t / ((1 + t) * (1 + t))

            def acosh(x):
                return math.acosh(x) if x >= 1 else math.nan

            def atanh(x):
                return math.atanh(x) if -1 < x < 1 else math.copysign(math.inf, x) if abs(x) == 1 else math.nan

            def relu(x):
                return x if x > 0 or x != x else 0.0

            def leaky_relu(x, slope):
                return x if x > 0 else slope * x

            def sigmoid(x):
                t = math.exp(-abs(x))
                return (1 if x >= 0 else t) / (1 + t)

            def softplus(x):
                return max(x, 0.0) + math.log1p(math.exp(-abs(x)))

            def silu(x):
                return x * sigmoid(x)

            def gelu(x):
                return x * 0.5 * math.erfc(-0.7071067811865476 * x)

            def elu(x, alpha):
                return x if x > 0 else alpha * math.expm1(x)

            def minimum(x, y):
                return x if x < y or x != x else y

            def maximum(x, y):
                return x if x > y or x != x else y

            def clamp(x, low, high):
                return minimum(maximum(x, low), high)

            def lgamma(x):
                try:
                    return math.lgamma(x)
                except (OverflowError, ValueError):
                    return math.inf

            def digamma(x):
                return polygamma(0, x)

            def polygamma(n, x):
                if n not in range(17) or x != x or (x <= 0 and not x % 1 > 0):
                    return math.nan
                n = int(n)
                if x < -0.25:
                    angle = math.pi * (x - round(x))
                    cotangent = math.cos(angle) / math.sin(angle)
                    powers = [0, 1]
                    for _ in range(n):
                        slopes = [k * powers[k] for k in range(1, len(powers))]
                        powers = [-(s + t) for s, t in zip(slopes + [0, 0], [0, 0] + slopes)]
                    rest = math.fsum(p * cotangent ** k for k, p in enumerate(powers))
                    return (-1) ** n * polygamma(n, 1 - x) - math.pi ** (n + 1) * rest
                terms = []
                while x < 20 + n:
                    terms.append(divide(1.0, x ** (n + 1)))
                    x += 1
                if n == 0:
                    series = sum(b / (2 * k + 2) / x ** (2 * k + 2) for k, b in enumerate(BERNOULLI))
                    return math.log(x) - 0.5 / x - series - sum(terms)
                series = math.factorial(n - 1) * x ** -n + 0.5 * math.factorial(n) * x ** (-n - 1)
                for k, b in enumerate(BERNOULLI):
                    j = 2 * k + 2
                    series += b * math.factorial(j + n - 1) / math.factorial(j) * x ** (-j - n)
                return (-1) ** (n + 1) * (math.factorial(n) * sum(terms) + series)

            def xlogy(x, y):
                return 0.0 if x == 0 and y == y else x * log(y)

            def logaddexp(x, y):
                if x == y:
                    return x + 0.6931471805599453
                return maximum(x, y) + math.log1p(math.exp(-abs(x - y)))

            def sinc(x):
                return sinc_derivative(0, x)

            def sinc_derivative(n, x):
                if n not in range(17) or x != x:
                    return math.nan
                if math.isinf(x):
                    return 0.0
                n = int(n)
                y = math.pi * x
                if abs(y) < 6:
                    k = (n + 1) // 2
                    term = (-1) ** k * y ** (2 * k - n)
                    terms = []
                    for k in range(k, k + 40):
                        terms.append(term / (2 * k + 1))
                        term *= -y * y / ((2 * k - n + 1) * (2 * k - n + 2))
                    return math.fsum(terms) * math.pi ** n
                angle = math.pi * (x - 2 * round(x / 2))
                turns = [math.sin(angle), math.cos(angle), -math.sin(angle), -math.cos(angle)]
                value = turns[0] / y
                for i in range(1, n + 1):
                    value = (turns[i % 4] - i * value) / y
                return value * math.pi ** n

            def strong_mul(x, y):
                return 0.0 if x == 0 else x * y

            def unless_nan(test, x):
                return test if test != test else x

            def largest(*xs):
                return math.nan if any(x != x for x in xs) else max(xs)

            def smallest(*xs):
                return math.nan if any(x != x for x in xs) else min(xs)
            """);

    static final Spelling SPELLING = new Spelling(new Spelling.Words(
                    "math.inf", "math.nan", ".0", "float(x)", "x != 0.0", Spelling.Wrapping.NEVER, "x"))
            .infix(Op.ADD, "x + y", SUM)
            .infix(Op.SUB, "x - y", SUM)
            .infix(Op.MUL, "x * y", PRODUCT)
            .infix(Op.DIV, "x / y", PRODUCT, "divide(x, y)")
            .infix(Op.MOD, "x % y", PRODUCT, "modulo(x, y)")
            .infix(Op.NEG, "-x", NEGATION)
            .infix(Op.POW, "x ** n", POWER, "power(x, y)")
            .infix(Op.SQUARE, "x ** 2", POWER, "square(x)")
            .call(Op.EXP, "math.exp(x)", "exp(x)")
            .call(Op.EXPM1, "math.expm1(x)", "expm1(x)")
            .call(Op.LOG, "math.log(x)", "log(x)")
            .call(Op.LOG2, "math.log2(x)", "log2(x)")
            .call(Op.LOG10, "math.log10(x)", "log10(x)")
            .call(Op.LOG1P, "math.log1p(x)", "log1p(x)")
            .call(Op.SQRT, "math.sqrt(x)", "sqrt(x)")
            .call(Op.CBRT, "cbrt(x)")
            .call(Op.ABS, "abs(x)")
            .call(Op.SIGN, "sign(x)")
            .call(Op.FLOOR, "floor(x)")
            .call(Op.CEIL, "ceil(x)")
            .call(Op.ROUND, "nearest(x)")
            .call(Op.SIN, "math.sin(x)", "sin(x)")
            .call(Op.COS, "math.cos(x)", "cos(x)")
            .call(Op.TAN, "math.tan(x)", "tan(x)")
            .call(Op.ASIN, "math.asin(x)", "asin(x)")
            .call(Op.ACOS, "math.acos(x)", "acos(x)")
            .call(Op.ATAN, "math.atan(x)")
            .call(Op.ATAN2, "math.atan2(x, y)")
            .call(Op.SINH, "math.sinh(x)", "sinh(x)")
            .call(Op.COSH, "math.cosh(x)", "cosh(x)")
            .call(Op.TANH, "math.tanh(x)")
            .call(Op.SECH2, "sech2(x)")
            .call(Op.ASINH, "math.asinh(x)")
            .call(Op.ACOSH, "math.acosh(x)", "acosh(x)")
            .call(Op.ATANH, "math.atanh(x)", "atanh(x)")
            .call(Op.RELU, "max(0.0, x)", "relu(x)")
            .call(Op.LEAKY_RELU, "leaky_relu(x, y)")
            .call(Op.SIGMOID, "sigmoid(x)")
            .call(Op.SOFTPLUS, "softplus(x)")
            .call(Op.SILU, "silu(x)")
            .call(Op.GELU, "gelu(x)")
            .call(Op.ELU, "elu(x, y)")
            .call(Op.MIN, "min(x, y)", "minimum(x, y)")
            .call(Op.MAX, "max(x, y)", "maximum(x, y)")
            .call(Op.CLAMP, "min(max(x, y), z)", "clamp(x, y, z)")
            .call(Op.HYPOT, "math.hypot(x, y)")
            .call(Op.ERF, "math.erf(x)")
            .call(Op.ERFC, "math.erfc(x)")
            .call(Op.LGAMMA, "math.lgamma(x)", "lgamma(x)")
            .call(Op.DIGAMMA, "digamma(x)")
            .call(Op.POLYGAMMA, "polygamma(x, y)")
            .call(Op.XLOGY, "xlogy(x, y)")
            .call(Op.LOGADDEXP, "logaddexp(x, y)")
            .call(Op.SINC, "sinc(x)")
            .call(Op.SINC_DERIVATIVE, "sinc_derivative(x, y)")
            .truth(Op.LESS, "x < y", COMPARISON)
            .truth(Op.AT_MOST, "x <= y", COMPARISON)
            .truth(Op.GREATER, "x > y", COMPARISON)
            .truth(Op.AT_LEAST, "x >= y", COMPARISON)
            .truth(Op.EQUAL, "x == y", COMPARISON)
            .truth(Op.NOT_EQUAL, "x != y", COMPARISON)
            .truth(Op.AND, "X and Y", AND)
            .truth(Op.OR, "X or Y", OR)
            .truth(Op.NOT, "not X", NOT)
            .infix(Op.WHERE, "y if X else z", CHOICE)
            .infix(Op.STRONG_MUL, "x * y", PRODUCT, "strong_mul(x, y)")
            .infix(Op.UNLESS_NAN, "y", CHOICE, "unless_nan(x, y)")
            .infix(Op.DETACH, "x", CHOICE)
            .call(Op.STACK, "…")
            .call(Op.AMAX, "largest(x)")
            .call(Op.AMIN, "smallest(x)")
            .call(Op.NORM, "math.hypot(x)")
            .complete(Op.elementwise());

    private Python() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        return StraightLine.export(snapshot, COMMENT, Python::text);
    }

    private static String text(Snapshot snapshot) {
        StraightLine program = new StraightLine(snapshot, SPELLING, HELPERS.namesAnd(RESERVED), "_bar", Python::isTame);
        List<String> code = new ArrayList<>();
        section(code, "# Inputs.", program.inputs());
        section(code, "# Forward: every value.", program.forward());
        section(code, "# Backward: x_bar is the derivative of the output in x.", program.backward());
        String title = Runs.title(snapshot);
        code.add("print(" + Quoted.of(title + " =") + ", " + program.value() + ")");
        for (StraightLine.Derivative derivative : program.gradient()) {
            code.add("print(" + Quoted.of("d" + title + "/d" + derivative.input() + " =") + ", " + derivative.code()
                    + ")");
        }
        List<String> needed = HELPERS.neededBy(program.code());
        String body = String.join("\n", code) + "\n";
        String head = needed.isEmpty() ? "" : String.join("\n\n\n", needed) + "\n\n\n";
        boolean needsMath = (head + program.code()).contains("math.");
        return "# Value and gradient, sweep by sweep; written by Wengert.\n"
                + (needsMath ? "import math\n\n" + (needed.isEmpty() ? "" : "\n") : "\n")
                + head
                + body;
    }

    private static void section(List<String> code, String comment, List<StraightLine.Line> lines) {
        if (!lines.isEmpty()) {
            code.add(comment);
            for (StraightLine.Line line : lines) {
                code.add(line.name() + " = " + line.code());
            }
            code.add("");
        }
    }

    /** Whether nothing about an operation is infinite or NaN, so that Python's own function goes through. */
    private static boolean isTame(Graph graph, Lanes values, Node.Apply apply) {
        boolean isTame = isFinite(values, apply.id());
        for (int slot = 0; slot < apply.arity(); slot++) {
            isTame &= isFinite(values, apply.argument(slot));
        }
        return isTame;
    }

    private static boolean isFinite(Lanes values, int node) {
        for (double element : values.tensor(node).toArray()) {
            if (!(Math.abs(element) <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }
}
