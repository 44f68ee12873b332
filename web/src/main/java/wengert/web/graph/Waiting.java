package wengert.web.graph;

import org.jspecify.annotations.Nullable;
import wengert.web.drawing.Draft;
import wengert.web.placing.LayoutRequest;

/**
 * What the drawing waits for. One request is under way at a time; what is wanted meanwhile takes the place of what was
 * wanted before, so that fast typing does not queue up layouts.
 *
 * @param draft what is to be drawn next, or null if the newest is drawn
 * @param manner how it comes after what is drawn
 * @param asked the request that is under way, be it wanted still or not, or null
 * @param number counts the requests, so that an answer is known for the one it answers
 */
public record Waiting(
        @Nullable Draft draft, Manner manner, @Nullable LayoutRequest asked, int number) {
    static final Waiting NONE = new Waiting(null, Manner.ANOTHER, null, 0);

    /** How a drawing comes after the one before. */
    public enum Manner {
        /** It is of another program, and is shown whole. */
        ANOTHER,
        /** It is of the same program, edited, and what is looked at stays where it can. */
        EDITED,
        /** It is the same with other groups closed. */
        FOLDED,
        /** It is the same for a screen of another shape, and is shown whole. */
        RESHAPED;

        /** Whether it is to be near to the one before. */
        boolean isNear() {
            return this == EDITED || this == FOLDED;
        }
    }

    Waiting forOne(Draft next, Manner how) {
        return new Waiting(next, how, asked, number);
    }

    Waiting with(Draft next) {
        return new Waiting(next, manner, asked, number);
    }

    Waiting forNothing() {
        return new Waiting(null, manner, asked, number);
    }

    Waiting asking(LayoutRequest request) {
        return new Waiting(draft, manner, request, number + 1);
    }

    Waiting answered() {
        return new Waiting(draft, manner, null, number);
    }
}
