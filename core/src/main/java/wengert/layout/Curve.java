package wengert.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws an edge piece by piece: level where it passes a layer, and from one level to the next by an
 * S-curve in the free space between layers.
 */
final class Curve {
    private final Direction direction;
    private final List<Cubic> pieces = new ArrayList<>();
    private double along;
    private double across;

    Curve(Direction direction, double along, double across) {
        this.direction = direction;
        this.along = along;
        this.across = across;
    }

    /** Goes on level to {@code toAlong}; a level piece prolongs one before it. */
    void levelTo(double toAlong) {
        if (toAlong > along) {
            piece(toAlong, across, 1.0 / 3);
        }
    }

    /** Swings over to another level, leaving and arriving level. */
    void swingTo(double toAlong, double toAcross) {
        if (toAcross == across) {
            levelTo(toAlong);
        } else {
            piece(toAlong, toAcross, 0.5);
        }
    }

    private void piece(double toAlong, double toAcross, double reach) {
        double step = (toAlong - along) * reach;
        pieces.add(new Cubic(
                direction.point(along, across),
                direction.point(along + step, across),
                direction.point(toAlong - step, toAcross),
                direction.point(toAlong, toAcross)));
        along = toAlong;
        across = toAcross;
    }

    List<Cubic> pieces() {
        return pieces;
    }
}
