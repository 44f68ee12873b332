package wengert.export;

import static wengert.op.Precedence.CALL;
import static wengert.op.Precedence.COMPARISON;
import static wengert.op.Precedence.NEGATION;
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

/**
 * JAX, in double precision: the program as a function, differentiated by {@code jax.value_and_grad}.
 *
 * <pre>{@code
 * Jax.write(Program.read("x = 3; y = x^2").graph()).text();   // # Value and gradient...
 * }</pre>
 */
public final class Jax {
    private static final String INDENT = "    ";

    private static final Helpers HELPERS = Helpers.of("""
            def sech2(x):
                return 4 * jax.nn.sigmoid(2 * x) * jax.nn.sigmoid(-2 * x)

            def leaky_relu(x, slope):
                return jnp.where(x > 0, x, slope * x)

            def elu(x, alpha):
                return jnp.where(x > 0, x, alpha * jnp.expm1(jnp.where(x > 0, 0.0, x)))

            def strong_mul(x, y):
                return x * jnp.where((x != 0) | jnp.isfinite(y), y, 0.0)

            def unless_nan(test, x):
                return jnp.where(jnp.isnan(test), test, x)

            def place(x, shape, *places):
                return jnp.zeros(shape).at[tuple(jnp.array(place) for place in places)].set(x)
            """);

    static final Spelling SPELLING = new ArraySpelling(
                    new Spelling.Words(
                            "jnp.inf",
                            "jnp.nan",
                            ".0",
                            "jnp.where(x, 1.0, 0.0)",
                            "x != 0.0",
                            Spelling.Wrapping.FIRST,
                            "jnp.asarray(x)"),
                    new ArraySpelling.Library("jnp.", "jnp.array", "axis", "keepdims", true))
            .infix(Op.ADD, "x + y", SUM)
            .infix(Op.SUB, "x - y", SUM)
            .infix(Op.MUL, "x * y", PRODUCT)
            .infix(Op.DIV, "x / y", PRODUCT)
            .infix(Op.MOD, "x % y", PRODUCT)
            .infix(Op.NEG, "-x", NEGATION)
            .infix(Op.POW, "x ** n", POWER)
            .infix(Op.SQUARE, "x ** 2", POWER)
            .call(Op.EXP, "jnp.exp(x)")
            .call(Op.EXPM1, "jnp.expm1(x)")
            .call(Op.LOG, "jnp.log(x)")
            .call(Op.LOG2, "jnp.log2(x)")
            .call(Op.LOG10, "jnp.log10(x)")
            .call(Op.LOG1P, "jnp.log1p(x)")
            .call(Op.SQRT, "jnp.sqrt(x)")
            .call(Op.CBRT, "jnp.cbrt(x)")
            .call(Op.ABS, "jnp.abs(x)")
            .call(Op.SIGN, "jnp.sign(x)")
            .call(Op.FLOOR, "jnp.floor(x)")
            .call(Op.CEIL, "jnp.ceil(x)")
            .call(Op.ROUND, "jnp.round(x)")
            .call(Op.SIN, "jnp.sin(x)")
            .call(Op.COS, "jnp.cos(x)")
            .call(Op.TAN, "jnp.tan(x)")
            .call(Op.ASIN, "jnp.arcsin(x)")
            .call(Op.ACOS, "jnp.arccos(x)")
            .call(Op.ATAN, "jnp.arctan(x)")
            .call(Op.ATAN2, "jnp.arctan2(x, y)")
            .call(Op.SINH, "jnp.sinh(x)")
            .call(Op.COSH, "jnp.cosh(x)")
            .call(Op.TANH, "jnp.tanh(x)")
            .call(Op.SECH2, "sech2(x)")
            .call(Op.ASINH, "jnp.arcsinh(x)")
            .call(Op.ACOSH, "jnp.arccosh(x)")
            .call(Op.ATANH, "jnp.arctanh(x)")
            .call(Op.RELU, "jax.nn.relu(x)")
            .call(Op.LEAKY_RELU, "leaky_relu(x, y)")
            .call(Op.SIGMOID, "jax.nn.sigmoid(x)")
            .call(Op.SOFTPLUS, "jax.nn.softplus(x)")
            .call(Op.SILU, "jax.nn.silu(x)")
            .call(Op.GELU, "jax.nn.gelu(x, approximate=False)")
            .call(Op.ELU, "elu(x, y)")
            .call(Op.MIN, "jnp.minimum(x, y)")
            .call(Op.MAX, "jnp.maximum(x, y)")
            .call(Op.CLAMP, "jnp.clip(x, y, z)")
            .call(Op.HYPOT, "jnp.hypot(x, y)")
            .call(Op.ERF, "jax.scipy.special.erf(x)")
            .call(Op.ERFC, "jax.scipy.special.erfc(x)")
            .call(Op.LGAMMA, "jax.scipy.special.gammaln(x)")
            .call(Op.DIGAMMA, "jax.scipy.special.digamma(x)")
            .call(Op.POLYGAMMA, "jax.scipy.special.polygamma(m, y)")
            .call(Op.XLOGY, "jax.scipy.special.xlogy(x, y)")
            .call(Op.LOGADDEXP, "jnp.logaddexp(x, y)")
            .call(Op.SINC, "jnp.sinc(x)")
            .lacks(Op.SINC_DERIVATIVE, "JAX has no derivatives of sinc as functions (sinc_derivative)")
            .truth(Op.LESS, "x < y", COMPARISON)
            .truth(Op.AT_MOST, "x <= y", COMPARISON)
            .truth(Op.GREATER, "x > y", COMPARISON)
            .truth(Op.AT_LEAST, "x >= y", COMPARISON)
            .truth(Op.EQUAL, "x == y", COMPARISON)
            .truth(Op.NOT_EQUAL, "x != y", COMPARISON)
            .truth(Op.AND, "jnp.logical_and(X, Y)", CALL)
            .truth(Op.OR, "jnp.logical_or(X, Y)", CALL)
            .truth(Op.NOT, "jnp.logical_not(X)", CALL)
            .call(Op.WHERE, "jnp.where(X, y, z)")
            .call(Op.STRONG_MUL, "strong_mul(x, y)")
            .call(Op.UNLESS_NAN, "unless_nan(x, y)")
            .call(Op.DETACH, "jax.lax.stop_gradient(x)")
            .call(Op.STACK, "jnp.stack([…])")
            .call(Op.CONCAT, "jnp.concatenate([…]§)")
            .call(Op.TRANSPOSE, "x.T")
            .call(Op.SUM, "jnp.sum(x§)")
            .call(Op.AMAX, "jnp.max(x§)")
            .call(Op.AMIN, "jnp.min(x§)")
            .call(Op.NORM, "jnp.linalg.norm(x§)")
            .infix(Op.MATMUL, "x @ y", PRODUCT)
            .call(Op.OUTER, "jnp.outer(x, y)")
            .told(Op.INDEX, Op.PLACE, Op.RESHAPE, Op.SPREAD, Op.CUMSUM)
            .note(Op.ABS, "at 0 JAX gives abs the slope 1 where Wengert takes 0")
            .note(Op.CLAMP, "at a bound JAX gives clip the slope 0 or 0.5 where Wengert takes 1")
            .note(Op.ATAN2, "at the origin JAX gives arctan2 the slopes NaN where Wengert takes 0")
            .note(
                    Op.WHERE,
                    "a branch that was not taken makes the gradient NaN in JAX where it is infinite or NaN there;"
                            + " in Wengert it contributes nothing")
            .complete(List.of(Op.values()));

