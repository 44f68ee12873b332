package wengert.web.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.lang.Lines;
import wengert.web.model.Computation;
import wengert.web.words.Word;
import wengert.web.words.Words;

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
        if (sought.isEmpty()) {
            return List.of();
        }
        Lines lines = Lines.of(computation.program().source());
        List<Integer> named = new ArrayList<>();
        List<Integer> computed = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        for (Node node : computation.graph().nodes()) {
            switch (rank(node, sought, computation, lines)) {
                case 0 -> named.add(node.id());
                case 1 -> computed.add(node.id());
                case 2 -> written.add(node.id());
                default -> {}
            }
        }
        named.addAll(computed);
        return named.isEmpty() ? written : named;
    }

    private static int rank(Node node, String sought, Computation computation, Lines lines) {
        String name = computation.names().text(node.id()).toLowerCase(Locale.ROOT);
        if (name.equals(sought)) {
            return 0;
        }
        boolean isOperation = node instanceof Node.Apply apply
                && (apply.op().callName().toLowerCase(Locale.ROOT).startsWith(sought)
                        || Words.spoken()
                                .ofTable(apply.op().meaning())
                                .toLowerCase(Locale.ROOT)
                                .startsWith(sought));
        if (isOperation || name.startsWith(sought)) {
            return 1;
        }
        Span span = node.origin().span();
        String source = computation.program().source();
        boolean isWritten = span != null
                && (source.substring(span.start(), span.end())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought)
                        || sought.equals(
                                Word.SEARCH_LINE.with(lines.line(span.start())).toLowerCase(Locale.ROOT)));
        return isWritten ? 2 : 3;
    }

    /** The hit that is looked at, or -1. */
    int hit(Computation computation) {
        List<Integer> hits = hits(computation);
        return hits.isEmpty() ? -1 : hits.get(Math.floorMod(at, hits.size()));
    }
}
