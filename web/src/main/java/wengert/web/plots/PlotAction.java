package wengert.web.plots;

import java.util.List;
import wengert.web.inputs.InputsAction;
import wengert.web.model.Action;

/** What is plotted against what, and where the point of the plot is. */
public sealed interface PlotAction extends Action {
    /** The input along the horizontal axis, by its label. */
    record Across(String label) implements PlotAction {}

    /** The input along the vertical axis, by its label; empty for the output itself. */
    record Up(String label) implements PlotAction {}

    /** The point is dragged: what it is dragged along gets its values. */
    record Drag(List<InputsAction.Set> sets) implements PlotAction {}
}
