package wengert.web.plots;

/** Where the pointer rests over a plot, in pixels from its left and its top edge. */
public record Pointer(double x, double y) {}
