package wengert.web.placing;

import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Layered;
import wengert.layout.Layout;
import wengert.layout.Spacing;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.model.Parcel;

/**
 * All that the places of a drawing are found from.
 *
 * @param diagram what is to be drawn
 * @param former what is drawn now, which an edit moves as little as possible; without boxes for a drawing of its own
 * @param mayStay whether what is looked at may stay where it is
 * @param viewport what is looked at now
 */
public record LayoutRequest(Diagram diagram, Layout former, boolean mayStay, Viewport viewport, Screen screen) {
    /** Above this scale numbers read well. */
    private static final double LEGIBLE = 0.8;

    private static final double CLEARLY = 1.15;
    private static final double MUCH = 1.3;

    private static final double GAP_ACROSS = 76;
    private static final double GAP_DOWN = 60;
    private static final double BOX_GAP = 24;
    private static final double EDGE_GAP = 20;

    /** A diagram drawn from left to right, for the first time. */
    public static Layout across(Diagram diagram) {
        return Layered.of(diagram, spacing(Direction.LEFT_TO_RIGHT));
    }

    /** Between layers there must be room for a slope: a wide one on a level edge, a high one on an upright one. */
    private static Spacing spacing(Direction direction) {
        double gap = direction == Direction.LEFT_TO_RIGHT ? GAP_ACROSS : GAP_DOWN;
        return new Spacing(direction, gap, BOX_GAP, EDGE_GAP);
    }

    /** The places. What outgrows its view is drawn in the other direction if that makes it much larger. */
    public Layout layout() {
        if (former.places().isEmpty()) {
            return fresh();
        }
        Layout edited = Layered.of(diagram, spacing(former.direction()), former);
        if (stays(edited) || (isLarge() && edited.direction() == Direction.LEFT_TO_RIGHT)) {
            return edited;
        }
        Layout fresh = fresh();
        return fresh.direction() != edited.direction() && scale(fresh) > scale(edited) * MUCH ? fresh : edited;
    }

    /**
     * Whether what is looked at stays where it is in another drawing: all of that is in sight and not small, or the user
     * looks at a part.
     */
    public boolean stays(Layout next) {
        return !isInSight(former)
                || (mayStay
                        && next.direction() == former.direction()
                        && isInSight(next)
                        && all(next).width() > viewport.width() / 2);
    }

    /**
     * Drawn in the direction in which it can be larger on the screen; to the right where that hardly matters, and where
     * there is so much that it is looked at in parts.
     */
    private Layout fresh() {
        Layout across = across(diagram);
        double scale = scale(across);
        if (scale > LEGIBLE || isLarge()) {
            return across;
        }
        Layout down = Layered.of(diagram, spacing(Direction.TOP_TO_BOTTOM));
        return scale(down) > scale * CLEARLY ? down : across;
    }

    private boolean isLarge() {
        return diagram.boxes().size() > Drawing.DETAILED;
    }

    private double scale(Layout layout) {
        return all(layout).scale(screen);
    }

    private Viewport all(Layout layout) {
        return Viewport.around(layout.width(), layout.height(), screen);
    }

    private boolean isInSight(Layout layout) {
        return viewport.contains(0, 0, layout.width(), layout.height());
    }

    /** The request as it goes to the background. */
    public Parcel write() {
        return RequestCodec.write(this);
    }

    /** The request that was written. The routes of its former drawing are known by their bends alone. */
    public static LayoutRequest read(Parcel parcel) {
        return RequestCodec.read(parcel);
    }

    /** What the background answers. */
    public Parcel answer() {
        return LayoutCodec.write(layout());
    }

    /** The layout that was answered. */
    public Layout answered(Parcel answer) {
        return LayoutCodec.read(diagram, answer);
    }
}
