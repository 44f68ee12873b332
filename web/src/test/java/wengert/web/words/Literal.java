package wengert.web.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A string in a Java source, with the call that it is an argument of.
 *
 * @param call the name in front of the bracket, with a point where it is asked of an object
 * @param argument which argument it is a part of, from 0
 * @param first the first argument, if that is a string
 */
record Literal(String text, int line, String call, int argument, String first) {
    /** Attributes that are read or heard. */
    private static final Set<String> SPOKEN =
            Set.of("aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt");
    /** Names, and keys as the document names them. */
    private static final Set<String> NAMES = Set.of(
            "Wengert", "English", "Deutsch", "Enter", "Escape", "Home", "End", "wengert.html", "const answer = ");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,}( …)?");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<![-\\p{L}\\d(/])\\p{L}{2,}[,.:;]? \\p{L}{2,}(?![-\\p{L}(=])");
    /** Calls whose strings nobody reads, but for faults in the site's own files. */
    private static final Set<String> UNSEEN =
            Set.of("cls", "key", "lazy", "widget", "style", "array", "JSBody", "SuppressWarnings", ".equals");
    /** Those whose first string is a class. */
    private static final Set<String> CLASSED = Set.of("span", "panel");

    /** Whether someone who uses the page would read it. */
    boolean isVisible() {
        boolean isShown = call.equals("text")
                || (call.equals("span") && argument > 0)
                || (call.equals("attr") && argument > 0 && SPOKEN.contains(first));
        if (isShown) {
            return WORD.matcher(text).find() && !NAMES.contains(text);
        }
        boolean isUnseen = UNSEEN.contains(call)
                || (CLASSED.contains(call) && argument == 0)
                || call.endsWith("Exception")
                || (call.equals("attr") && !SPOKEN.contains(first))
                || NAMES.contains(text);
        return !isUnseen
                && (CAPITAL.matcher(text).matches() || SENTENCE.matcher(text).find());
    }

    static List<Literal> of(String source) {
        return new Reader(source).read();
    }

    /** A bracket that is open. */
    private static final class Call {
        private final String name;
        private int argument;
        private String first = "";

        private Call(String name) {
            this.name = name;
        }
    }

    private static final class Reader {
        private final String source;
        private final List<Literal> found = new ArrayList<>();
        private final Deque<Call> calls = new ArrayDeque<>();
        private int at;
        private int line = 1;

        private Reader(String source) {
            this.source = source;
        }

        private List<Literal> read() {
            calls.push(new Call(""));
            while (at < source.length()) {
                if (source.startsWith("//", at)) {
                    skipTo("\n", 0);
                } else if (source.startsWith("/*", at)) {
                    skipTo("*/", 2);
                } else if (source.startsWith("\"\"\"", at)) {
                    at += 3;
                    skipTo("\"\"\"", 3);
                } else if (source.charAt(at) == '"') {
                    literal();
                } else if (source.charAt(at) == '\'') {
                    at += source.charAt(at + 1) == '\\' ? source.indexOf('\'', at + 3) + 1 - at : 3;
                } else {
                    sign(source.charAt(at));
                    at++;
                }
            }
            return found;
        }

        private void sign(char sign) {
            line += sign == '\n' ? 1 : 0;
            if (sign == '(') {
                int start = at;
                while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
                    start--;
                }
                boolean isOfAnObject = start > 0 && source.charAt(start - 1) == '.';
                calls.push(new Call(source.substring(isOfAnObject ? start - 1 : start, at)));
            } else if (sign == ')' && calls.size() > 1) {
                calls.pop();
            } else if (sign == ',') {
                calls.peek().argument++;
            }
        }

        private void literal() {
            int end = at + 1;
            while (source.charAt(end) != '"') {
                end += source.charAt(end) == '\\' ? 2 : 1;
            }
            String text = source.substring(at + 1, end);
            Call call = calls.peek();
            call.first = call.argument == 0 ? text : call.first;
            found.add(new Literal(text, line, call.name, call.argument, call.first));
            at = end + 1;
        }

        private void skipTo(String mark, int behind) {
            int end = source.indexOf(mark, at);
            int to = end < 0 ? source.length() : end + behind;
            line += (int)
                    source.substring(at, to).chars().filter(c -> c == '\n').count();
            at = to;
        }
    }
}
