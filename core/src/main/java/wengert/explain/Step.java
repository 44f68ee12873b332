package wengert.explain;

import java.util.List;

/**
 * One step of a sweep: where it happens, and what there is to say.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = -x").graph();
 * Step step = Steps.of(Snapshot.of(Reverse.of(graph, graph.output()))).backward(1);
 * step.text();     // y = −x, so a small change of x reaches y multiplied by −1. ȳ = 1, so −1 flows to x.
 * step.reason();   // Turning the sign turns the sign of every change.
 * }</pre>
 */
public sealed interface Step permits ForwardStep, BackwardStep, TangentStep {

    /** The node it is about. */
    int node();

    /** The edges something travels along. */
    List<Use> uses();

    /** One or a few plain sentences, complete without the drawing. */
    String text();

    /** Why the local slope is what it is: a sentence, empty where there is no slope. */
    String reason();

    /** The same in mathematics, line by line. */
    List<Formula> lines();

    /** The lines as MathML elements. */
    default List<Mark> marks() {
        return lines().stream().map(MathML::of).toList();
    }
}