    private Jax() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        ArrayProgram program =
                new ArrayProgram(snapshot, SPELLING, HELPERS, Set.of("jax", "jnp", "f", "value", "gradient"));
        List<String> reasons = program.reasons();
        return reasons.isEmpty()
                ? new Export.Text(text(snapshot, program))
                : Export.Unsupported.of(ArrayProgram.COMMENT, reasons);
    }

    private static String text(Snapshot snapshot, ArrayProgram program) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (ArrayProgram.Line line : program.inputs()) {
            places.add(Integer.toString(places.size()));
            names.add(line.name());
            values.add(line.code().text());
        }
        List<String> code = new ArrayList<>();
        code.add("def f(" + String.join(", ", names) + "):");
        for (ArrayProgram.Line line : program.lines()) {
            code.add(INDENT + line.name() + " = " + line.code().text());
        }
        code.add(INDENT + "return " + program.output().text());
        code.add("");
        code.add("");
        String point = String.join(", ", values);
        boolean isNumber =
                snapshot.graph().node(snapshot.sweep().output()).shape().isScalar();
        if (!program.hasGradient()) {
            code.add("value = f(" + point + ")");
        } else {
            String arguments = String.join(", ", places) + (places.size() == 1 ? "," : "");
            if (isNumber) {
                code.add("value, gradient = jax.value_and_grad(f, argnums=(" + arguments + "))(" + point + ")");
            } else {
                code.add("value = f(" + point + ")");
                code.add("gradient = jax.grad(lambda *inputs: jnp.sum(f(*inputs)), argnums=(" + arguments + "))("
                        + point + ")");
            }
        }
        String title = Runs.title(snapshot);
        code.add("print(" + Quoted.of(title + " =") + ", jnp.asarray(value).tolist())");
        for (int i = 0; i < names.size(); i++) {
            Node.Input input = (Node.Input) program.inputs().get(i).node();
            code.add("print(" + Quoted.of("d" + title + "/d" + input.name() + " =") + ", "
                    + (program.hasGradient() ? "gradient[" + i + "]" : "jnp.zeros_like(" + values.get(i) + ")")
                    + ".tolist())");
        }
        return "# Value and gradient by JAX; written by Wengert.\n"
                + program.notes()
                + "import jax\nimport jax.numpy as jnp\n\njax.config.update(\"jax_enable_x64\", True)\n\n"
                + (program.helpers().isEmpty() ? "\n" : program.helpers())
                + String.join("\n", code)
                + "\n";
    }
}
