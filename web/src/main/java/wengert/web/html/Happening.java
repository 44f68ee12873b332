package wengert.web.html;

/**
 * What a view may know of an event in the document.
 *
 * @param value the text of the field it happened in, or empty; {@code true} or {@code false} for a check box
 * @param key the key as the document names it, such as {@code ArrowLeft}, or empty
 * @param modifiers which modifier keys were held
 * @param x where the pointer is, from the left edge of the element that listens, in CSS pixels
 * @param y where the pointer is, from the top edge of the element that listens, in CSS pixels
 * @param width the width of the element that listens, in CSS pixels
 * @param height the height of the element that listens, in CSS pixels
 * @param pointer the pointer's identity, so that two fingers can be told apart
 * @param buttons the pressed buttons as the document counts them: 1 the first, 2 the second, 4 the middle one
 * @param wheelX how far the wheel asks to scroll to the right, in CSS pixels
 * @param wheelY how far the wheel asks to scroll down, in CSS pixels
 */
public record Happening(
        String value,
        String key,
        Modifiers modifiers,
        double x,
        double y,
        double width,
        double height,
        int pointer,
        int buttons,
        double wheelX,
        double wheelY) {

    /** Modifier keys; {@code command} is Ctrl, or the command key of a Mac. */
    public record Modifiers(boolean shift, boolean command, boolean alt) {
        /** None held. */
        public static final Modifiers NONE = new Modifiers(false, false, false);
    }

    /** A press of a key, for tests. */
    public static Happening key(String key) {
        return new Happening("", key, Modifiers.NONE, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Text in a field, for tests. */
    public static Happening value(String value) {
        return new Happening(value, "", Modifiers.NONE, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** A pointer at a place, for tests. */
    public static Happening at(double x, double y, double width, double height) {
        return new Happening("", "", Modifiers.NONE, x, y, width, height, 1, 1, 0, 0);
    }
}
