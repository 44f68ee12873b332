package wengert.layout;

/**
 * Which way values flow through the drawing.
 *
 * <p>The algorithm itself speaks of <em>along</em> (from layer to layer) and <em>across</em> (within a
 * layer); this is the only place that knows which of them is x.
 *
 * <p>Shown in the example of {@link Layered}.
 */
public enum Direction {
    /** Inputs on the left, the output on the right; operands from top to bottom. */
    LEFT_TO_RIGHT,
    /** Inputs on top, the output at the bottom; operands from left to right. */
    TOP_TO_BOTTOM;

    double along(Box box) {
        return this == LEFT_TO_RIGHT ? box.width() : box.height();
    }

    double across(Box box) {
        return this == LEFT_TO_RIGHT ? box.height() : box.width();
    }

    double along(Point point) {
        return this == LEFT_TO_RIGHT ? point.x() : point.y();
    }

    double across(Point point) {
        return this == LEFT_TO_RIGHT ? point.y() : point.x();
    }

    Point point(double along, double across) {
        return this == LEFT_TO_RIGHT ? new Point(along, across) : new Point(across, along);
    }
}
