package wengert.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wengert.explain.Mark;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.layout.Box;
import wengert.layout.Cubic;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Layered;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.layout.Route;
import wengert.layout.Spacing;
import wengert.number.Numbers;

/**
 * The graph as a picture that stands alone: no script, no font and no style sheet from elsewhere.
 *
 * <p>It follows the reader's light or dark theme. Values are blue and adjoints are red, but never by colour
 * alone: v stands beside the one and v̄ beside the other.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = x^2").graph();
 * Svg.write(graph);   // <svg xmlns="http://www.w3.org/2000/svg"...
 * }</pre>
 */
public final class Svg {
    private static final double MARGIN = 16;
    private static final double LINE = 18;
    private static final double PADDING = 12;
    private static final double LETTER = 7.4;
    private static final double LEAST_WIDTH = 104;
    private static final double RADIUS = 8;

    private static final String STYLE = """
            text{font:13px system-ui,sans-serif;font-variant-numeric:tabular-nums;fill:#1c2326}
            .paper{fill:#fbfaf7}.card{fill:#fff;stroke:#cfd6d8}.input .card{fill:#eaf3f5}
            .frame{fill:none;stroke:#1c2326}.edge{fill:none;stroke:#9aa7ab;stroke-width:1.25}
            .value{fill:#0b6e86}.adjoint{fill:#b8420f}.number{text-anchor:end}.constant text{text-anchor:middle}
            @media(prefers-color-scheme:dark){text{fill:#e6e9e8}.paper{fill:#14181b}
            .card{fill:#1b2125;stroke:#3a4348}.input .card{fill:#16303a}.frame{stroke:#e6e9e8}
            .edge{stroke:#5b676c}.value{fill:#5fc4dc}.adjoint{fill:#ff9b6b}}
            """;

    private final Snapshot snapshot;
    private final List<Card> cards;
    private final Layout layout;

    private Svg(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.cards = Card.of(snapshot);
        this.layout = Layered.of(diagram(), Spacing.of(Direction.LEFT_TO_RIGHT));
    }

    /** The graph at its inputs' own values. */
    public static String write(Graph graph) {
        return graph.output() < 0 ? root(0, 0, "An empty program").markup() + "\n" : write(Card.run(graph));
    }

    /** The graph of a run. */
    public static String write(Snapshot snapshot) {
        return new Svg(snapshot).picture().markup() + "\n";
    }

    private Diagram diagram() {
        List<Box> boxes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (Card card : cards) {
            boxes.add(new Box(key(card.node()), width(card), height(card)));
            for (int slot = 0; slot < snapshot.graph().node(card.node()).arity(); slot++) {
                edges.add(new Edge(key(snapshot.graph().node(card.node()).argument(slot)), key(card.node()), slot));
            }
        }
        return new Diagram(boxes, edges);
    }

    private static String key(int node) {
        return "n" + node;
    }

    private static double width(Card card) {
        boolean small = card.value().isEmpty() && card.adjoint().isEmpty();
        int numbers = Math.max(card.value().length(), card.adjoint().length()) + 4;
        double text = LETTER * Math.max(letters(card.title()), small ? 0 : numbers) + 2 * PADDING;
        return small ? text : Math.max(LEAST_WIDTH, text);
    }

    /** The letters that take room: an accent stands above the one before it. */
    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= '\u0300' && c <= '\u036f' ? 0 : 1;
        }
        return count;
    }

    private static double height(Card card) {
        int lines = 1 + (card.value().isEmpty() ? 0 : 1) + (card.adjoint().isEmpty() ? 0 : 1);
        return lines * LINE + 10;
    }

    private Mark picture() {
        List<Mark> content = new ArrayList<>();
        for (Route route : layout.routes()) {
            content.add(Mark.of("path", "").with("class", "edge").with("d", path(route)));
        }
        for (Card card : cards) {
            content.add(card(card, layout.place(key(card.node()))));
        }
        Mark all = Mark.of("g", content).with("transform", "translate(" + unit(MARGIN) + " " + unit(MARGIN) + ")");
        Mark empty = root(layout.width() + 2 * MARGIN, layout.height() + 2 * MARGIN, description());
        List<Mark> children = new ArrayList<>(empty.children());
        children.add(all);
        return new Mark(empty.tag(), empty.attributes(), "", children);
    }

    private static Mark root(double width, double height, String description) {
        Mark paper =
                Mark.of("rect", "").with("class", "paper").with("width", "100%").with("height", "100%");
        return Mark.of("svg", Mark.of("title", description), Mark.of("style", STYLE), paper)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("width", unit(width))
                .with("height", unit(height))
                .with("viewBox", "0 0 " + unit(width) + " " + unit(height));
    }

    private String description() {
        Card output = cards.get(snapshot.sweep().output());
        return "Computation graph of " + output.title() + ", value "
                + (output.value().isEmpty() ? output.title() : output.value());
    }

    private static Mark card(Card card, Place place) {
        double width = place.box().width();
        double height = place.box().height();
        List<Mark> parts = new ArrayList<>();
        if (card.kind() != Card.Kind.CONSTANT) {
            double radius = card.kind() == Card.Kind.INPUT ? Math.min(height / 2, 2.5 * RADIUS) : RADIUS;
            parts.add(rectangle("card", 0, width, height, radius));
        }
        if (card.kind() == Card.Kind.OUTPUT) {
            parts.add(rectangle("frame", -4, width, height, RADIUS + 4));
        }
        double y = LINE;
        boolean constant = card.kind() == Card.Kind.CONSTANT;
        parts.add(text("", constant ? width / 2 : PADDING, y, card.title()));
        if (!card.value().isEmpty()) {
            y += LINE;
            parts.addAll(number("value", "v", card.value(), width, y, constant));
        }
        if (!card.adjoint().isEmpty()) {
            y += LINE;
            parts.addAll(number("adjoint", "v\u0304", card.adjoint(), width, y, constant));
        }
        return Mark.of("g", parts)
                .with("class", card.kind().name().toLowerCase(Locale.ROOT))
                .with("transform", "translate(" + unit(place.x()) + " " + unit(place.y()) + ")");
    }

    private static List<Mark> number(
            String kind, String name, String number, double width, double y, boolean constant) {
        return constant
                ? List.of(text(kind, width / 2, y, number))
                : List.of(text(kind, PADDING, y, name), text(kind + " number", width - PADDING, y, number));
    }

    private static Mark rectangle(String kind, double inset, double width, double height, double radius) {
        return Mark.of("rect", "")
                .with("class", kind)
                .with("x", unit(inset))
                .with("y", unit(inset))
                .with("width", unit(width - 2 * inset))
                .with("height", unit(height - 2 * inset))
                .with("rx", unit(radius));
    }

    private static Mark text(String kind, double x, double y, String text) {
        Mark mark = Mark.of("text", text).with("x", unit(x)).with("y", unit(y));
        return kind.isEmpty() ? mark : mark.with("class", kind);
    }

    private static String path(Route route) {
        StringBuilder d = new StringBuilder("M").append(point(route.start()));
        for (Cubic cubic : route.curve()) {
            d.append('C')
                    .append(point(cubic.control1()))
                    .append(' ')
                    .append(point(cubic.control2()))
                    .append(' ')
                    .append(point(cubic.end()));
        }
        return d.toString();
    }

    private static String point(Point point) {
        return unit(point.x()) + "," + unit(point.y());
    }

    /** A coordinate to a hundredth of a unit. */
    private static String unit(double x) {
        double hundredths = Math.floor(x * 100 + 0.5);
        return Numbers.shortest(hundredths == 0 ? 0 : hundredths / 100);
    }
}
