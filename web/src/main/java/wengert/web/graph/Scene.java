package wengert.web.graph;

import org.jspecify.annotations.Nullable;
import wengert.explain.Use;
import wengert.layout.Place;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Pose;
import wengert.web.drawing.Viewport;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Progress;

/**
 * All that one picture of the graph is made from.
 *
 * @param pane begins the ids of the cards, so that they differ from those of another picture of the same graph
 * @param looked the part of the drawing in sight
 * @param isFar whether cards are so small on the screen that fewer digits in larger type say more
 */
record Scene(
        String pane,
        Drawing drawing,
        Pose pose,
        Viewport looked,
        boolean isFar,
        Subject subject,
        Progress progress,
        Selection selection) {
    private static final double FAR = 0.62;

    static Scene of(String pane, GraphState state, Progress progress, Selection selection) {
        boolean isFar = state.viewport().scale(state.screen()) < FAR;
        return new Scene(
                pane, state.drawing(), state.pose(), state.lookedAt(), isFar, progress.subject(), progress, selection);
    }

    /** The id of a node's card. */
    String cardId(int node) {
        return pane + GraphView.idOf(node);
    }

    boolean isInSight(int node) {
        Place place = drawing.place(node);
        return looked.shows(place.x(), place.y(), place.right(), place.bottom());
    }

    /** The drawn node that is chosen: of a hidden one, the closed group it lies in; -1 for none. */
    int chosen() {
        return drawn(selection.node());
    }

    int hovered() {
        return drawn(selection.hovered());
    }

    /** The drawn node that the step is at, or -1. */
    int current() {
        return drawn(progress.current());
    }

    private int drawn(int node) {
        return node < 0 ? -1 : drawing.card(node).node();
    }

    /** What travels along an edge in the current step, or null. */
    Progress.@Nullable Travel travel(Drawing.Wire wire) {
        for (Use use : wire.strands()) {
            Progress.Travel travel = progress.along(use.user(), use.slot());
            if (travel != null) {
                return travel;
            }
        }
        return null;
    }

    int inSight() {
        int count = 0;
        for (Card card : drawing.cards()) {
            count += isInSight(card.node()) ? 1 : 0;
        }
        return count;
    }

    /** Whether there are so many cards in sight that only their shapes matter. */
    boolean isPlain() {
        return !drawing.isDetailed() && inSight() > Drawing.DETAILED;
    }
}
