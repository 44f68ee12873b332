package wengert.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.number.Numbers;
import wengert.op.Op;

/** A graph written out as a Java loop, one local variable a node, as a patient person would, and compiled. */
final class StraightLine {
    private static final Map<Op, String> EXPRESSIONS = Map.ofEntries(
            Map.entry(Op.ADD, "%s + %s"),
            Map.entry(Op.SUB, "%s - %s"),
            Map.entry(Op.MUL, "%s * %s"),
            Map.entry(Op.NEG, "-%s"),
            Map.entry(Op.SQUARE, "%1$s * %1$s"),
            Map.entry(Op.SIN, "wengert.math.Trigonometry.sin(%s)"),
            Map.entry(Op.COS, "wengert.math.Trigonometry.cos(%s)"),
            Map.entry(Op.TANH, "wengert.math.Hyperbolic.tanh(%s)"),
            Map.entry(Op.SECH2, "wengert.math.Hyperbolic.sech2(%s)"),
            Map.entry(Op.SIGMOID, "wengert.math.Hyperbolic.sigmoid(%s)"));

    private StraightLine() {}

    /** The contestant that computes {@code outputs}. */
    static Contestant compile(Graph graph, double[][] inputs, List<Integer> outputs) {
        double[][] results = new double[outputs.size()][inputs[0].length];
        Method loop = load(source(graph, outputs));
        return new Contestant("by hand", () -> {
            try {
                loop.invoke(null, inputs, results);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
            return results;
        });
    }

    private static String source(Graph graph, List<Integer> outputs) {
        boolean[] needed = new boolean[graph.size()];
        outputs.forEach(node -> needed[node] = true);
        for (int id = graph.size() - 1; id >= 0; id--) {
            for (int slot = 0; needed[id] && slot < graph.node(id).arity(); slot++) {
                needed[graph.node(id).argument(slot)] = true;
            }
        }
        StringBuilder code = new StringBuilder("""
                public final class Loop {
                  public static void run(double[][] in, double[][] out) {
                    for (int i = 0; i < in[0].length; i++) {
                """);
        int input = 0;
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Input) {
                code.append(line(node, "in[" + input++ + "][i]"));
            } else if (needed[node.id()] && node instanceof Node.Constant constant) {
                code.append(line(node, Numbers.shortest(constant.value())));
            } else if (needed[node.id()] && node instanceof Node.Apply apply) {
                code.append(line(node, expression(apply)));
            }
        }
        for (int k = 0; k < outputs.size(); k++) {
            code.append("      out[" + k + "][i] = v" + outputs.get(k) + ";\n");
        }
        return code.append("    }\n  }\n}\n").toString();
    }

    private static String expression(Node.Apply apply) {
        Object[] arguments = new Object[apply.arity()];
        for (int slot = 0; slot < arguments.length; slot++) {
            arguments[slot] = "v" + apply.argument(slot);
        }
        return Objects.requireNonNull(EXPRESSIONS.get(apply.op()), () -> "no Java for " + apply.op())
                .formatted(arguments);
    }

    private static String line(Node node, String expression) {
        return "      double v" + node.id() + " = " + expression + ";\n";
    }

    private static Method load(String source) {
        try {
            Path folder = Files.createTempDirectory("straight-line");
            Path file = Files.writeString(folder.resolve("Loop.java"), source);
            Path classes = Path.of(
                    Op.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            String[] arguments = {"-proc:none", "-cp", classes.toString(), "-d", folder.toString(), file.toString()};
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
                throw new IllegalStateException("the loop does not compile");
            }
            URL[] place = {folder.toUri().toURL()};
            URLClassLoader loader = new URLClassLoader(place, StraightLine.class.getClassLoader());
            return loader.loadClass("Loop").getMethod("run", double[][].class, double[][].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
