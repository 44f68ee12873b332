package wengert.web.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.web.model.Computation;

/**
 * A search for nodes by name, operation, text or number of the line.
 *
 * @param isOpen whether somebody searches
 * @param at which hit is looked at, counted around
 */
public record Search(boolean isOpen, String words, int at) {
    static final Search CLOSED = new Search(false, "", 0);

    /** The nodes found: those of the name, then those of the operation; where there are none, those of the text. */
    List<Integer> hits(Computation computation) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<Integer> hits = new ArrayList<>();
        for (int rank = 0; rank < (hits.isEmpty() ? 3 : 2) && !sought.isEmpty(); rank++) {
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

    /** The hit that is looked at, or -1. */
    int hit(Computation computation) {
        List<Integer> hits = hits(computation);
        return hits.isEmpty() ? -1 : hits.get(Math.floorMod(at, hits.size()));
    }
}
