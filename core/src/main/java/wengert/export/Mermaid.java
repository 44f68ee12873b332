package wengert.export;

import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;

/** The graph as a Mermaid flowchart, which documents on the web draw where they stand. */
public final class Mermaid {
    private static final String STYLES = """
              classDef input fill:#eaf3f5,stroke:#0b6e86,color:#1c2326
              classDef constant fill:none,stroke:none
              classDef output stroke-width:3px
            """;

    private final StringBuilder out = new StringBuilder("flowchart LR\n");
    private final Snapshot snapshot;
    private final List<Card> cards;

    private Mermaid(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.cards = Card.of(snapshot);
    }

    /** The graph at its inputs' own values. */
    public static String write(Graph graph) {
        return graph.output() < 0 ? "flowchart LR\n" : write(Card.run(graph));
    }

    /** The graph of a run. */
    public static String write(Snapshot snapshot) {
        return new Mermaid(snapshot).text();
    }

    private String text() {
        new Clusters(snapshot.graph(), snapshot.size()).write(new Clusters.Writer() {
            @Override
            public void node(int id, int depth) {
                indent(depth).append(card(cards.get(id))).append('\n');
            }

            @Override
            public void open(int group, String title, int depth) {
                indent(depth)
                        .append("subgraph g")
                        .append(group)
                        .append("[\"")
                        .append(escaped(title))
                        .append("\"]\n");
            }

            @Override
            public void close(int depth) {
                indent(depth).append("end\n");
            }
        });
        for (int id = 0; id < snapshot.size(); id++) {
            for (int slot = 0; slot < snapshot.graph().node(id).arity(); slot++) {
                indent(0)
                        .append('n')
                        .append(snapshot.graph().node(id).argument(slot))
                        .append(" --> n")
                        .append(id)
                        .append('\n');
            }
        }
        return out.append(STYLES).toString();
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth + 1));
    }

    private static String card(Card card) {
        StringBuilder label = new StringBuilder(escaped(card.title()));
        if (!card.value().isEmpty()) {
            label.append("<br/>").append(escaped(card.value()));
        }
        if (!card.adjoint().isEmpty()) {
            label.append("<br/>").append(escaped(card.adjointName() + " = " + card.adjoint()));
        }
        String name = "n" + card.node();
        return switch (card.kind()) {
            case INPUT -> name + "([\"" + label + "\"]):::input";
            case CONSTANT -> name + "[\"" + label + "\"]:::constant";
            case OPERATION -> name + "(\"" + label + "\")";
            case OUTPUT -> name + "[[\"" + label + "\"]]:::output";
        };
    }

    /** Text inside quotation marks; Mermaid's own entities, and none of Markdown's signs. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '#', '<', '>', '&', '`', '*', '_', '\\' ->
                    escaped.append('#').append((int) c).append(';');
                case '\n' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
