package wengert.web.inspector;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** How the elements of a vector or a matrix are distributed: how many lie in each of some equal parts of their range. */
final class HistogramView {
    /** Fewer elements than these are read one by one. */
    static final int LEAST = 8;

    private static final int BINS = 16;
    private static final int WIDTH = 12;
    private static final int HEIGHT = 48;

    private HistogramView() {}

    /**
     * The distribution; nothing where there are few elements, or where all are alike or some are no finite number.
     *
     * @param low the least element
     * @param high the largest one
     */
    static Part of(Tensor value, double low, double high) {
        double spread = high - low;
        if (value.size() < LEAST || !(spread > 0) || !(spread <= Double.MAX_VALUE)) {
            return Part.NOTHING;
        }
        int[] counts = counts(value, low, spread);
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder bars = new StringBuilder();
        for (int k = 0; k < BINS; k++) {
            // One element among thousands is still to be seen.
            int height = counts[k] == 0 ? 0 : Math.max(1, counts[k] * HEIGHT / most);
            bars.append('M').append(k * WIDTH).append(' ').append(HEIGHT);
            bars.append("v-")
                    .append(height)
                    .append("h")
                    .append(WIDTH - 1)
                    .append('v')
                    .append(height)
                    .append('z');
        }
        Html drawing = element(
                "svg",
                attr("viewBox", "0 0 " + BINS * WIDTH + " " + HEIGHT),
                attr("role", "img"),
                attr("aria-label", Word.HISTOGRAM.with(most, BINS)),
                element("path", attr("d", bars.toString())));
        return div(
                cls("histogram"),
                drawing,
                div(cls("histogram-ends"), span("", Figures.brief(low)), text(" "), span("", Figures.brief(high))));
    }

    private static int[] counts(Tensor value, double low, double spread) {
        int[] counts = new int[BINS];
        for (int e = 0; e < value.size(); e++) {
            counts[(int) Math.min(BINS - 1, (value.get(e) - low) / spread * BINS)]++;
        }
        return counts;
    }
}
