package wengert.layout;

import java.util.ArrayList;
import java.util.List;

/** Draws an edge piece by piece: level, or from one level to another by an S-curve. */
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

    /** Goes on level to {@code toAlong}, unless it is there already. */
    void levelTo(double toAlong) {
        if (toAlong > along) {
            piece(toAlong, across, 1.0 / 3);
        }
    }

    /** Swings over to another level, leaving and arriving level. */
    void swingTo(double toAlong, double toAcross) {
        piece(toAlong, toAcross, 0.5);
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

    /**
     * Which part of an S-curve's way across is done when it has gone the part {@code done} of its way along;
     * found by halving, since the curve rises steadily.
     */
    static double progress(double done) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double t = (low + high) / 2;
            double at = t * (1.5 * (1 - t) + t * t);
            if (at < done) {
                low = t;
            } else {
                high = t;
            }
        }
        return high * high * (3 - 2 * high);
    }

    List<Cubic> pieces() {
        return pieces;
    }
}
