package wengert.web.graph;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.style;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.subject.Figures;
import wengert.web.subject.Subject;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;

/** The drawing as SVG, with its buttons. */
public final class GraphView {
    private static final double ZOOM_STEP = 1.25;
    private static final double WHEEL = 480;
    private static final double LONGEST_WHEEL = 240;
    private static final double FAR = 0.62;
    private static final double THINNEST = 1.25;
    private static final double THICKEST = 3.25;

    private final GraphState state;
    private final Drawing drawing;
    private final Subject subject;
    private final Progress progress;
    private final Selection selection;
    /** Whether cards are so small on the screen that fewer digits in larger type say more. */
    private final boolean isFar;

    private GraphView(GraphState state, Subject subject, Progress progress, Selection selection) {
        this.state = state;
        this.drawing = state.drawing();
        this.subject = subject;
        this.progress = progress;
        this.selection = selection;
        this.isFar = state.viewport().scale(state.screen()) < FAR;
    }

    /** The graph of a computation as far as the sweep has come; the state must have {@link GraphState#in drawn} it. */
    public static Html of(GraphState state, Computation computation, Selection selection, SweepState sweep) {
        if (computation.isEmpty()) {
            return div(cls("graph is-empty"), p(cls("graph-notice"), text("Nothing to draw yet.")));
        }
        Subject subject = sweep.subjectOf(computation);
        Progress progress = Progress.of(sweep, subject);
        if (state.drawing().isTooLarge()) {
            return tooLarge(subject.size());
        }
        return new GraphView(state, subject, progress, selection).view();
    }

    private static Html tooLarge(int size) {
        return div(
                cls("graph graph-too-large"),
                attr("role", "note"),
                p(cls("graph-notice"), text("This program has " + grouped(size) + " nodes.")),
                p(text("Graphs of up to " + grouped(Drawing.MOST_NODES)
                        + " nodes are drawn. Values, gradient, steps and the table work all the same.")));
    }

    private static String grouped(int number) {
        String digits = Integer.toString(number);
        return number < 1000 ? digits : grouped(number / 1000) + "," + digits.substring(digits.length() - 3);
    }

    /** The id of a node's element, for moving the focus to it. */
    public static String idOf(int node) {
        return "node-" + node;
    }

    private Html view() {
        boolean plain = !drawing.isDetailed() && inSight() > Drawing.DETAILED;
        return div(
                cls("graph"
                        + (progress.sweep().isOpen()
                                ? " is-swept sweep-" + progress.sweep().mode().className()
                                : "")),
                svg(plain),
                when(!drawing.isDetailed(), () -> p(cls("graph-note"), text(note(plain)))),
                tools());
    }

    private String note(boolean plain) {
        return grouped(drawing.cards().size()) + " nodes: "
                + (plain ? "zoom in to see their numbers." : "slopes are left out; the inspector has them.");
    }

    private int inSight() {
        int count = 0;
        for (Card card : drawing.cards()) {
            count += isInSight(card) ? 1 : 0;
        }
        return count;
    }

    private boolean isInSight(Card card) {
        Place place = drawing.place(card.node());
        return state.viewport().shows(place.x(), place.y(), place.right(), place.bottom());
    }

    private Html svg(boolean plain) {
        Viewport viewport = state.viewport();
        return element(
                "svg",
                cls("graph-canvas" + (isFar ? " is-far" : "") + (state.fingers().isEmpty() ? "" : " is-held")),
                attr(
                        "viewBox",
                        Paths.number(viewport.x()) + " " + Paths.number(viewport.y()) + " "
                                + Paths.number(viewport.width()) + " " + Paths.number(viewport.height())),
                attr("role", "group"),
                attr(
                        "aria-label",
                        "Computation graph with " + drawing.cards().size() + " nodes. Arrow keys go along the edges."),
                on("pointerdown", GraphView::down),
                on("pointermove", this::move),
                on("pointerup", GraphView::up),
                on("pointercancel", GraphView::up),
                on("pointerleave", this::leave),
                on("wheel", GraphView::wheel).preventing(),
                on("keydown", GraphView::zoomKey).preventing(),
                ground(),
                plain ? all(silhouettes()) : all(layers()));
    }

