package wengert.lang;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that someone probably meant.
 *
 * <p>The distance of two names is counted in half steps: letters swapped, or one doubled, is one; a letter
 * changed, added or left out is two; case does not count. Only names of similar length are compared, and
 * only so many.
 *
 * <pre>{@code
 * Spelling.nearest("tahn", List.of("tan", "tanh", "atanh"));   // tanh
 * Spelling.nearest("flow", List.of("tan", "tanh"));            // null
 * }</pre>
 */
public final class Spelling {
    private static final int SLIP = 1;
    private static final int STEP = 2;
    private static final int CANDIDATES = 500;

    private Spelling() {}

    /** The nearest of the candidates, or null if none is near; of equally near ones the first. */
    public static @Nullable String nearest(String name, Collection<String> candidates) {
        int limit = name.length() <= 2 ? SLIP : name.length() <= 4 ? STEP : 2 * STEP;
        String best = null;
        int compared = 0;
        for (String candidate : candidates) {
            compared++;
            if (compared > CANDIDATES) {
                break;
            }
            if (Math.abs(candidate.length() - name.length()) <= limit) {
                int distance = distance(name, candidate);
                if (distance <= limit && !candidate.equals(name)) {
                    best = candidate;
                    limit = distance - 1;
                }
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            last[j] = last[j - 1] + single(b, j);
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = last[0] + single(a, i);
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(change, Math.min(last[j] + single(a, i), row[j - 1] + single(b, j)));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], before[j - 2] + SLIP) : row[j];
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int change(char a, char b) {
        return lower(a) == lower(b) ? 0 : STEP;
    }

    /** What it costs that the letter before {@code end} is there or not. */
    private static int single(String name, int end) {
        boolean doubled = end > 1 && name.charAt(end - 1) == name.charAt(end - 2);
        return doubled ? SLIP : STEP;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
