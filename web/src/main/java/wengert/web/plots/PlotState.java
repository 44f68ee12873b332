package wengert.web.plots;

import org.jspecify.annotations.Nullable;

/**
 * The tab of plots: what was chosen, and the last picture.
 *
 * @param pointer where values are read off, or null
 * @param held where the pointer was that turns a surface, or null
 * @param asked what the background was last asked for, or null
 * @param isBusy whether it has not answered yet
 * @param plot its last answer
 */
public record PlotState(
        Choice choice,
        @Nullable Pointer pointer,
        @Nullable Pointer held,
        @Nullable PlotRequest asked,
        boolean isBusy,
        Plot plot) {
    /** The output against the first input. */
    public static final PlotState START = new PlotState(Choice.START, null, null, null, false, Plot.NONE);

    PlotState with(Choice next) {
        return new PlotState(next, pointer, held, asked, isBusy, plot);
    }

    PlotState pointing(@Nullable Pointer next) {
        return new PlotState(choice, next, next == null ? null : held, asked, isBusy, plot);
    }

    PlotState holding(@Nullable Pointer next) {
        return new PlotState(choice, pointer, next, asked, isBusy, plot);
    }

    PlotState asking(PlotRequest request) {
        return new PlotState(choice, pointer, held, request, true, plot);
    }

    PlotState forgetful() {
        return new PlotState(choice, pointer, held, null, isBusy, plot);
    }

    PlotState drawn(Plot next) {
        return new PlotState(choice, pointer, held, asked, false, next);
    }
}
