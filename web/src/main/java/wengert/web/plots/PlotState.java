package wengert.web.plots;

/**
 * What was chosen for the axes; a choice that the program does not have counts as none.
 *
 * @param across the label of the input along the horizontal axis; empty for the first
 * @param up the label of the input along the vertical axis; empty for a curve
 */
public record PlotState(String across, String up) {
    /** The output against the first input. */
    public static final PlotState START = new PlotState("", "");

    /** The choice after an action. */
    public PlotState after(PlotAction action) {
        if (action instanceof PlotAction.Across next) {
            return new PlotState(next.label(), up.equals(next.label()) ? "" : up);
        }
        return action instanceof PlotAction.Up next ? new PlotState(across, next.label()) : this;
    }
}
