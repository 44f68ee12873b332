package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Names;
import wengert.explain.Use;
import wengert.graph.Node;
import wengert.layout.Point;
import wengert.tensor.Tensor;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.subject.Subject;

/** The edges as curves, the broader the more they contribute, and the slope of each beside it. */
final class EdgeView {
    private static final double THINNEST = 1.25;
    private static final double THICKEST = 3.25;

    private final Scene scene;
    private final Subject subject;

    EdgeView(Scene scene) {
        this.scene = scene;
        this.subject = scene.subject();
    }

    List<Part> curves() {
        List<Drawing.Wire> wires = scene.drawing().wires();
        List<Flow> flows = new ArrayList<>(wires.size());
        double largest = 0;
        for (Drawing.Wire wire : wires) {
            Flow flow = flow(wire);
            flows.add(flow);
            largest = Math.max(largest, flow.magnitude());
        }
        List<Part> curves = new ArrayList<>();
        for (int i = 0; i < wires.size(); i++) {
            if (isInSight(wires.get(i))) {
                Flow flow = flows.get(i);
                double share = largest > 0 ? Math.sqrt(flow.magnitude() / largest) : 0;
                curves.add(curve(wires.get(i), share, flow.isNegative()));
            }
        }
        return curves;
    }

    /** None from afar, where they could not be read; of vectors and matrices those that are the same everywhere. */
    List<Part> slopes() {
        List<Part> slopes = new ArrayList<>();
        if (scene.drawing().isDetailed() && !scene.isFar()) {
            for (Drawing.Wire wire : scene.drawing().wires()) {
                Tensor slope = wire.isLocal() && isInSight(wire) && subject.varies(wire.argument())
                        ? slope(wire.strands().get(0))
                        : null;
                if (slope != null && slope.uniform() != null) {
                    slopes.add(slope(wire, slope.get(0)));
                }
            }
        }
        return slopes;
    }

    private boolean isInSight(Drawing.Wire wire) {
        return scene.isInSight(wire.user()) || scene.isInSight(wire.argument());
    }

    /**
     * What an edge adds to the adjoint of its argument.
     *
     * @param magnitude 0 where it is not finite
     * @param isNegative whether it is a number below 0
     */
    private record Flow(double magnitude, boolean isNegative) {}

    private Flow flow(Drawing.Wire wire) {
        double magnitude = 0;
        double sum = 0;
        for (Use use : wire.strands()) {
            if (subject.varies(use.argument())) {
                Tensor adjoint = subject.adjoint(use.user());
                Tensor slope = slope(use);
                magnitude += Figures.magnitude(adjoint) * (slope == null ? 1 : Figures.magnitude(slope));
                if (slope != null && slope.shape().isScalar() && adjoint.shape().isScalar()) {
                    sum += adjoint.scalar() * slope.scalar();
                }
            }
        }
        return new Flow(magnitude <= Double.MAX_VALUE ? magnitude : 0, sum < 0);
    }

    private @Nullable Tensor slope(Use use) {
        return subject.slope((Node.Apply) subject.node(use.user()), use.slot());
    }

    private Html curve(Drawing.Wire wire, double share, boolean isNegative) {
        String key = wire.key();
        String classes = classes(wire) + (isNegative ? " is-negative" : "");
        String width = Paths.number(THINNEST + (THICKEST - THINNEST) * share);
        return lazy(
                key,
                List.of(scene.drawing(), scene.pose(), classes, width),
                () -> element(
                        "path",
                        key(key),
                        cls(classes),
                        attr("d", Paths.of(scene.pose().curve(wire))),
                        attr("stroke-width", width)));
    }

    private String classes(Drawing.Wire wire) {
        int chosen = scene.chosen();
        boolean isNear = chosen >= 0 && (chosen == wire.user() || chosen == wire.argument());
        boolean isAhead =
                scene.progress().isAhead(wire.user()) || scene.progress().isAhead(wire.argument());
        return "edge"
                + (subject.varies(wire.argument()) ? "" : " is-constant")
                + (isNear ? " is-near" : "")
                + (isLit(wire) ? " is-lit" : "")
                + (isAhead ? " is-ahead" : "");
    }

    private boolean isLit(Drawing.Wire wire) {
        return scene.travel(wire) != null;
    }

    private Html slope(Drawing.Wire wire, double slope) {
        String key = wire.key();
        boolean isLit = isLit(wire);
        return lazy("slope " + key, List.of(scene.drawing(), scene.pose(), isLit, slope), () -> {
            Point place = scene.pose().label(wire);
            return element(
                    "text",
                    key(key),
                    cls("slope" + (isLit ? " is-lit" : "")
                            + (Figures.alarm(slope).isEmpty() ? "" : " is-alarming")),
                    attr("x", Paths.number(place.x())),
                    attr("y", Paths.number(place.y() + 4)),
                    attr("text-anchor", "middle"),
                    tip(() -> words(wire) + Figures.exact(slope)),
                    text(Figures.brief(slope)));
        });
    }

    private String words(Drawing.Wire wire) {
        Names names = subject.names();
        return "∂" + names.text(wire.user()) + "/∂" + names.text(wire.argument()) + " = ";
    }
}
