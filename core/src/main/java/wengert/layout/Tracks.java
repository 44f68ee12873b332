package wengert.layout;

/** Where the layers of a drawing lie along the flow; all components share them. */
final class Tracks {
    /** First and last coordinate of each layer. */
    final double[] start;

    final double[] end;

    /** @param thickness extent of the thickest box of each layer */
    Tracks(double[] thickness, double gap) {
        start = new double[thickness.length];
        end = new double[thickness.length];
        double at = 0;
        for (int r = 0; r < thickness.length; r++) {
            start[r] = at;
            end[r] = at + thickness[r];
            at = end[r] + gap;
        }
    }

    double middle(int r) {
        return (start[r] + end[r]) / 2;
    }

    /** Extent of all layers. */
    double extent() {
        return end.length == 0 ? 0 : end[end.length - 1];
    }
}
