package wengert.web.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.check.Corpus;
import wengert.layout.Box;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Layered;
import wengert.layout.Spacing;

/**
 * The engine compiled for tests: a browser evaluates the corpus and programs given as text, and the test
 * compares its lines with those of the JVM; it also draws diagrams, to be compared and timed.
 *
 * <p>Compiled beside the page and never shipped.
 */
public final class CorpusMain {
    private CorpusMain() {}

    @JSFunctor
    private interface Chunk extends JSObject {
        String lines(int chunk);
    }

    @JSFunctor
    private interface Evaluation extends JSObject {
        String of(String program);
    }

    @JSFunctor
    private interface Drawing extends JSObject {
        double[] of(double[] sizes, int[] edges, double[] gaps);
    }

    public static void main(String[] arguments) {
        offer(Corpus.chunks(), chunk -> String.join("\n", Corpus.lines(chunk)), Corpus::evaluated, CorpusMain::drawing);
    }

    /**
     * The points of a drawing from left to right: the corner of each box, then all points of each edge.
     *
     * @param sizes width and height of each box
     * @param edges the box at the beginning, the box at the end, and the port of each edge
     * @param gaps between layers, boxes and edges
     */
    private static double[] drawing(double[] sizes, int[] edges, double[] gaps) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < sizes.length; i += 2) {
            boxes.add(new Box("n" + i / 2, sizes[i], sizes[i + 1]));
        }
        List<Edge> joints = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 3) {
            joints.add(new Edge("n" + edges[i], "n" + edges[i + 1], edges[i + 2]));
        }
        Spacing spacing = new Spacing(Direction.LEFT_TO_RIGHT, gaps[0], gaps[1], gaps[2]);
        return Layered.of(new Diagram(boxes, joints), spacing).coordinates();
    }

    @JSBody(
            params = {"chunks", "lines", "evaluated", "drawing"},
            script = "globalThis.corpus = {chunks: chunks, lines: lines, evaluated: evaluated, drawing: drawing};")
    private static native void offer(int chunks, Chunk lines, Evaluation evaluated, Drawing drawing);
}
