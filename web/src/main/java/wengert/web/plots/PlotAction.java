package wengert.web.plots;

import java.util.List;
import wengert.web.inputs.InputsAction;
import wengert.web.model.Action;

/** What is plotted, how it is looked at, and where the point of the plot is. */
public sealed interface PlotAction extends Action {
    /** The input along the horizontal axis, by its label. */
    record Across(String label) implements PlotAction {}

    /** The input along the vertical axis, by its label; empty for the output itself. */
    record Up(String label) implements PlotAction {}

    /** A plot against two inputs is a surface, or is not. */
    record Surface(boolean isOne) implements PlotAction {}

    /** The axis of an input, or of {@link Choice#VALUE the output}, becomes logarithmic, or is so no longer. */
    record Log(String axis) implements PlotAction {}

    /** A value gets a curve of its own beside that of the output, or has it no longer. */
    record Also(String name) implements PlotAction {}

    /** Magnifies by a factor; what is under this pixel stays there. */
    record Zoom(double factor, double x, double y) implements PlotAction {}

    /** Moves what is looked at by so many pixels. */
    record Move(double x, double y) implements PlotAction {}

    /** Looks at all of the ranges again. */
    record Whole() implements PlotAction {}

    /** Turns a surface: the pointer with its button down is here. */
    record Turn(double x, double y) implements PlotAction {}

    /** The pointer rests here, and values are read off. */
    record Point(double x, double y) implements PlotAction {}

    /** The pointer has left. */
    record Leave() implements PlotAction {}

    /** The point is dragged: what it is dragged along gets its values. */
    record Drag(List<InputsAction.Set> sets) implements PlotAction {}

    /** Keeps the picture as it is shown, as a file: in pixels, or else as SVG. */
    record Save(boolean isPixels) implements PlotAction {}

    /** The picture as an SVG document. */
    record Depicted(String svg, boolean isPixels) implements PlotAction {}

    /** A plot that was asked for; empty where the background did not answer. */
    record Drawn(String answer) implements PlotAction {}
}
