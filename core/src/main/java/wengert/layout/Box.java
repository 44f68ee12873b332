package wengert.layout;

/**
 * One box of a diagram: a key that stays the same while the user edits, and the space to keep free.
 *
 * <p>Shown in the example of {@link Layered}.
 *
 * @param key identifies the box in its diagram and across edits
 * @param width horizontal extent, finite and at least 0
 * @param height vertical extent, finite and at least 0
 */
public record Box(String key, double width, double height) {
    public Box {
        if (!(width >= 0 && width <= Double.MAX_VALUE && height >= 0 && height <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "box '" + key + "': expected a width and a height that are finite and at least 0");
        }
    }
}
