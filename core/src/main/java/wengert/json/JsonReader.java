package wengert.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wengert.number.Numbers;

/** Recursive descent over the grammar of RFC 8259; the methods carry the names of its rules. */
final class JsonReader {
    private static final String HEX = "0123456789abcdef";

    private final String text;
    private int offset;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json document() {
        Json value = value();
        if (offset < text.length()) {
            throw expected("the end of the document");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        Json value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw expected("a value");
        };
        skipSpace();
        return value;
    }

    private Json object() {
        enter("object");
        Map<String, Json> members = new LinkedHashMap<>();
        if (!endsAtOnce('}')) {
            do {
                skipSpace();
                int start = offset;
                if (peek() != '"') {
                    throw expected("a name in double quotes");
                }
                String name = string();
                skipSpace();
                consume(':', "':' after the name");
                if (members.put(name, value()) != null) {
                    throw new JsonException("expected a name not yet used in this object at offset " + start
                            + ", found " + JsonException.quoted(name) + " again");
                }
            } while (goesOn('}', "',' or '}' after the member"));
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        enter("array");
        List<Json> items = new ArrayList<>();
        if (!endsAtOnce(']')) {
            do {
                items.add(value());
            } while (goesOn(']', "',' or ']' after the item"));
        }
        depth--;
        return new Json.Arr(items);
    }

    private void enter(String what) {
        if (depth == Json.MAX_DEPTH) {
            throw new JsonException("expected at most " + Json.MAX_DEPTH
                    + " arrays and objects in one another at offset " + offset + ", found one more " + what);
        }
        depth++;
        offset++;
    }

    private boolean endsAtOnce(char end) {
        skipSpace();
        return accept(end);
    }

    private boolean goesOn(char end, String what) {
        if (accept(',')) {
            return true;
        }
        consume(end, what);
        return false;
    }

    private Json word(String word, Json value) {
        for (int i = 0; i < word.length(); i++) {
            if (peek() != word.charAt(i)) {
                throw expected("the rest of " + word);
            }
            offset++;
        }
        return value;
    }

    private Json number() {
        int start = offset;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        if (accept('.')) {
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            offset++;
            if (peek() == '+' || peek() == '-') {
                offset++;
            }
            digits();
        }
        String literal = text.substring(start, offset);
        double value = Numbers.parse(literal);
        if (Math.abs(value) > Double.MAX_VALUE) {
            throw new JsonException("expected a number within the range of a double at offset " + start + ", found "
                    + (literal.length() <= 40 ? literal : literal.substring(0, 40) + "..."));
        }
        return new Json.Num(value);
    }

    private void digits() {
        if (!isDigit()) {
            throw expected("a digit");
        }
        while (isDigit()) {
            offset++;
        }
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    private String string() {
        offset++;
        StringBuilder out = new StringBuilder();
        while (!accept('"')) {
            int start = offset;
            while (isPlain()) {
                offset++;
            }
            out.append(text, start, offset);
            if (accept('\\')) {
                out.append(escape());
            } else if (isLoneSurrogate()) {
                throw expected("both halves of a surrogate pair");
            } else if (peek() != '"') {
                throw expected(atEnd() ? "'\"' at the end of the string" : "an escape instead of a control character");
            }
        }
        return out.toString();
    }

    /** Whether the next unit, or the pair it begins, stands for itself; in a pair, moves to its second unit. */
    private boolean isPlain() {
        if (atEnd()) {
            return false;
        }
        char c = text.charAt(offset);
        if (Character.isHighSurrogate(c)
                && offset + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(offset + 1))) {
            offset++;
            return true;
        }
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private boolean isLoneSurrogate() {
        return !atEnd() && Character.isSurrogate(text.charAt(offset));
    }

    private char escape() {
        char escaped = switch (peek()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> 'u';
            default -> throw expected("one of \" \\ / b f n r t u after '\\'");
        };
        offset++;
        return escaped == 'u' ? hexUnit() : escaped;
    }

    private char hexUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = HEX.indexOf(peek() >= 'A' && peek() <= 'F' ? peek() - 'A' + 'a' : peek());
            if (digit < 0) {
                throw expected("four hexadecimal digits after '\\u'");
            }
            unit = unit << 4 | digit;
            offset++;
        }
        return (char) unit;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            offset++;
        }
    }

    private void consume(char c, String what) {
        if (!accept(c)) {
            throw expected(what);
        }
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        offset++;
        return true;
    }

    /** The next unit, or -1 at the end. */
    private int peek() {
        return atEnd() ? -1 : text.charAt(offset);
    }

    private boolean atEnd() {
        return offset >= text.length();
    }

    private JsonException expected(String what) {
        return new JsonException("expected " + what + " at offset " + offset + ", found " + found());
    }

    private String found() {
        if (atEnd()) {
            return "the end";
        }
        char c = text.charAt(offset);
        if (c >= ' ' && c != 0x7f && !Character.isSurrogate(c)) {
            return "'" + c + "'";
        }
        return "U+" + JsonWriter.hexUnit(c).toUpperCase(Locale.ROOT);
    }
}
