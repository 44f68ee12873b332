package wengert.layout;

/**
 * A place in the drawing: x grows to the right, y grows downwards, (0, 0) is the top left corner.
 *
 * <p>Shown in the example of {@link Route}.
 */
public record Point(double x, double y) {}