    /** What is clicked beside all nodes; wide enough for a screen of any proportions. */
    private Html ground() {
        Viewport viewport = state.viewport();
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
                on("click", happening -> state.hasMoved() || !selection.isSome() ? null : new Selection.Select(-1)));
    }

    private static Object down(Happening happening) {
        return new GraphAction.Down(happening.pointer(), happening.x(), happening.y());
    }

    private @Nullable Object move(Happening happening) {
        if (state.fingers().isEmpty()) {
            return null;
        }
        // The button may have been let go outside of the page.
        return happening.buttons() == 0
                ? new GraphAction.Up(happening.pointer())
                : new GraphAction.Move(happening.pointer(), happening.x(), happening.y(), screen(happening));
    }

    private static Object up(Happening happening) {
        return new GraphAction.Up(happening.pointer());
    }

    private @Nullable Object leave(Happening happening) {
        return state.fingers().isEmpty() ? null : up(happening);
    }

    private static Object wheel(Happening happening) {
        double turn = Math.min(Math.abs(happening.wheelY()), LONGEST_WHEEL) / WHEEL;
        double factor = happening.wheelY() < 0 ? 1 + turn : 1 / (1 + turn);
        return new GraphAction.ZoomAt(factor, happening.x(), happening.y(), screen(happening));
    }

    private static Viewport.Screen screen(Happening happening) {
        return new Viewport.Screen(Math.max(1, happening.width()), Math.max(1, happening.height()));
    }

    private static @Nullable Object zoomKey(Happening happening) {
        if (happening.modifiers().command() || happening.modifiers().alt()) {
            return null;
        }
        return switch (happening.key()) {
            case "+", "=" -> new GraphAction.Zoom(ZOOM_STEP);
            case "-" -> new GraphAction.Zoom(1 / ZOOM_STEP);
            case "0" -> new GraphAction.Fit();
            default -> null;
        };
    }

    /** So many boxes that only their shapes matter: one path for them, one for their edges. */
    private List<Part> silhouettes() {
        StringBuilder edges = new StringBuilder();
        for (Drawing.Wire wire : drawing.wires()) {
            edges.append(Paths.of(wire.route().curve()));
        }
        StringBuilder boxes = new StringBuilder();
        for (Card card : drawing.cards()) {
            Place place = drawing.place(card.node());
            boxes.append('M').append(Paths.number(place.x())).append(' ').append(Paths.number(place.y()));
            boxes.append('h').append(Paths.number(card.width())).append('v').append(Paths.number(card.height()));
            boxes.append('h').append(Paths.number(-card.width())).append('z');
        }
        return List.of(
                element("path", key("far-edges"), cls("far-edges"), attr("d", edges.toString())),
                element("path", key("far-boxes"), cls("far-boxes"), attr("d", boxes.toString())));
    }

    private List<Part> layers() {
        List<Part> frames = new ArrayList<>();
        for (Drawing.Frame frame : drawing.frames()) {
            frames.add(frame(frame));
        }
        List<Part> edges = new ArrayList<>();
        List<Part> slopes = new ArrayList<>();
        double largest = largestFlow();
        for (Drawing.Wire wire : drawing.wires()) {
            if (isInSight(drawing.cards().get(wire.user()))
                    || isInSight(drawing.cards().get(wire.argument()))) {
                edges.add(edge(wire, largest));
                slopes.add(when(drawing.isDetailed() && !isFar && subject.varies(wire.argument()), () -> slope(wire)));
            }
        }
        List<Part> cards = new ArrayList<>();
        for (Card card : drawing.cards()) {
            if (isInSight(card)) {
                cards.add(card(card));
            }
        }
        return List.of(
                layer("frames", frames),
                layer("edges", edges),
                layer("slopes", slopes),
                layer("cards", cards),
                layer("sums", sums()),
                layer("tokens", tokens()));
    }

    private static Html layer(String name, List<Part> parts) {
        return element("g", key(name), cls(name), all(parts));
    }

    private static Html frame(Drawing.Frame frame) {
        return element(
                "g",
                key(frame.group()),
                cls("frame"),
                element(
                        "rect",
                        attr("x", Paths.number(frame.x())),
                        attr("y", Paths.number(frame.y())),
                        attr("width", Paths.number(frame.width())),
                        attr("height", Paths.number(frame.height())),
                        attr("rx", 12)),
                element(
                        "text",
                        attr("x", Paths.number(frame.x() + 12)),
                        attr("y", Paths.number(frame.y() + 15)),
                        text(frame.title())));
    }

    private double flow(Drawing.Wire wire) {
        if (!(subject.node(wire.user()) instanceof Node.Apply apply) || !subject.varies(wire.argument())) {
            return 0;
        }
        double flow = Math.abs(subject.adjoint(wire.user()) * subject.slope(apply, wire.slot()));
        return flow <= Double.MAX_VALUE ? flow : 0;
    }

    private double largestFlow() {
        double largest = 0;
        for (Drawing.Wire wire : drawing.wires()) {
            largest = Math.max(largest, flow(wire));
        }
        return largest;
    }

    private Html edge(Drawing.Wire wire, double largest) {
        double share = largest > 0 ? Math.sqrt(flow(wire) / largest) : 0;
        boolean isNear =
                selection.node() >= 0 && (selection.node() == wire.user() || selection.node() == wire.argument());
        Progress.Travel travel = progress.along(wire.user(), wire.slot());
        return element(
                "path",
                key(drawing.cards().get(wire.user()).key() + "/" + wire.slot()),
                cls("edge"
                        + (subject.varies(wire.argument()) ? "" : " is-constant")
                        + (isNear ? " is-near" : "")
                        + (travel != null ? " is-lit" : "")
                        + (progress.isAhead(wire.user()) || progress.isAhead(wire.argument()) ? " is-ahead" : "")),
                attr("d", Paths.of(wire.route().curve())),
                attr("stroke-width", Paths.number(THINNEST + (THICKEST - THINNEST) * share)));
    }

    private Html slope(Drawing.Wire wire) {
        double slope = subject.slope((Node.Apply) subject.node(wire.user()), wire.slot());
        boolean isLit = progress.along(wire.user(), wire.slot()) != null;
        return element(
                "text",
                key(drawing.cards().get(wire.user()).key() + "/" + wire.slot()),
                cls("slope" + (isLit ? " is-lit" : "") + (Figures.alarm(slope).isEmpty() ? "" : " is-alarming")),
                attr("x", Paths.number(wire.label().x())),
                attr("y", Paths.number(wire.label().y() + 4)),
                attr("text-anchor", "middle"),
                element(
                        "title",
                        text("∂" + subject.names().text(wire.user()) + "/∂"
                                + subject.names().text(wire.argument()) + " = " + Figures.exact(slope))),
                text(Figures.brief(slope)));
    }

    private Html card(Card card) {
        Place place = drawing.place(card.node());
        int id = card.node();
        return element(
                "g",
                key(card.key()),
                cls(classes(card)),
                attr("id", idOf(id)),
                attr("tabindex", 0),
                attr("role", "button"),
                attr("aria-pressed", selection.node() == id ? "true" : "false"),
                attr("aria-label", Spoken.of(card.node(), subject, progress)),
                style("transform", "translate(" + Paths.number(place.x()) + "px, " + Paths.number(place.y()) + "px)"),
                on("click", happening -> state.hasMoved() ? null : new Selection.Select(id)),
                on("pointerenter", new Selection.Hover(id)),
                on("pointerleave", new Selection.Hover(-1)),
                on("keydown", happening -> pressed(id, happening)).preventing(),
                CardView.of(card, subject, progress, isFar),
                badge(card));
    }

    private @Nullable Object pressed(int node, Happening happening) {
        if (happening.key().equals("Enter")) {
            return new Selection.Select(node);
        }
        int next = Walk.from(node, happening.key(), drawing, subject);
        return next < 0 ? null : new GraphAction.WalkTo(next);
    }

    private String classes(Card card) {
        int id = card.node();
        return "card card-" + card.kind().name().toLowerCase(java.util.Locale.ROOT)
                + (id == subject.output() ? " is-output" : "")
                + (id == selection.node() ? " is-selected" : "")
                + (id == selection.hovered() ? " is-hovered" : "")
                + (id == progress.current() ? " is-current" : "")
                + (progress.isAhead(id) ? " is-ahead" : "");
    }

    /** A sign and a word on a card with a number that is not finite. */
    private Part badge(Card card) {
        int id = card.node();
        String alarm = progress.hasValue(id) ? Figures.alarm(subject.value(id)) : "";
        if (alarm.isEmpty()
                && progress.hasDerivative(id)
                && !Figures.alarm(progress.derivative(id)).isEmpty()) {
            alarm = Figures.alarm(progress.derivative(id)) + " gradient";
        }
        if (alarm.isEmpty()) {
            return Part.NOTHING;
        }
        String words = "⚠ " + alarm.replace("not a number", "NaN");
        double width = TextWidth.of(words, 12) + 24;
        double x = card.width() / 2 - width / 2;
        return element(
                "g",
                cls(subject.isBirth(id) ? "badge is-born" : "badge"),
                element(
                        "rect",
                        attr("x", Paths.number(x)),
                        attr("y", Paths.number(card.height() - 4)),
                        attr("width", Paths.number(width)),
                        attr("height", 20),
                        attr("rx", 10)),
                element(
                        "text",
                        attr("x", Paths.number(card.width() / 2)),
                        attr("y", Paths.number(card.height() + 10)),
                        attr("text-anchor", "middle"),
                        text(words)));
    }

    /** Where a number has landed: what it was added to, below the card. */
    private List<Part> sums() {
        List<Part> parts = new ArrayList<>();
        for (Progress.Sum sum : progress.sums()) {
            Card card = drawing.cards().get(sum.node());
            if (isInSight(card)) {
                Place place = drawing.place(sum.node());
                String words = Figures.of(sum.before())
                        + (sum.added() < 0 ? " − " : " + ")
                        + Figures.of(Math.abs(sum.added()));
                parts.add(element(
                        "text",
                        key(sum.node() + "@" + progress.sweep().position()),
                        cls("sum"),
                        attr("x", Paths.number(place.centre().x())),
                        attr("y", Paths.number(place.bottom() + 16)),
                        attr("text-anchor", "middle"),
                        text(words)));
            }
        }
        return parts;
    }

    /** The numbers on their way in this step. Each step has tokens of its own, so that they start anew. */
    private List<Part> tokens() {
        List<Part> parts = new ArrayList<>();
        for (Drawing.Wire wire : drawing.wires()) {
            Progress.Travel travel = progress.along(wire.user(), wire.slot());
            if (travel != null) {
                parts.add(token(wire, travel));
            }
        }
        return parts;
    }

    private Html token(Drawing.Wire wire, Progress.Travel travel) {
        String words = Figures.brief(travel.amount());
        double width = TextWidth.of(words, 12) + 16;
        String path = travel.isBackward()
                ? Paths.reversed(wire.route().curve())
                : Paths.of(wire.route().curve());
        Point end = travel.isBackward() ? wire.route().start() : wire.route().end();
        return element(
                "g",
                key(wire.user() + "/" + wire.slot() + "@" + progress.sweep().position()),
                cls("token"),
                attr("aria-hidden", "true"),
                attr("data-end", Paths.number(end.x()) + " " + Paths.number(end.y())),
                style("offset-path", "path('" + path + "')"),
                element(
                        "rect",
                        attr("x", Paths.number(-width / 2)),
                        attr("y", -11),
                        attr("width", Paths.number(width)),
                        attr("height", 22),
                        attr("rx", 11)),
                element("text", attr("y", 4), attr("text-anchor", "middle"), text(words)));
    }

    private static Html tools() {
        return div(
                cls("graph-tools"),
                attr("role", "group"),
                attr("aria-label", "Zoom"),
                tool("Zoom in", "+", new GraphAction.Zoom(ZOOM_STEP)),
                tool("Zoom out", "−", new GraphAction.Zoom(1 / ZOOM_STEP)),
                tool("Show all", "⤢", new GraphAction.Fit()));
    }

    private static Html tool(String title, String sign, GraphAction action) {
        return button(
                cls("graph-tool"), attr("aria-label", title), attr("title", title), on("click", action), text(sign));
    }
}
