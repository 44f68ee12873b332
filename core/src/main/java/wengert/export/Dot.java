package wengert.export;

import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;

/**
 * The graph in Graphviz' language, with values, adjoints and a cluster for each group.
 *
 * <pre>{@code
 * Dot.write(Program.read("x = 3; y = x^2").graph());   // digraph program...
 * }</pre>
 */
public final class Dot {
    private static final Outline.Format FORMAT = new Outline.Format() {
        @Override
        public String node(Card card) {
            return Dot.card(card);
        }

        @Override
        public List<String> open(int group, String title) {
            return List.of(
                    "subgraph cluster_" + group + " {",
                    "label=" + quoted(title)
                            + "; style=\"rounded,dashed\"; color=\"#9aa7ab\"; fontname=\"Helvetica\"; fontsize=10");
        }

        @Override
        public String close() {
            return "}";
        }

        @Override
        public String arrow() {
            return "->";
        }
    };

    private Dot() {}

    /** The graph at its inputs' own values. */
    public static String write(Graph graph) {
        return graph.output() < 0 ? "digraph program {\n}\n" : write(Card.run(graph));
    }

    /** The graph of a run. */
    public static String write(Snapshot snapshot) {
        return """
                digraph program {
                  rankdir=LR
                  node [shape=box, style=rounded, color="#9aa7ab", fontname="Helvetica", fontsize=11, margin="0.12,0.06"]
                  edge [color="#9aa7ab", arrowsize=0.6]
                """ + Outline.write(snapshot, FORMAT) + "}\n";
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
        return Outline.name(card.node()) + " [label=" + label + ">" + style(card.kind()) + "]";
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
