package wengert.web.plotting;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.web.html.Html;
import wengert.web.html.Pictures;
import wengert.web.lens.LensState;
import wengert.web.model.Computation;
import wengert.web.plots.Plot;
import wengert.web.plots.PlotRequest;
import wengert.web.words.Word;

/** Draws the plots that are asked for; what stays between one and the next is not computed again. */
public final class Plotter {
    /** A program with more numbers is not plotted: a curve of it would take seconds. */
    private static final int MOST_NUMBERS = 20_000;
    /** More curves than these are not offered beside the output's. */
    private static final int MOST_CURVES = 6;

    private @Nullable Computation last;
    private String lastDerivative = "";
    private @Nullable Ground ground;
    private Html lines = Html.text("");

    /** The plot, or why there is none. */
    public Plot plot(PlotRequest request) {
        Computation computation = computation(request);
        if (computation.isEmpty()) {
            return Plot.notice(Word.PLOT_EMPTY.text());
        }
        if (Scalars.bound(computation.graph()) > MOST_NUMBERS) {
            return Plot.notice(Word.PLOT_TOO_LARGE.with(MOST_NUMBERS));
        }
        Graph graph = computation.summed();
        List<Variable> variables = Variable.of(graph, computation.program(), request.ranges(), request.choice());
        if (variables.isEmpty()) {
            return Plot.notice(Word.PLOT_CONSTANT.text());
        }
        Variable chosen = find(variables, request.choice().across());
        Variable across = chosen == null ? variables.get(0) : chosen;
        Variable other = find(variables, request.choice().up());
        Variable up = other == null || other.equals(across) ? null : other;
        List<Scene.Named> values = values(computation);
        List<Scene.Named> also = new ArrayList<>(values);
        also.removeIf(named -> !request.choice().also().contains(named.name()));
        Scene scene =
                new Scene(graph, output(computation), also, request.choice(), request.screen(), request.pointer());
        Picture picture = picture(scene, across, up);
        return new Plot(
                "",
                scene.output(),
                variables.stream().map(Variable::label).toList(),
                values.stream().map(Scene.Named::name).toList(),
                picture.axes(),
                picture.label(),
                Pictures.of(element("g", all(picture.parts()))));
    }

    private Picture picture(Scene scene, Variable across, @Nullable Variable up) {
        if (up == null) {
            return CurvePlot.of(scene, across);
        }
        if (scene.choice().isSurface()) {
            return SurfacePlot.of(scene, across, up);
        }
        Ground under = new Ground(scene.graph(), across, up, scene.screen());
        if (!under.equals(ground)) {
            lines = Pictures.of(FieldPlot.ground(scene, across, up));
            ground = under;
        }
        return FieldPlot.of(scene, across, up, lines);
    }

    private Computation computation(PlotRequest request) {
        Computation kept = last;
        if (kept != null
                && kept.program().source().equals(request.text())
                && lastDerivative.equals(request.derivative())) {
            return kept;
        }
        Computation seen = LensState.seen(request.text(), request.derivative());
        last = seen;
        lastDerivative = request.derivative();
        return seen;
    }

    private static @Nullable Variable find(List<Variable> variables, String label) {
        for (Variable variable : variables) {
            if (variable.label().equals(label)) {
                return variable;
            }
        }
        return null;
    }

    private static String output(Computation computation) {
        String name = computation.names().text(computation.output());
        boolean isNumber =
                computation.graph().node(computation.output()).shape().isScalar();
        return isNumber ? name : "Σ" + name;
    }

    /** The named numbers that are computed on the way, the nearest to the output first. */
    private static List<Scene.Named> values(Computation computation) {
        Graph graph = computation.graph();
        List<Scene.Named> values = new ArrayList<>();
        for (int id = graph.size() - 1; id >= 0 && values.size() < MOST_CURVES; id--) {
            Node node = graph.node(id);
            String name = node.label();
            if (name != null
                    && id != graph.output()
                    && node instanceof Node.Apply
                    && node.shape().isScalar()) {
                values.add(new Scene.Named(id, name));
            }
        }
        return values;
    }
}
