package wengert.export;

import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;

/** The graph in Graphviz' language, with values, adjoints and a cluster for each group. */
public final class Dot {
    private final StringBuilder out = new StringBuilder();
    private final Snapshot snapshot;
    private final List<Card> cards;

    private Dot(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.cards = Card.of(snapshot);
    }

    /** The graph at its inputs' own values. */
    public static String write(Graph graph) {
        return graph.output() < 0 ? "digraph program {\n}\n" : write(Card.run(graph));
    }

    /** The graph of a run. */
    public static String write(Snapshot snapshot) {
        return new Dot(snapshot).text();
    }

    private String text() {
        out.append("""
                digraph program {
                  rankdir=LR
                  node [shape=box, style=rounded, color="#9aa7ab", fontname="Helvetica", fontsize=11, margin="0.12,0.06"]
                  edge [color="#9aa7ab", arrowsize=0.6]
                """);
        new Clusters(snapshot.graph(), snapshot.size()).write(new Clusters.Writer() {
            @Override
            public void node(int id, int depth) {
                indent(depth).append(card(cards.get(id))).append('\n');
            }

            @Override
            public void open(int group, String title, int depth) {
                indent(depth).append("subgraph cluster_").append(group).append(" {\n");
                indent(depth + 1)
                        .append("label=")
                        .append(quoted(title))
                        .append("; style=\"rounded,dashed\"; color=\"#9aa7ab\"; fontname=\"Helvetica\"; fontsize=10\n");
            }

            @Override
            public void close(int depth) {
                indent(depth).append("}\n");
            }
        });
        for (int id = 0; id < snapshot.size(); id++) {
            for (int slot = 0; slot < snapshot.graph().node(id).arity(); slot++) {
                indent(0)
                        .append('n')
                        .append(snapshot.graph().node(id).argument(slot))
                        .append(" -> n")
                        .append(id)
                        .append('\n');
            }
        }
        return out.append("}\n").toString();
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth + 1));
    }

    private static String card(Card card) {
        StringBuilder label = new StringBuilder("<").append(escaped(card.title()));
        if (!card.value().isEmpty()) {
            label.append("<br/><font color=\"#0b6e86\">")
                    .append(escaped(card.value()))
                    .append("</font>");
        }
        if (!card.adjoint().isEmpty()) {
            label.append("<br/><font color=\"#b8420f\">")
                    .append(escaped(card.adjointName() + " = " + card.adjoint()))
                    .append("</font>");
        }
        return "n" + card.node() + " [label=" + label + ">" + style(card.kind()) + "]";
    }

    private static String style(Card.Kind kind) {
        return switch (kind) {
            case INPUT -> ", style=\"rounded,filled\", fillcolor=\"#eaf3f5\"";
            case CONSTANT -> ", shape=plaintext";
            case OPERATION -> "";
            case OUTPUT -> ", peripheries=2";
        };
    }

    /** Text inside an HTML-like label. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("[", "&#91;")
                .replace("]", "&#93;");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
