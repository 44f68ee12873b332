package wengert.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small definitions in a language that a text may need: those it uses are written before it, and those that these use.
 *
 * <p>They stand in one source, blank lines between them; the first word that no keyword is names each.
 */
final class Helpers {
    private static final Set<String> KEYWORDS = Set.of("def", "function", "const", "class");

    private final Map<String, String> definitions = new LinkedHashMap<>();

    private Helpers() {}

    static Helpers of(String source) {
        Helpers helpers = new Helpers();
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf("\n\n", start);
            String definition =
                    source.substring(start, end < 0 ? source.length() : end).strip();
            for (String word : words(definition)) {
                if (!KEYWORDS.contains(word)) {
                    helpers.definitions.put(word, definition);
                    break;
                }
            }
            start = end < 0 ? source.length() : end + 2;
        }
        return helpers;
    }

    /** These names and the words of a language: what a program may not use for its own values. */
    Set<String> namesAnd(Set<String> words) {
        Set<String> reserved = new HashSet<>(words);
        reserved.addAll(definitions.keySet());
        return reserved;
    }

    /** The definitions that the text needs, in order. */
    List<String> neededBy(String text) {
        Set<String> needed = new HashSet<>();
        Deque<String> pending = new ArrayDeque<>(List.of(text));
        while (!pending.isEmpty()) {
            for (String word : words(pending.pop())) {
                String definition = definitions.get(word);
                if (definition != null && needed.add(word)) {
                    pending.push(definition);
                }
            }
        }
        List<String> out = new ArrayList<>();
        definitions.forEach((name, definition) -> {
            if (needed.contains(name)) {
                out.add(definition);
            }
        });
        return out;
    }

    /** The words of a text: names but those of members, and of methods that are being defined in a class. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isPart(text.charAt(i))) {
                i++;
            }
            boolean isMember = start > 0 && text.charAt(start - 1) == '.';
            boolean isMethod = text.startsWith("    def ", Math.max(0, start - 8)) && start >= 8;
            if (i > start && !isMember && !isMethod) {
                words.add(text.substring(start, i));
            }
            i = Math.max(i, start + 1);
        }
        return words;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
