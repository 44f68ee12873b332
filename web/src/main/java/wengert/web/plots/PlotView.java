package wengert.web.plots;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.inputs.InputsAction;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** The tab of plots: what is plotted against what, and the plot, whose point can be dragged. */
public final class PlotView {
    /** The height of the choice. */
    private static final double CHOICE = 48;

    private static final double ZOOM_STEP = 1.5;
    private static final double WHEEL = 480;
    private static final double LONGEST_WHEEL = 240;

    private final Choice choice;
    private final Plot plot;
    private final Screen room;

    /** The id of the picture. */
    static final String CANVAS = "plot-canvas";

    private PlotView(PlotState state, Screen screen) {
        this.choice = state.choice();
        this.plot = state.plot();
        this.room = room(screen);
    }

    /** What of the stage is left for the plot. */
    static Screen room(Screen screen) {
        return new Screen(screen.width(), Math.max(1, screen.height() - CHOICE));
    }

    /**
     * The plot.
     *
     * @param isEmpty whether the program has nothing to plot
     * @param screen the room for choice and plot
     */
    public static Html of(PlotState state, boolean isEmpty, Screen screen) {
        String notice = isEmpty ? Word.PLOT_EMPTY.text() : state.plot().notice();
        String busy = state.isBusy() ? " is-busy" : "";
        if (!notice.isEmpty() || state.plot().axes().isEmpty()) {
            return div(cls("plot is-empty" + busy), p(cls("graph-notice"), text(notice)));
        }
        PlotView view = new PlotView(state, screen);
        return div(cls("plot" + busy), view.choice(), view.canvas());
    }

    private Axis across() {
        return plot.axes().get(0);
    }

    private boolean isField() {
        return plot.axes().size() > 1;
    }

    private boolean isSurface() {
        return isField() && choice.isSurface();
    }

    private Html choice() {
        List<Part> rights = new ArrayList<>();
        List<Part> ups = new ArrayList<>();
        ups.add(option("", Word.PLOT_UP_NONE.text(), !isField()));
        for (String label : plot.inputs()) {
            boolean isAcross = label.equals(across().label());
            rights.add(option(label, label, isAcross));
            if (!isAcross) {
                ups.add(option(
                        label,
                        label,
                        isField() && label.equals(plot.axes().get(1).label())));
            }
        }
        return div(
                cls("plot-choice"),
                element(
                        "label",
                        text(Word.PLOT_AGAINST.with(plot.output()) + " "),
                        select(Word.PLOT_ACROSS.text(), "across", rights, PlotAction.Across::new)),
                when(
                        plot.inputs().size() > 1,
                        () -> element(
                                "label",
                                text(Word.PLOT_AND.text() + " "),
                                select(Word.PLOT_UP.text(), "up", ups, PlotAction.Up::new))),
                div(cls("plot-tools"), all(tools())));
    }

    private List<Part> tools() {
        List<Part> tools = new ArrayList<>();
        if (isField()) {
            tools.add(
                    toggle(Word.PLOT_SURFACE.text(), choice.isSurface(), new PlotAction.Surface(!choice.isSurface())));
        } else {
            for (String name : plot.values()) {
                tools.add(toggle(name, choice.also().contains(name), new PlotAction.Also(name)));
            }
            tools.add(toggle(Word.PLOT_LOG.with(plot.output()), isLog(Choice.VALUE), new PlotAction.Log(Choice.VALUE)));
        }
        for (Axis axis : plot.axes()) {
            tools.add(toggle(Word.PLOT_LOG.with(axis.label()), isLog(axis.label()), new PlotAction.Log(axis.label())));
        }
        double middleX = (across().from() + across().to()) / 2;
        double middleY =
                isField() ? (plot.axes().get(1).from() + plot.axes().get(1).to()) / 2 : 0;
        tools.add(tool("+", Word.ZOOM_IN.text(), new PlotAction.Zoom(ZOOM_STEP, middleX, middleY)));
        tools.add(tool("−", Word.ZOOM_OUT.text(), new PlotAction.Zoom(1 / ZOOM_STEP, middleX, middleY)));
        tools.add(when(
                !choice.windows().isEmpty(),
                () -> tool(Word.PLOT_WHOLE.text(), Word.PLOT_WHOLE_TIP.text(), new PlotAction.Whole())));
        tools.add(tool("SVG", Word.PLOT_SAVE.with("SVG"), new PlotAction.Save(false)));
        tools.add(tool("PNG", Word.PLOT_SAVE.with("PNG"), new PlotAction.Save(true)));
        return tools;
    }

    private boolean isLog(String axis) {
        return choice.logs().contains(axis);
    }

    private static Html toggle(String label, boolean isOn, PlotAction action) {
        return button(
                key(label),
                cls("plot-tool"),
                attr("data-tool", label),
                attr("aria-pressed", isOn ? "true" : "false"),
                on("click", action),
                text(label));
    }

    private static Html tool(String sign, String label, PlotAction action) {
        return button(
                key(label),
                cls("plot-tool"),
                attr("aria-label", label),
                attr("title", label),
                on("click", action),
                text(sign));
    }

    private static Html select(String label, String name, List<Part> options, Function<String, PlotAction> action) {
        return element(
                "select",
                key(name),
                cls("lens-choice"),
                attr("aria-label", label),
                on("change", happening -> action.apply(happening.value())),
                all(options));
    }

    private static Html option(String value, String label, boolean isChosen) {
        return element("option", attr("value", value), flag("selected", isChosen), text(label));
    }

    private Html canvas() {
        return element(
                "svg",
                key("plot"),
                attr("id", CANVAS),
                cls(isSurface() ? "plot-canvas is-surface" : "plot-canvas"),
                attr("viewBox", "0 0 " + Figures.of(room.width()) + " " + Figures.of(room.height())),
                attr("role", "img"),
                attr("aria-label", plot.label()),
                on("pointerdown", happening -> drag(happening, true)),
                on(
                        "pointermove",
                        happening -> happening.buttons() == 1
                                ? drag(happening, true)
                                : new PlotAction.Point(happening.x(), happening.y())),
                on("pointerup", happening -> drag(happening, false)),
                on("pointerleave", new PlotAction.Leave()),
                on("dblclick", new PlotAction.Whole()),
                on("wheel", PlotView::wheel).preventing(),
                Html.lazy("picture", List.of(plot.picture().json()), plot::picture));
    }

    private @Nullable Object drag(Happening happening, boolean isDraft) {
        if (isSurface()) {
            return isDraft ? new PlotAction.Turn(happening.x(), happening.y()) : null;
        }
        List<InputsAction.Set> sets = new ArrayList<>();
        sets.add(across().set(happening.x(), isDraft));
        if (isField()) {
            sets.add(plot.axes().get(1).set(happening.y(), isDraft));
        }
        return new PlotAction.Drag(sets);
    }

    private static Object wheel(Happening happening) {
        if (happening.modifiers().shift() || Math.abs(happening.wheelX()) > Math.abs(happening.wheelY())) {
            double by = happening.wheelX() == 0 ? happening.wheelY() : happening.wheelX();
            return new PlotAction.Move(-by, 0);
        }
        double turn = Math.min(Math.abs(happening.wheelY()), LONGEST_WHEEL) / WHEEL;
        return new PlotAction.Zoom(happening.wheelY() < 0 ? 1 + turn : 1 / (1 + turn), happening.x(), happening.y());
    }
}
