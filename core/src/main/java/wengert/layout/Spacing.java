package wengert.layout;

/**
 * How a drawing is to be set: its direction and its distances, in the units of the boxes.
 *
 * <p>Shown in the example of {@link Layered}.
 *
 * @param direction which way values flow
 * @param layerGap free space between two layers, where edges bend
 * @param boxGap least distance of two boxes in a layer
 * @param edgeGap least distance of two edges that pass a layer, and of an edge and a box
 */
public record Spacing(Direction direction, double layerGap, double boxGap, double edgeGap) {
    public Spacing {
        if (!(layerGap > 0
                && layerGap <= Double.MAX_VALUE
                && boxGap > 0
                && boxGap <= Double.MAX_VALUE
                && edgeGap > 0
                && edgeGap <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("spacing: expected three gaps that are finite and above 0");
        }
    }

    /** Distances that suit cards of about 100 by 50 units. */
    public static Spacing of(Direction direction) {
        return new Spacing(direction, 48, 24, 16);
    }
}
