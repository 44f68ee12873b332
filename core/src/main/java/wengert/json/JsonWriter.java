package wengert.json;

import java.util.Map;
import wengert.number.Numbers;

/**
 * Compact JSON text.
 *
 * <p>Only what must be is escaped: quotes, backslashes, control characters, and halves of surrogate pairs, which would
 * not survive UTF-8.
 */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private JsonWriter() {}

    static String write(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    /** Four hexadecimal digits. */
    static String hexUnit(char c) {
        StringBuilder hex = new StringBuilder();
        for (int shift = 12; shift >= 0; shift -= 4) {
            hex.append(HEX.charAt(c >> shift & 15));
        }
        return hex.toString();
    }

    private void value(Json value) {
        if (value instanceof Json.Obj object) {
            object(object);
        } else if (value instanceof Json.Arr array) {
            array(array);
        } else if (value instanceof Json.Str string) {
            string(string.value());
        } else if (value instanceof Json.Num number) {
            out.append(Numbers.shortest(number.value()));
        } else if (value instanceof Json.Bool bool) {
            out.append(bool.value() ? "true" : "false");
        } else {
            out.append("null");
        }
    }

    private void object(Json.Obj object) {
        enter();
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
        depth--;
    }

    private void array(Json.Arr array) {
        enter();
        out.append('[');
        String separator = "";
        for (Json item : array.items()) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
        depth--;
    }

    private void enter() {
        if (depth == Json.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "write: expected at most " + Json.MAX_DEPTH + " arrays and objects in one another, got more");
        }
        depth++;
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(i + 1));
                i++;
            } else {
                unit(c);
            }
        }
        out.append('"');
    }

    private void unit(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    out.append("\\u").append(hexUnit(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
