package wengert.web.drawing;

/**
 * The part of the drawing that is looked at, in its own units. On a screen of other proportions it shows whole and in the
 * middle, as SVG's {@code xMidYMid meet} has it.
 */
public record Viewport(double x, double y, double width, double height) {
    private static final double MARGIN = 32;
    /** A small drawing is shown whole at no more pixels a unit than this. */
    private static final double LARGEST_WHOLE = 1.1;
    /** The narrowest and the widest part of a drawing that can be looked at. */
    private static final double LEAST_WIDTH = 96;

    private static final double MOST_WIDTH = 1e6;

    /** A screen of this many pixels. */
    public record Screen(double width, double height) {}

    /** All of a drawing of this size with a margin, in the middle. */
    public static Viewport around(double width, double height, Screen screen) {
        double w = Math.max(width + 2 * MARGIN, screen.width() / LARGEST_WHOLE);
        double h = Math.max(height + 2 * MARGIN, screen.height() / LARGEST_WHOLE);
        return new Viewport((width - w) / 2, (height - h) / 2, w, h);
    }

    /** What lies about the middle of a box, at so many pixels a unit, or fewer if the box would not be in it. */
    public static Viewport about(double left, double top, double right, double bottom, Screen screen, double scale) {
        double w = Math.max(right - left + 2 * MARGIN, screen.width() / scale);
        double h = Math.max(bottom - top + 2 * MARGIN, screen.height() / scale);
        return new Viewport((left + right - w) / 2, (top + bottom - h) / 2, w, h);
    }

    /** The pixels that one unit takes. */
    public double scale(Screen screen) {
        return Math.min(screen.width() / width, screen.height() / height);
    }

    /** The unit under a pixel, from the left. */
    public double unitX(double pixel, Screen screen) {
        double scale = scale(screen);
        return x + (pixel - (screen.width() - width * scale) / 2) / scale;
    }

    /** The unit under a pixel, from the top. */
    public double unitY(double pixel, Screen screen) {
        double scale = scale(screen);
        return y + (pixel - (screen.height() - height * scale) / 2) / scale;
    }

    /** Moves the drawing by this many pixels. */
    public Viewport panned(double pixelsX, double pixelsY, Screen screen) {
        double scale = scale(screen);
        return new Viewport(x - pixelsX / scale, y - pixelsY / scale, width, height);
    }

    /** Magnifies by a factor about a pixel: the unit under it stays there. */
    public Viewport zoomed(double factor, double pixelX, double pixelY, Screen screen) {
        double f = Math.max(Math.min(factor, width / LEAST_WIDTH), width / MOST_WIDTH);
        double fixedX = unitX(pixelX, screen);
        double fixedY = unitY(pixelY, screen);
        return new Viewport(fixedX - (fixedX - x) / f, fixedY - (fixedY - y) / f, width / f, height / f);
    }

    /** Magnifies by a factor about the middle. */
    public Viewport zoomed(double factor) {
        Screen screen = new Screen(width, height);
        return zoomed(factor, width / 2, height / 2, screen);
    }

    /** On the way from here to another one. */
    public Viewport towards(Viewport other, double part) {
        double rest = (1 - part) * (1 - part);
        return new Viewport(
                other.x + rest * (x - other.x),
                other.y + rest * (y - other.y),
                other.width + rest * (width - other.width),
                other.height + rest * (height - other.height));
    }

    /** Whether a box lies in it, at least in part, or so near that a screen of other proportions may show it. */
    public boolean shows(double left, double top, double right, double bottom) {
        double slack = Math.max(width, height);
        return right >= x - slack && left <= x + width + slack && bottom >= y - slack && top <= y + height + slack;
    }

    /** Whether all of a box lies in it. */
    public boolean contains(double left, double top, double right, double bottom) {
        return left >= x && right <= x + width && top >= y && bottom <= y + height;
    }
}
