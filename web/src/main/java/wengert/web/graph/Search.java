package wengert.web.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.web.model.Computation;

/**
 * A search for nodes by name, operation, text or number of the line.
 *
 * @param words what is looked for, or null while nobody searches
 * @param at which hit is looked at
 */
public record Search(@Nullable String words, int at) {
    static final Search CLOSED = new Search(null, 0);

    /** Whether somebody searches. */
    public boolean isOpen() {
        return words != null;
    }

    /** The nodes found, the likeliest first: names before operations before text. */
    List<Integer> hits(Computation computation) {
        String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<Integer> hits = new ArrayList<>();
        for (int rank = 0; rank < 3 && !sought.isEmpty(); rank++) {
            for (Node node : computation.graph().nodes()) {
                if (rank(node, sought, computation) == rank) {
                    hits.add(node.id());
                }
            }
        }
        return hits;
    }

    private static int rank(Node node, String sought, Computation computation) {
        String name = computation.names().text(node.id()).toLowerCase(Locale.ROOT);
        if (name.equals(sought)) {
            return 0;
        }
        boolean isOperation = node instanceof Node.Apply apply
                && (apply.op().callName().toLowerCase(Locale.ROOT).startsWith(sought)
                        || apply.op().meaning().startsWith(sought));
        if (isOperation || name.startsWith(sought)) {
            return 1;
        }
        Span span = node.origin().span();
        String source = computation.program().source();
        boolean isWritten = span != null
                && (source.substring(span.start(), span.end())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought)
                        || sought.equals("line " + line(source, span.start())));
        return isWritten ? 2 : 3;
    }

    /** The number of the line that a character stands in, from 1. */
    private static int line(String source, int end) {
        int line = 1;
        for (int i = source.indexOf('\n'); i >= 0 && i < end; i = source.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** So many hits farther, around. */
    Search after(int step, int count) {
        return new Search(words, count == 0 ? 0 : Math.floorMod(at + step, count));
    }
}
