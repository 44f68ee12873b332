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
 * PyTorch, in double precision: numbers, vectors and matrices.
 *
 * <pre>{@code
 * PyTorch.write(Program.read("x = 3; y = x^2").graph()).text();   // # Value and gradient...
 * }</pre>
 */
public final class PyTorch {
    private static final Helpers HELPERS = Helpers.of("""
            def cbrt(x):
                return torch.sign(x) * torch.abs(x) ** (1 / 3)

            def sech2(x):
                return 4 * torch.sigmoid(2 * x) * torch.sigmoid(-2 * x)

            def leaky_relu(x, slope):
                return torch.where(x > 0, x, slope * x)

            def elu(x, alpha):
                return torch.where(x > 0, x, alpha * torch.expm1(torch.clamp(x, max=0.0)))

            def softplus(x):
                return torch.logaddexp(x, torch.zeros_like(x))

            def strong_mul(x, y):
                return x * torch.where((x != 0) | torch.isfinite(y), y, torch.zeros_like(y))

            def unless_nan(test, x):
                return torch.where(torch.isnan(test), test, x)

            def place(x, shape, *places):
                out = torch.zeros(shape)
                out[tuple(torch.tensor(place) for place in places)] = x
                return out
            """);

    static final Spelling SPELLING = new ArraySpelling(
                    new Spelling.Words(
                            "torch.inf",
                            "torch.nan",
                            ".0",
                            "x.double()",
                            "x != 0.0",
                            Spelling.Wrapping.CALLS,
                            "torch.tensor(x)"),
                    new ArraySpelling.Library("torch.", "torch.tensor", "dim", "keepdim", false))
            .infix(Op.ADD, "x + y", SUM)
            .infix(Op.SUB, "x - y", SUM)
            .infix(Op.MUL, "x * y", PRODUCT)
            .infix(Op.DIV, "x / y", PRODUCT)
            .infix(Op.MOD, "x % y", PRODUCT)
            .infix(Op.NEG, "-x", NEGATION)
            .infix(Op.POW, "x ** n", POWER)
            .infix(Op.SQUARE, "x ** 2", POWER)
            .call(Op.EXP, "torch.exp(x)")
            .call(Op.EXPM1, "torch.expm1(x)")
            .call(Op.LOG, "torch.log(x)")
            .call(Op.LOG2, "torch.log2(x)")
            .call(Op.LOG10, "torch.log10(x)")
            .call(Op.LOG1P, "torch.log1p(x)")
            .call(Op.SQRT, "torch.sqrt(x)")
            .call(Op.CBRT, "cbrt(x)")
            .call(Op.ABS, "torch.abs(x)")
            .call(Op.SIGN, "torch.sign(x)")
            .call(Op.FLOOR, "torch.floor(x)")
            .call(Op.CEIL, "torch.ceil(x)")
            .call(Op.ROUND, "torch.round(x)")
            .call(Op.SIN, "torch.sin(x)")
            .call(Op.COS, "torch.cos(x)")
            .call(Op.TAN, "torch.tan(x)")
            .call(Op.ASIN, "torch.asin(x)")
            .call(Op.ACOS, "torch.acos(x)")
            .call(Op.ATAN, "torch.atan(x)")
            .call(Op.ATAN2, "torch.atan2(x, y)")
            .call(Op.SINH, "torch.sinh(x)")
            .call(Op.COSH, "torch.cosh(x)")
            .call(Op.TANH, "torch.tanh(x)")
            .call(Op.SECH2, "sech2(x)")
            .call(Op.ASINH, "torch.asinh(x)")
            .call(Op.ACOSH, "torch.acosh(x)")
            .call(Op.ATANH, "torch.atanh(x)")
            .call(Op.RELU, "torch.relu(x)")
            .call(Op.LEAKY_RELU, "leaky_relu(x, y)")
            .call(Op.SIGMOID, "torch.sigmoid(x)")
            .call(Op.SOFTPLUS, "softplus(x)")
            .call(Op.SILU, "torch.nn.functional.silu(x)")
            .call(Op.GELU, "torch.nn.functional.gelu(x)")
            .call(Op.ELU, "elu(x, y)")
            .call(Op.MIN, "torch.minimum(x, y)")
            .call(Op.MAX, "torch.maximum(x, y)")
            .call(Op.CLAMP, "torch.clamp(x, y, z)")
            .call(Op.HYPOT, "torch.hypot(x, y)")
            .call(Op.ERF, "torch.erf(x)")
            .call(Op.ERFC, "torch.erfc(x)")
            .call(Op.LGAMMA, "torch.lgamma(x)")
            .call(Op.DIGAMMA, "torch.digamma(x)")
            .call(Op.POLYGAMMA, "torch.polygamma(m, y)")
            .call(Op.XLOGY, "torch.xlogy(x, y)")
            .call(Op.LOGADDEXP, "torch.logaddexp(x, y)")
            .call(Op.SINC, "torch.sinc(x)")
            .lacks(Op.SINC_DERIVATIVE, "PyTorch has no derivatives of sinc as functions (sinc_derivative)")
            .truth(Op.LESS, "x < y", COMPARISON)
            .truth(Op.AT_MOST, "x <= y", COMPARISON)
            .truth(Op.GREATER, "x > y", COMPARISON)
            .truth(Op.AT_LEAST, "x >= y", COMPARISON)
            .truth(Op.EQUAL, "x == y", COMPARISON)
            .truth(Op.NOT_EQUAL, "x != y", COMPARISON)
            .truth(Op.AND, "torch.logical_and(X, Y)", CALL)
            .truth(Op.OR, "torch.logical_or(X, Y)", CALL)
            .truth(Op.NOT, "torch.logical_not(X)", CALL)
            .call(Op.WHERE, "torch.where(X, y, z)")
            .call(Op.STRONG_MUL, "strong_mul(x, y)")
            .call(Op.UNLESS_NAN, "unless_nan(x, y)")
            .call(Op.DETACH, "x.detach()")
            .call(Op.STACK, "torch.stack([…])")
            .call(Op.CONCAT, "torch.cat([…]§)")
            .call(Op.TRANSPOSE, "x.T")
            .call(Op.SUM, "torch.sum(x§)")
            .call(Op.AMAX, "torch.amax(x§)")
            .call(Op.AMIN, "torch.amin(x§)")
            .call(Op.NORM, "torch.linalg.vector_norm(x§)")
            .infix(Op.MATMUL, "x @ y", PRODUCT)
            .call(Op.OUTER, "torch.outer(x, y)")
            .told(Op.INDEX, Op.PLACE, Op.RESHAPE, Op.SPREAD, Op.CUMSUM)
            .note(Op.HYPOT, "at the origin PyTorch gives hypot the slopes NaN where Wengert takes 0")
            .note(
                    Op.WHERE,
                    "a branch that was not taken makes the gradient NaN in PyTorch where it is infinite or NaN there;"
                            + " in Wengert it contributes nothing")
            .complete(List.of(Op.values()));

