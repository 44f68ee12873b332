package wengert.web.plots;

import java.util.List;
import wengert.lang.Range;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.inputs.InputsState;
import wengert.web.lens.LensState;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.words.Word;

/** What actions make of the plot, and when a new picture is asked for. */
public final class PlotUpdate {
    /** The name of the background's task. */
    public static final String TASK = "plot";

    /** Radians that a surface turns for each pixel. */
    private static final double TURN = 0.01;

    /** Pixels of a file for each pixel of the screen. */
    private static final int FINENESS = 2;

    private PlotUpdate() {}

    /** The plot after an action. */
    public static PlotState apply(PlotState state, PlotAction action) {
        Choice choice = state.choice();
        if (action instanceof PlotAction.Across next) {
            return state.with(choice.across(next.label()));
        } else if (action instanceof PlotAction.Up next) {
            return state.with(choice.up(next.label()));
        } else if (action instanceof PlotAction.Surface next) {
            return state.with(choice.surface(next.isOne()));
        } else if (action instanceof PlotAction.Log next) {
            return state.with(choice.log(next.axis()));
        } else if (action instanceof PlotAction.Also next) {
            return state.with(choice.also(next.name()));
        } else if (action instanceof PlotAction.Zoom zoom) {
            return looking(state, zoom.x(), zoom.y(), (axis, pixel) -> axis.zoomed(zoom.factor(), pixel));
        } else if (action instanceof PlotAction.Move move) {
            return looking(state, move.x(), move.y(), Axis::moved);
        } else if (action instanceof PlotAction.Whole) {
            return state.with(choice.whole());
        } else if (action instanceof PlotAction.Turn turn) {
            return turned(state, new Pointer(turn.x(), turn.y()));
        } else if (action instanceof PlotAction.Point point) {
            return state.pointing(new Pointer(point.x(), point.y())).holding(null);
        } else if (action instanceof PlotAction.Leave) {
            return state.pointing(null);
        } else if (action instanceof PlotAction.Drawn drawn) {
            return state.drawn(
                    drawn.answer().isEmpty() ? Plot.notice(Word.PLOT_UNREACHED.text()) : Plot.read(drawn.answer()));
        }
        return state;
    }

    /** What is to be done for an action, beside what it makes of the plot. */
    public static List<Effect> effects(PlotAction action) {
        if (action instanceof PlotAction.Save save) {
            return List.of(new Effect.Depict(PlotView.CANVAS, svg -> new PlotAction.Depicted(svg, save.isPixels())));
        } else if (action instanceof PlotAction.Depicted depicted) {
            return List.of(
                    depicted.isPixels()
                            ? new Effect.SavePixels("plot.png", depicted.svg(), FINENESS)
                            : new Effect.Save("plot.svg", "image/svg+xml", depicted.svg()));
        }
        return List.of();
    }

    /** The plot that is asked for again, however little has changed. */
    public static PlotState again(PlotState state) {
        return state.forgetful();
    }

    /** What is looked at along an axis, from pixels along it. */
    private interface Look {
        Range at(Axis axis, double pixels);
    }

    private static PlotState looking(PlotState state, double x, double y, Look look) {
        Choice choice = state.choice();
        List<Axis> axes = state.plot().axes();
        for (int k = 0; k < axes.size(); k++) {
            Axis axis = axes.get(k);
            choice = choice.looking(axis.label(), look.at(axis, k == 0 ? x : y));
        }
        return state.with(choice);
    }

    private static PlotState turned(PlotState state, Pointer pointer) {
        Pointer from = state.held();
        PlotState held = state.holding(pointer);
        return from == null
                ? held
                : held.with(state.choice().turned((pointer.x() - from.x()) * TURN, (pointer.y() - from.y()) * TURN));
    }

    /**
     * Asks for the picture of what is to be seen, unless it is what was asked for last. One is drawn at a time: while the
     * pointer moves on, the next one is of where it is by then.
     */
    public static Change<PlotState> asking(PlotState state, LensState lens, InputsState inputs, Screen screen) {
        if (state.isBusy() || lens.program().isEmpty() || screen.width() < 1) {
            return Change.to(state);
        }
        PlotRequest wanted = new PlotRequest(
                lens.program().program().source(),
                lens.input(),
                state.choice(),
                inputs.ranges(),
                PlotView.room(screen),
                state.pointer());
        return wanted.equals(state.asked())
                ? Change.to(state)
                : Change.to(
                        state.asking(wanted),
                        new Effect.Ask(TASK, Parcel.of(wanted.write()), answer -> new PlotAction.Drawn(answer.text())));
    }
}
