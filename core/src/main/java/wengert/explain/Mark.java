package wengert.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a marked-up tree: MathML or SVG before it is a page or a file.
 *
 * <p>An element has either text or children. {@link #markup} escapes, so that no name a user
 * chose can become markup.
 *
 * <pre>{@code
 * Mark.of("text", "x").with("x", "4").markup();                // <text x="4">x</text>
 * Mark.of("text", "<script>").markup().contains("<script>");   // false
 * }</pre>
 *
 * @param attributes in the order in which they are written
 */
public record Mark(String tag, Map<String, String> attributes, String text, List<Mark> children) {
    public Mark {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An element with text. */
    public static Mark of(String tag, String text) {
        return new Mark(tag, Map.of(), text, List.of());
    }

    /** An element with children. */
    public static Mark of(String tag, List<Mark> children) {
        return new Mark(tag, Map.of(), "", children);
    }

    /** An element with children. */
    public static Mark of(String tag, Mark... children) {
        return of(tag, List.of(children));
    }

    /** This element with one more attribute. */
    public Mark with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Mark(tag, more, text, children);
    }

    /** This element as markup. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(tag);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (text.isEmpty() && children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(text, out);
        for (Mark child : children) {
            child.write(out);
        }
        out.append("</").append(tag).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
