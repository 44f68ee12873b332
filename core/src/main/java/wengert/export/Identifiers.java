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
        boolean isOpen = false;
        for (int i = 0; i < wanted.length(); i++) {
            String letter = letter(wanted.charAt(i));
            boolean isGap = letter.equals("_");
            if (!isGap || !isOpen) {
                out.append(letter);
            }
            isOpen = isGap || (isOpen && letter.isEmpty());
        }
        String name = out.toString();
        boolean isBare = name.isEmpty() || name.equals("_");
        return isBare ? "v" : name.charAt(0) >= '0' && name.charAt(0) <= '9' ? "_" + name : name;
    }

    /** One letter in ASCII, an underscore for what is none; a closing bracket goes without. */
    private static String letter(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        } else if (c >= '₀' && c <= '₉') {
            return String.valueOf((char) ('0' + (c - '₀')));
        } else if (c >= 'α' && c <= 'ω') {
            return GREEK[c - 'α'];
        } else if (c >= 'Α' && c <= 'Ω') {
            String small = GREEK[c - 'Α'];
            return (char) (small.charAt(0) - 'a' + 'A') + small.substring(1);
        }
        return c == ']' ? "" : "_";
    }
}
