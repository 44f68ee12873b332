package wengert.export;

import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;

/**
 * The graph as a Mermaid flowchart, which documents on the web draw where they stand.
 *
 * <pre>{@code
 * Mermaid.write(Program.read("x = 3; y = x^2").graph());   // flowchart LR...
 * }</pre>
 */
public final class Mermaid {
    private static final String STYLES = """
              classDef input fill:#eaf3f5,stroke:#0b6e86,color:#1c2326
              classDef constant fill:none,stroke:none
              classDef output stroke-width:3px
            """;

    private static final String HEAD = "flowchart LR\n";
    private static final Outline.Format FORMAT = new Outline.Format() {
        @Override
        public String node(Card card) {
            return Mermaid.card(card);
        }

        @Override
        public List<String> open(int group, String title) {
            return List.of("subgraph g" + group + "[\"" + escaped(title) + "\"]");
        }

        @Override
        public String close() {
            return "end";
        }

        @Override
        public String arrow() {
            return "-->";
        }
    };

    private Mermaid() {}

    /** The graph at its inputs' own values. */
    public static String write(Graph graph) {
        return graph.output() < 0 ? HEAD : write(Card.run(graph));
    }

    /** The graph of a run. */
    public static String write(Snapshot snapshot) {
        return HEAD + Outline.write(snapshot, FORMAT) + STYLES;
    }

    private static String card(Card card) {
        StringBuilder label = new StringBuilder(escaped(card.title()));
        if (!card.value().isEmpty()) {
            label.append("<br/>").append(escaped(card.value()));
        }
        if (!card.adjoint().isEmpty()) {
            label.append("<br/>").append(escaped(card.adjointName() + " = " + card.adjoint()));
        }
        String name = Outline.name(card.node());
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
