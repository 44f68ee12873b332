package wengert.web.drawing;

import wengert.layout.Diagram;
import wengert.layout.Layout;
import wengert.web.model.Computation;

/**
 * What is to be drawn of a computation before anything has a place: which cards, how large, and what joins them.
 *
 * <p>Quickly made; to find the places is what takes time, and may be done in another thread.
 */
public final class Draft {
    private final Computation computation;
    private final Folds folds;
    private final Sketch sketch;
    private final Diagram diagram;
    private final boolean isTooLarge;

    private Draft(Computation computation, Folds folds, Sketch sketch, Diagram diagram, boolean isTooLarge) {
        this.computation = computation;
        this.folds = folds;
        this.sketch = sketch;
        this.diagram = diagram;
        this.isTooLarge = isTooLarge;
    }

    /**
     * The draft of a computation; one without cards if there would be more than {@link Drawing#MOST_NODES}.
     *
     * @param folds which groups are closed
     */
    public static Draft of(Computation computation, Folds folds) {
        boolean isTooLarge = folds.cards(computation.graph()) > Drawing.MOST_NODES;
        Sketch sketch = isTooLarge ? Sketch.empty() : Sketch.of(computation, folds);
        return new Draft(computation, folds, sketch, sketch.diagram(), isTooLarge);
    }

    /** The draft of another computation that is {@linkplain Computation#isDrawnLike drawn like} this one. */
    public Draft with(Computation next) {
        return new Draft(next, folds, sketch, diagram, isTooLarge);
    }

    /** The drawing, with everything in its place in a layout of {@link #diagram}. */
    public Drawing drawn(Layout layout) {
        return Drawing.of(this, layout);
    }

    /** What it shows. */
    public Computation computation() {
        return computation;
    }

    /** Which groups are closed. */
    public Folds folds() {
        return folds;
    }

    /** Boxes for its cards, and the edges that join them. */
    public Diagram diagram() {
        return diagram;
    }

    Sketch sketch() {
        return sketch;
    }

    /** The number of cards. */
    public int size() {
        return sketch.cards().size();
    }

    /** Whether there are so many nodes that they are not drawn. */
    public boolean isTooLarge() {
        return isTooLarge;
    }

    /** Whether at least half of its cards are in the drawing: it shows the same program, edited. */
    public boolean isLike(Drawing drawing) {
        int kept = 0;
        for (Card card : sketch.cards()) {
            kept += drawing.layout().places().containsKey(card.key()) ? 1 : 0;
        }
        return 2 * kept >= size() && kept > 0;
    }
}
