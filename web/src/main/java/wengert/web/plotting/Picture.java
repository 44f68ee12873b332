package wengert.web.plotting;

import java.util.List;
import wengert.web.html.Part;
import wengert.web.plots.Axis;

/**
 * A plot's drawing.
 *
 * @param label what is to be seen, in words
 * @param axes the axes that inputs have
 */
record Picture(String label, List<Axis> axes, List<Part> parts) {}
