package wengert.web.plots;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Scalars;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.inputs.InputsAction;
import wengert.web.inputs.InputsState;
import wengert.web.model.Computation;
import wengert.web.model.Figures;

/** The tab of plots: the choice of axes and the plot, whose point can be dragged. */
public final class PlotView {
    /** A program with more numbers is not plotted: it would hold up typing. */
    private static final int MOST_NUMBERS = 3_000;
    /** The height of the choice. */
    private static final double CHOICE = 48;

    private final PlotState state;
    private final Computation computation;
    private final Graph graph;
    private final List<Variable> variables;
    private final Screen screen;

    private PlotView(PlotState state, Computation computation, Graph graph, List<Variable> variables, Screen screen) {
        this.state = state;
        this.computation = computation;
        this.graph = graph;
        this.variables = variables;
        this.screen = new Screen(screen.width(), Math.max(1, screen.height() - CHOICE));
    }

    /**
     * The plot of a computation.
     *
     * @param ranges the ranges of the inputs
     * @param screen the room for choice and plot
     */
    public static Html of(PlotState state, Computation computation, InputsState ranges, Screen screen) {
        if (computation.isEmpty()) {
            return notice("Nothing to plot yet.");
        }
        if (Scalars.bound(computation.graph()) > MOST_NUMBERS) {
            return notice("This program has too many numbers to plot. Up to about " + MOST_NUMBERS + " are plotted.");
        }
        Graph graph = computation.summed();
        List<Variable> variables = Variable.of(graph, computation.program(), ranges);
        return variables.isEmpty()
                ? notice("The output depends on no input: there is nothing to plot it against.")
                : new PlotView(state, computation, graph, variables, screen).view();
    }

    private static Html notice(String words) {
        return div(cls("plot is-empty"), p(cls("graph-notice"), text(words)));
    }

    private Html view() {
        Variable chosen = find(state.across());
        Variable across = chosen == null ? variables.get(0) : chosen;
        Variable up = find(state.up());
        Variable other = up == null || up.equals(across) ? null : up;
        return div(cls("plot"), choice(across, other), other == null ? curve(across) : field(across, other));
    }

    private @Nullable Variable find(String label) {
        for (Variable variable : variables) {
            if (variable.label().equals(label)) {
                return variable;
            }
        }
        return null;
    }

    private String output() {
        String name = computation.names().text(computation.output());
        boolean isNumber =
                computation.graph().node(computation.output()).shape().isScalar();
        return isNumber ? name : "Σ" + name;
    }

    private Html choice(Variable across, @Nullable Variable up) {
        List<Part> rights = new ArrayList<>();
        List<Part> ups = new ArrayList<>();
        ups.add(option("", "nothing else", up == null));
        for (Variable variable : variables) {
            rights.add(option(variable.label(), variable.label(), variable.equals(across)));
            if (!variable.equals(across)) {
                ups.add(option(variable.label(), variable.label(), variable.equals(up)));
            }
        }
        return div(
                cls("plot-choice"),
                element("label", text(output() + " against "), select("Horizontal axis", "across", rights, true)),
                when(
                        variables.size() > 1,
                        () -> element("label", text("and "), select("Vertical axis", "up", ups, false))));
    }

    private static Html select(String label, String name, List<Part> options, boolean isAcross) {
        return element(
                "select",
                key(name),
                cls("lens-choice"),
                attr("aria-label", label),
                on(
                        "change",
                        happening -> isAcross
                                ? new PlotAction.Across(happening.value())
                                : new PlotAction.Up(happening.value())),
                all(options));
    }

    private static Html option(String value, String label, boolean isChosen) {
        return element("option", attr("value", value), flag("selected", isChosen), text(label));
    }

    private Html curve(Variable across) {
        return canvas(
                output() + " against " + across.label() + ", from "
                        + Figures.of(across.range().low()) + " to "
                        + Figures.of(across.range().high()),
                List.of(CurveView.across(across, screen.width())),
                List.of(across),
                CurveView.of(graph, output(), across, screen));
    }

    private Html field(Variable across, Variable up) {
        Ground ground = new Ground(graph, across, up, screen);
        List<Part> parts = new ArrayList<>();
        parts.add(lazy(
                "field",
                List.of(ground),
                () -> element("g", key("field"), all(FieldView.ground(graph, output(), across, up, screen)))));
        parts.addAll(FieldView.point(graph, output(), across, up, screen));
        return canvas(
                output() + " against " + across.label() + " and " + up.label() + ": lines of equal value and gradients",
                List.of(FieldView.across(across, screen.width()), FieldView.up(up, screen.height())),
                List.of(across, up),
                parts);
    }

    private Html canvas(String label, List<Scale> scales, List<Variable> dragged, List<Part> parts) {
        return element(
                "svg",
                key("plot"),
                cls("plot-canvas"),
                attr("viewBox", "0 0 " + Figures.of(screen.width()) + " " + Figures.of(screen.height())),
                attr("role", "img"),
                attr("aria-label", label),
                on("pointerdown", happening -> drag(happening, scales, dragged, true)),
                on(
                        "pointermove",
                        happening -> happening.buttons() == 1 ? drag(happening, scales, dragged, true) : null),
                on("pointerup", happening -> drag(happening, scales, dragged, false)),
                Axes.area("plot-ground", 0, 0, screen.width(), screen.height()),
                all(parts));
    }

    private static Object drag(Happening happening, List<Scale> scales, List<Variable> dragged, boolean isDraft) {
        List<InputsAction.Set> sets = new ArrayList<>();
        for (int k = 0; k < dragged.size(); k++) {
            Scale scale = scales.get(k);
            double pixel = k == 0 ? happening.x() : happening.y();
            sets.add(dragged.get(k).set((pixel - scale.from()) / (scale.to() - scale.from()), isDraft));
        }
        return new PlotAction.Drag(sets);
    }
}
