package wengert.layout;

/** A place in the drawing: x grows to the right, y grows downwards, (0, 0) is the top left corner. */
public record Point(double x, double y) {}
