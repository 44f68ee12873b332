package wengert.bench.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wengert.derive.Function;
import wengert.derive.GradientProgram;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Scalars;
import wengert.json.Json;
import wengert.lang.Program;
import wengert.layout.Diagram;
import wengert.layout.Layered;
import wengert.layout.Layout;
import wengert.layout.Spacing;
import wengert.op.Op;

/** 40 expression graphs of 10 to 2,000 nodes: from the gallery, gradients of them, and families that grow. */
public final class Expressions {
    private static final List<String> PROGRAMS = List.of(
            "One neuron",
            "A Gaussian",
            "Himmelblau's function",
            "Ripples",
            "micrograd's README",
            "Energy of a pendulum",
            "Layer normalisation",
            "Two Gaussians",
            "Price of an option",
            "A small network",
            "A line through points",
            "Attention");
    private static final List<String> GRADIENTS =
            List.of("Reverse against forward", "Himmelblau's function", "Price of an option", "A line through points");
    private static final List<String> SWEEPS =
            List.of("micrograd's README", "Energy of a pendulum", "Two Gaussians", "A small network");
    private static final List<Op> OPS =
            List.of(Op.ADD, Op.MUL, Op.SUB, Op.ADD, Op.MUL, Op.DIV, Op.SIN, Op.EXP, Op.TANH, Op.SIGMOID);

    /** The page's distances on a wide screen. */
    public static final Spacing SPACING = Cards.SPACING;

    private final List<Expression> all = new ArrayList<>();

    /** A graph with a name, as boxes and edges. */
    public record Expression(String name, Diagram diagram) {
        /** Its drawing. */
        public Layout drawing() {
            return Layered.of(diagram, SPACING);
        }

        /** How many nodes it has. */
        public int size() {
            return diagram.boxes().size();
        }
    }

    private Expressions() {
        for (String title : PROGRAMS) {
            add(title, gallery(title));
        }
        for (String title : GRADIENTS) {
            add("gradient of: " + title, gradient(gallery(title)));
        }
        for (String title : SWEEPS) {
            add("both sweeps of: " + title, sweeps(gallery(title)));
        }
        for (int size : new int[] {20, 50, 100, 200, 500, 1_000, 2_000}) {
            add("random expression", random(size));
        }
        addNetworks();
        addRows();
    }

    /** All of them, in a fixed order. */
    public static List<Expression> all() {
        return List.copyOf(new Expressions().all);
    }

    private void addNetworks() {
        add("network 2-3-1", network(2, 3, 1));
        add("network 2-4-4-1", network(2, 4, 4, 1));
        add("network 3-8-8-1", network(3, 8, 8, 1));
        add("network 16-24-10-1", network(16, 24, 10, 1));
        add("gradient of a network 2-4-4-1", gradient(network(2, 4, 4, 1)));
        add("product of two 4 by 4 matrices", read("A = " + matrix(4, 4) + "\nB = " + matrix(4, 4) + "\nsum(A @ B)"));
    }

    /** Values that come one after the other, alone and beside each other. */
    private void addRows() {
        add("chain of 12 steps", chain(12));
        add("chain of 48 steps", chain(48));
        add("both sweeps of a chain of 12 steps", sweeps(chain(12)));
        add("Rosenbrock's valley of 30 numbers", rosenbrock(30));
        add("20 doublings", read("c = 1\n" + "c += c\n".repeat(20)));
        add("butterflies of 8", butterflies(3));
        add("butterflies of 64", butterflies(6));
    }

    private void add(String name, Graph graph) {
        all.add(new Expression(name, Cards.diagram(graph)));
    }

    private static String programs() {
        try (InputStream file = Expressions.class.getResourceAsStream("/gallery/programs.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph gallery(String title) {
        for (Json program : ((Json.Arr) Json.read(programs())).items()) {
            Json.Obj members = (Json.Obj) program;
            if (Objects.requireNonNull(members.get("title")).equals(new Json.Str(title))) {
                return read(((Json.Arr) Objects.requireNonNull(members.get("program")))
                        .items().stream().map(line -> ((Json.Str) line).value()).collect(Collectors.joining("\n")));
            }
        }
        throw new IllegalArgumentException("gallery: there is no program '" + title + "'");
    }

    /** A program number by number. */
    private static Graph read(String text) {
        Program program = Program.read(text);
        if (!program.isComplete()) {
            throw new IllegalArgumentException(program.problems().get(0).toString());
        }
        return Scalars.of(program.graph());
    }

    private static Graph gradient(Graph graph) {
        return GradientProgram.of(Function.of(graph)).graph();
    }

    private static Graph sweeps(Graph graph) {
        return Reverse.of(graph, graph.output()).graph();
    }

    /** Each operation reads what nothing has read yet and one of the forty values before it; in the end all are read. */
    private static Graph random(int size) {
        Random random = new Random(size);
        GraphBuilder builder = new GraphBuilder();
        for (int i = 0; i < 3 + size / 20; i++) {
            builder.input("x" + i, 1);
        }
        int unread = 0;
        while (builder.size() < size - 1) {
            Op op = OPS.get(random.nextInt(OPS.size()));
            int count = builder.size();
            int other = count - 1 - random.nextInt(Math.min(count, 40));
            int first = unread < count ? unread++ : count - 1;
            builder.apply(op, op.arity() == 1 ? new int[] {first} : new int[] {first, other});
        }
        return builder.build(
                builder.apply(Op.STACK, IntStream.range(unread, builder.size()).toArray()));
    }

    /** Neurons with tanh, all weights inputs. */
    private static Graph network(int... widths) {
        StringBuilder text = new StringBuilder("h = " + vector(widths[0]) + "\n");
        for (int i = 1; i < widths.length; i++) {
            text.append("W" + i + " = " + matrix(widths[i], widths[i - 1]) + "\n");
            text.append("b" + i + " = " + vector(widths[i]) + "\n");
            text.append("h = tanh(W" + i + " @ h + b" + i + ")\n");
        }
        return read(text + "sum((h - 1)^2)");
    }

    private static String vector(int length) {
        return "[1" + ", 1".repeat(length - 1) + "]";
    }

    private static String matrix(int rows, int columns) {
        return "[" + vector(columns) + (", " + vector(columns)).repeat(rows - 1) + "]";
    }

    private static Graph chain(int steps) {
        StringBuilder text = new StringBuilder("x = 2\ny = x\n");
        for (int i = 0; i < steps; i++) {
            text.append("y = tanh(x*y + ").append(i + 2).append(")\n");
        }
        return read(text.toString());
    }

    private static Graph rosenbrock(int length) {
        return read(
                "x = " + vector(length) + "\nsum(i = 0.." + (length - 2) + ", 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2)");
    }

    /** The sums and differences of a fast transform of 2^levels numbers. */
    private static Graph butterflies(int levels) {
        GraphBuilder builder = new GraphBuilder();
        int[] values = new int[1 << levels];
        for (int i = 0; i < values.length; i++) {
            values[i] = builder.input("x" + i, 1);
        }
        for (int level = 0; level < levels; level++) {
            int[] next = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                int low = i & ~(1 << level);
                int high = i | (1 << level);
                next[i] = builder.apply(i == low ? Op.ADD : Op.SUB, values[low], values[high]);
            }
            values = next;
        }
        return builder.build(builder.apply(Op.STACK, values));
    }
}
