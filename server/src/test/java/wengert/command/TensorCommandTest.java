package wengert.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code grad} prints of vectors and matrices, Jacobians and Hessians. */
class TensorCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.execute(arguments);
        return out.toString().strip();
    }

    private String member(String name, String... arguments) {
        String json = run(arguments);
        int from = json.indexOf('"' + name + "\":") + name.length() + 3;
        assertTrue(from > name.length() + 2, json + err);
        return json.substring(from);
    }

    @Test
    void softmaxCrossEntropy() {
        assertTrue(member("gradient", "grad", "--json", "x = [2, 1, 0.1]; loss = cross_entropy(x, 0)")
                .startsWith("{\"x\":[-0.34099886111403"));
    }

    @Test
    void aMatrixProductHasBothGradients() {
        assertEquals(
                "{\"output\":{\"name\":\"y\",\"value\":[9,12,15]},\"gradient\":{\"x\":[6,15],\"W\":[[1,1,1],[2,2,2]]},"
                        + "\"values\":{\"y\":[9,12,15]},\"problems\":[]}",
                run("grad", "--json", "x = [1, 2]; W = [[1, 2, 3], [4, 5, 6]]; y = x @ W"));
    }

    @Test
    void bothModesAgree() {
        String program = "x = [1, 2]; W = [[1, 2, 3], [4, 5, 6]]; y = x @ W";
        String reverse = run("grad", "--json", program);
        out.getBuffer().setLength(0);
        assertEquals(reverse, run("grad", "--json", "--mode", "forward", program));
    }

    @Test
    void rosenbrocksHessian() {
        assertTrue(member(
                        "hessian",
                        "grad",
                        "--json",
                        "--hessian",
                        "--at",
                        "x=1,y=-1",
                        "x = 0; y = 0; f = (1 - x)^2 + 100*(y - x^2)^2")
                .startsWith("{\"x\":{\"x\":1602,\"y\":-400},\"y\":{\"x\":-400,\"y\":200}}"));
    }

    @Test
    void aJacobian() {
        assertTrue(member("jacobian", "grad", "--json", "--jacobian", "x = 2; y = 1; f = [y, x, x*y]")
                .startsWith("{\"x\":[0,1,1],\"y\":[1,0,2]}"));
        out.getBuffer().setLength(0);
        assertTrue(member("jacobian", "grad", "--json", "--jacobian", "x = [1, 2]; f = x^2")
                .startsWith("{\"x\":[[2,0],[0,4]]}"));
    }

    @Test
    void tablesNameEveryElement() {
        run("grad", "--jacobian", "x = [1, 2]; y = x^2");
        assertEquals("""
                   value   d(sum of y)/d·
                x  [1, 2]  [2, 4]
                y  [1, 4]

                Jacobian  x[0]  x[1]
                y[0]      2     0
                y[1]      0     4
                """, out.toString());
    }

    @Test
    void aHessianNeedsANumber() {
        run("grad", "--hessian", "x = [1, 2]; y = x^2");
        assertTrue(err.toString()
                .contains("--hessian: expected an output that is a number, found one of shape [2]: try its sum, or"
                        + " --jacobian"));
    }

    @Test
    void theFourthDerivativeOfABellCurve() {
        assertTrue(member("output", "grad", "--json", "bell(x) = exp(-x^2); y = derivative(bell, 4)(0)")
                .startsWith("{\"name\":\"y\",\"value\":12}"));
    }

    @Test
    void aValueOfAnotherShapeIsRefused() {
        run("grad", "--at", "x=[1,2,3]", "x = [1, 2]; y = sum(x)");
        assertTrue(err.toString()
                .contains("--at x: expected a value of shape [2], as the program has it, found one of [3]"));
        run("grad", "--at", "x=[1,q]", "x = [1, 2]; y = sum(x)");
        assertTrue(err.toString()
                .contains(
                        "--at x: expected a vector such as [1,2] or a matrix such as [[1,2],[3,4]]," + " found [1,q]"));
        run("grad", "--at", "x", "x = 1");
        assertTrue(err.toString().contains("--at: expected NAME=VALUE, such as a=2, found x"));
    }

    @Test
    void severalTensorsCanBeGiven() {
        assertTrue(member(
                        "values",
                        "grad",
                        "--json",
                        "--at",
                        "x=[3,4],W=[[1,0],[0,1]],b=2",
                        "x = [1, 2]; W = [[1, 2]," + " [3, 4]]; b = 1; y = W @ x + b")
                .startsWith("{\"y\":[5,6]}"));
    }
}
