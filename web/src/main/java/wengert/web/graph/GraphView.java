package wengert.web.graph;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import wengert.web.drawing.Card;
import wengert.web.drawing.Draft;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Frame;
import wengert.web.drawing.Paths;
import wengert.web.drawing.Viewport;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Icons;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;
import wengert.web.words.Word;

/** The drawing as SVG, layer over layer, with its buttons. */
public final class GraphView {
    private final GraphState state;
    private final Scene scene;

    private GraphView(GraphState state, Scene scene) {
        this.state = state;
        this.scene = scene;
    }

    /** The graph of a computation as far as the sweep has come; the state must have {@link GraphState#in drawn} it. */
    public static Html of(GraphState state, Computation computation, Selection selection, SweepState sweep) {
        if (computation.isEmpty()) {
            return div(cls("graph is-empty"), p(cls("graph-notice"), text(Word.GRAPH_EMPTY.text())));
        }
        Subject subject = sweep.subjectOf(computation);
        Progress progress = Progress.of(sweep, subject);
        if (state.drawing().isTooLarge()) {
            return tooLarge(subject.size());
        }
        Draft awaited = state.waiting().draft();
        if (awaited != null && state.drawing().isEmpty()) {
            return awaited(awaited.size());
        }
        return new GraphView(state, Scene.of("", state, progress, selection)).view();
    }

    /**
     * One of several pictures of the same graph that are looked at together, without a map. Where all of it could not be made
     * out, it shows what is at work.
     *
     * @param pane begins the ids of its cards; empty of one picture alone, which has the buttons for all
     */
    public static Html pane(GraphState state, Progress progress, Selection selection, String pane) {
        GraphState near = state.leaping(GraphUpdate.atWork(progress));
        GraphView view = new GraphView(near, Scene.of(pane, near, progress, selection));
        return view.view(Part.NOTHING, when(pane.isEmpty(), view::corner));
    }

    private static Html awaited(int size) {
        return div(
                cls("graph graph-without-cards"),
                p(cls("graph-notice"), attr("role", "status"), text(Word.GRAPH_AWAITED.with(grouped(size)))));
    }

    private static Html tooLarge(int size) {
        return div(
                cls("graph graph-without-cards"),
                attr("role", "note"),
                p(cls("graph-notice"), text(Word.GRAPH_TOO_LARGE.with(grouped(size)))),
                p(text(Word.GRAPH_LIMIT.with(grouped(Drawing.MOST_NODES)))));
    }

    private static String grouped(int number) {
        String digits = Integer.toString(number);
        return number < 1000
                ? digits
                : grouped(number / 1000) + Word.THOUSANDS.text() + digits.substring(digits.length() - 3);
    }

    /** The id of a node's element, for moving the focus to it. */
    public static String idOf(int node) {
        return "node-" + node;
    }

    private Html view() {
        return view(MinimapView.of(state.drawing(), scene.looked(), state.screen()), corner());
    }

    private Html view(Part map, Part corner) {
        boolean isPlain = scene.isPlain();
        SweepState sweep = scene.progress().sweep();
        return div(
                cls("graph"
                        + (sweep.isOpen() ? " is-swept sweep-" + sweep.mode().className() : "")),
                svg(isPlain),
                note(isPlain),
                map,
                corner);
    }

    private Html corner() {
        Computation computation = scene.subject().computation();
        return div(
                cls("graph-corner"),
                key("corner"),
                when(
                        state.search().isOpen(),
                        () -> lazy(
                                "search",
                                List.of(state.search(), computation),
                                () -> SearchView.of(state.search(), computation))),
                tools(state.search().isOpen()));
    }

    private Part note(boolean isPlain) {
        if (!state.drawing().isDetailed()) {
            Word words = isPlain ? Word.GRAPH_PLAIN : Word.GRAPH_NO_SLOPES;
            return note(words.with(grouped(state.drawing().cards().size())));
        }
        return state.isFolded() && scene.subject().size() > Drawing.MANY
                ? note(Word.GRAPH_CLOSED.text())
                : Part.NOTHING;
    }

