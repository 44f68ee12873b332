package wengert.json;

/**
 * A text is not the JSON that was expected; the message says what was, and what was found where.
 *
 * <pre>{@code
 * try {
 *     Json.read("[1, ]");
 * } catch (JsonException e) {
 *     e.getMessage();   // expected a value at offset 4, found ']'
 * }
 * }</pre>
 */
public final class JsonException extends RuntimeException {
    private static final int SHOWN = 40;

    public JsonException(String message) {
        super(message);
    }

    /** A string as it is shown in a message: in quotes, escaped, and cut if it is long. */
    public static String quoted(String text) {
        return JsonWriter.write(new Json.Str(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "..."));
    }
}
