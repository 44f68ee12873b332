package wengert.layout;

/**
 * Where a box stands.
 *
 * <p>Shown in the example of {@link Layered}.
 *
 * @param box the box of the diagram
 * @param rank its layer along the flow, from 0
 * @param x left edge
 * @param y top edge
 */
public record Place(Box box, int rank, double x, double y) {
    /** The middle of the box. */
    public Point centre() {
        return new Point(x + box.width() / 2, y + box.height() / 2);
    }

    /** The right edge. */
    public double right() {
        return x + box.width();
    }

    /** The bottom edge. */
    public double bottom() {
        return y + box.height();
    }
}
