package wengert.bench.layout;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wengert.layout.Box;
import wengert.layout.Cubic;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Point;
import wengert.layout.Spacing;

/** Draws a diagram with the {@code dot} of this machine, as it comes but for sizes and distances. */
final class GraphvizDot {
    private static final double UNITS_PER_INCH = 72;

    private GraphvizDot() {}

    /** The version of the program, or an empty text where there is none. */
    static String version() throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("dot", "-V").redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.replaceAll(".*version (\\S+)[\\s\\S]*", "$1") : "";
        } catch (IOException noSuchProgram) {
            return "";
        }
    }

    /**
     * The edges as {@code dot} draws them, in its order.
     *
     * @param keepsOperands whether edges arrive in the order of operands, as ours do
     * @throws IllegalStateException with what it says, if it fails
     */
    static List<Wire> draw(Diagram diagram, Spacing spacing, boolean keepsOperands)
            throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("dot", ".txt");
        try {
            Process process = new ProcessBuilder("dot", "-Tplain")
                    .redirectError(complaints.toFile())
                    .start();
            try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
                writer.write(source(diagram, spacing, keepsOperands));
            }
            String plain = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("dot: " + Files.readString(complaints));
            }
            return wires(plain);
        } finally {
            Files.delete(complaints);
        }
    }

    /** The diagram in Graphviz' language. */
    static String source(Diagram diagram, Spacing spacing, boolean keepsOperands) {
        boolean isLevel = spacing.direction() == Direction.LEFT_TO_RIGHT;
        StringBuilder source = new StringBuilder("digraph {\n")
                .append(isLevel ? "rankdir=LR\n" : "")
                .append(keepsOperands ? "ordering=in\n" : "")
                .append("nodesep=" + inches(spacing.boxGap()) + "\nranksep=" + inches(spacing.layerGap()) + "\n")
                .append("node [shape=box, fixedsize=true, label=\"\"]\nedge [arrowhead=none]\n");
        for (Box box : diagram.boxes()) {
            source.append(quoted(box.key()))
                    .append(" [width=" + inches(box.width()) + ", height=" + inches(box.height()) + "]\n");
        }
        for (Edge edge : diagram.edges()) {
            source.append(quoted(edge.from()))
                    .append(" -> ")
                    .append(quoted(edge.to()))
                    .append('\n');
        }
        return source.append("}\n").toString();
    }

    /** The edges of a drawing in Graphviz' plain format: {@code edge tail head n x1 y1 ... xn yn solid black}. */
    static List<Wire> wires(String plain) {
        List<Wire> wires = new ArrayList<>();
        for (String line : plain.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("edge")) {
                List<Cubic> curve = new ArrayList<>();
                for (int i = 3; i < Integer.parseInt(words[3]); i += 3) {
                    curve.add(
                            new Cubic(point(words, i - 3), point(words, i - 2), point(words, i - 1), point(words, i)));
                }
                wires.add(new Wire(words[1], words[2], curve));
            }
        }
        return wires;
    }

    /** In our units; y grows upwards in its drawings. */
    private static Point point(String[] words, int index) {
        return new Point(
                Double.parseDouble(words[4 + 2 * index]) * UNITS_PER_INCH,
                -Double.parseDouble(words[5 + 2 * index]) * UNITS_PER_INCH);
    }

    private static String inches(double units) {
        return String.format(Locale.ROOT, "%.6f", units / UNITS_PER_INCH);
    }

    private static String quoted(String key) {
        return '"' + key + '"';
    }
}
