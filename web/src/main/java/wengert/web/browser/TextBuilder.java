package wengert.web.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import wengert.number.Numbers;

/**
 * A string builder that joins texts as the browser does.
 *
 * <p>The class library's builder copies characters one by one into an array and back, which cost an eighth of all that
 * the page does on a key press; the browser joins two texts without looking at them. The build puts this class in the
 * place of {@link StringBuilder} in all classes of ours, so it has those of its methods that we use.
 */
public final class TextBuilder {
    private String text;

    public TextBuilder() {
        this.text = "";
    }

    /**
     * An empty builder.
     *
     * @param capacity has no meaning here
     */
    public TextBuilder(int capacity) {
        this.text = "";
    }

    public TextBuilder(String start) {
        this.text = start;
    }

    public TextBuilder append(@Nullable String more) {
        text = joined(text, more == null ? "null" : more);
        return this;
    }

    public TextBuilder append(@Nullable Object more) {
        return append(more == null ? "null" : more.toString());
    }

    public TextBuilder append(CharSequence more, int start, int end) {
        return append(more.subSequence(start, end).toString());
    }

    public TextBuilder append(char more) {
        text = withCharacter(text, more);
        return this;
    }

    public TextBuilder append(int more) {
        text = withInteger(text, more);
        return this;
    }

    public TextBuilder append(long more) {
        return append(Long.toString(more));
    }

    /** The number as the language writes it, which is how all numbers of the page are written. */
    public TextBuilder append(double more) {
        return append(Numbers.shortest(more));
    }

    public TextBuilder append(boolean more) {
        return append(more ? "true" : "false");
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Keeps the first so many characters; the text cannot be made longer by it. */
    public void setLength(int length) {
        text = text.substring(0, length);
    }

    @Override
    public String toString() {
        return text;
    }

    @JSBody(
            params = {"text", "more"},
            script = "return text + more;")
    private static native String joined(String text, String more);

    @JSBody(
            params = {"text", "more"},
            script = "return text + String.fromCharCode(more);")
    private static native String withCharacter(String text, char more);

    @JSBody(
            params = {"text", "more"},
            script = "return text + more;")
    private static native String withInteger(String text, int more);
}
