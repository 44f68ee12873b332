package wengert.export;

import java.util.HashSet;
import java.util.Set;

/** Names that a programming language can bind, each given once. */
final class Identifiers {
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };

    private final Set<String> taken;

    /** Gives none of the reserved words. */
    Identifiers(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** A new name as close as possible to the one wanted: ASCII letters, digits and underscores, Greek letters in words. */
    String fresh(String wanted) {
        String name = spelled(wanted);
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static String spelled(String wanted) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (c >= '₀' && c <= '₉') {
                out.append((char) ('0' + (c - '₀')));
            } else if (c >= 'α' && c <= 'ω') {
                out.append(GREEK[c - 'α']);
            } else if (c >= 'Α' && c <= 'Ω') {
                String small = GREEK[c - 'Α'];
                out.append((char) (small.charAt(0) - 'a' + 'A')).append(small.substring(1));
            } else if (c != ']' && (out.isEmpty() || out.charAt(out.length() - 1) != '_')) {
                out.append('_');
            }
        }
        boolean isBare = out.isEmpty() || out.toString().equals("_");
        return isBare ? "v" : out.charAt(0) >= '0' && out.charAt(0) <= '9' ? "_" + out : out.toString();
    }
}