    private static Part note(String words) {
        return p(cls("graph-note"), text(words));
    }

    private Html svg(boolean isPlain) {
        Viewport viewport = scene.looked();
        return element(
                "svg",
                cls("graph-canvas" + (scene.isFar() ? " is-far" : "")
                        + (state.touch().fingers().isEmpty() ? "" : " is-held")
                        + (state.glide() == null ? "" : " is-gliding")),
                attr(
                        "viewBox",
                        Paths.number(viewport.x()) + " " + Paths.number(viewport.y()) + " "
                                + Paths.number(viewport.width()) + " " + Paths.number(viewport.height())),
                attr("role", "group"),
                attr("aria-label", Word.GRAPH_LABEL.with(state.drawing().cards().size())),
                all(Gestures.of(state)),
                ground(viewport),
                isPlain ? silhouettes() : all(layers()));
    }

    /** What is clicked beside all nodes; wide enough for a screen of any proportions. */
    private static Html ground(Viewport viewport) {
        double reach = 4 * Math.max(viewport.width(), viewport.height());
        return element(
                "rect",
                key("ground"),
                cls("ground"),
                attr("x", Paths.number(viewport.x() - reach)),
                attr("y", Paths.number(viewport.y() - reach)),
                attr("width", Paths.number(2 * reach + viewport.width())),
                attr("height", Paths.number(2 * reach + viewport.height())),
                on("dblclick", new GraphAction.Fit()),
                on("click", new GraphAction.Choose(-1)));
    }

    /** So many boxes that only their shapes matter: one path for them, one for their edges. */
    private Html silhouettes() {
        return lazy("silhouettes", List.of(state.drawing()), () -> {
            StringBuilder edges = new StringBuilder();
            for (Drawing.Wire wire : state.drawing().wires()) {
                edges.append(Paths.of(wire.route().curve()));
            }
            return element(
                    "g",
                    key("silhouettes"),
                    element("path", cls("far-edges"), attr("d", edges.toString())),
                    element("path", cls("far-boxes"), attr("d", MinimapView.outlines(state.drawing()))));
        });
    }

    private List<Part> layers() {
        List<Part> frames = new ArrayList<>();
        for (Frame frame : state.drawing().frames()) {
            frames.add(FrameView.of(scene, frame));
        }
        List<Part> cards = new ArrayList<>();
        for (Card card : state.drawing().cards()) {
            if (scene.isInSight(card.node())) {
                cards.add(CardView.of(scene, card));
            }
        }
        EdgeView edges = new EdgeView(scene);
        return List.of(
                layer("frames", frames),
                layer("edges", edges.curves()),
                layer("slopes", edges.slopes()),
                layer("cards", cards),
                layer("sums", TravelView.sums(scene)),
                layer("tokens", TravelView.tokens(scene)));
    }

    private static Html layer(String name, List<Part> parts) {
        return element("g", key(name), cls(name), all(parts));
    }

    private static Html tools(boolean isSearching) {
        return div(
                cls("graph-tools"),
                attr("role", "group"),
                attr("aria-label", Word.GRAPH_TOOLS.text()),
                tool(Word.GRAPH_FIND.text(), Icons.of(Icons.GLASS), new GraphAction.Find(!isSearching)),
                tool(Word.ZOOM_IN.text(), text("+"), new GraphAction.Zoom(Gestures.ZOOM_STEP)),
                tool(Word.ZOOM_OUT.text(), text("−"), new GraphAction.Zoom(1 / Gestures.ZOOM_STEP)),
                tool(Word.ZOOM_ALL.text(), text("⤢"), new GraphAction.Fit()));
    }

    private static Html tool(String title, Html sign, GraphAction action) {
        return button(cls("graph-tool"), attr("aria-label", title), attr("title", title), on("click", action), sign);
    }
}