    private PyTorch() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        ArrayProgram program = new ArrayProgram(snapshot, SPELLING, HELPERS, Set.of("torch"));
        List<String> reasons = program.reasons();
        return reasons.isEmpty()
                ? new Export.Text(text(snapshot, program))
                : Export.Unsupported.of(ArrayProgram.COMMENT, reasons);
    }

    private static String text(Snapshot snapshot, ArrayProgram program) {
        List<String> code = new ArrayList<>();
        for (ArrayProgram.Line line : program.inputs()) {
            String number = line.code().text();
            boolean isArray = number.endsWith(")");
            code.add(line.name() + " = "
                    + (isArray ? number.substring(0, number.length() - 1) : "torch.tensor(" + number)
                    + ", requires_grad=True)");
        }
        for (ArrayProgram.Line line : program.lines()) {
            code.add(line.name() + " = " + line.code().text());
        }
        String output = program.output().text();
        Node node = snapshot.graph().node(snapshot.sweep().output());
        if (program.hasGradient()) {
            code.add("");
            code.add(output + (node.shape().isScalar() ? "" : ".sum()") + ".backward()");
        }
        code.add("");
        String title = Runs.title(snapshot);
        boolean isNumber = program.output().isNumber();
        code.add("print(" + Quoted.of(title + " =") + ", " + output + (isNumber ? "" : ".tolist()") + ")");
        for (ArrayProgram.Line line : program.inputs()) {
            boolean reaches = snapshot.hasAdjoint(line.node().id());
            code.add("print(" + Quoted.of("d" + title + "/d" + ((Node.Input) line.node()).name() + " =") + ", "
                    + (reaches ? line.name() + ".grad" : "torch.zeros_like(" + line.name() + ")") + ".tolist())");
        }
        return "# Value and gradient by PyTorch; written by Wengert.\n"
                + program.notes()
                + "import torch\n\ntorch.set_default_dtype(torch.float64)\n\n"
                + program.helpers()
                + String.join("\n", code)
                + "\n";
    }
}
