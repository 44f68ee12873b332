package wengert.web.inspector;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.List;
import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** The elements of a vector or a matrix as a table, and what they are like as a whole. */
final class TensorView {
    private static final int ROWS = 12;
    private static final int COLUMNS = 8;

    private TensorView() {}

    static Html of(String kind, Tensor value) {
        int rows = Math.min(value.shape().rows(), ROWS);
        int columns = Math.min(value.shape().columns(), COLUMNS);
        List<Part> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Part> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                double number = value.get(i, j);
                cells.add(element("td", tip(() -> Figures.exact(number)), text(Figures.brief(number))));
            }
            lines.add(element("tr", all(cells)));
        }
        boolean isCut = rows < value.shape().rows() || columns < value.shape().columns();
        return div(
                cls("tensor is-" + kind),
                div(
                        cls("tensor-scroll"),
                        attr("tabindex", 0),
                        attr("role", "region"),
                        attr("aria-label", Word.TENSOR_ELEMENTS.text()),
                        element("table", cls("tensor-elements"), element("tbody", all(lines)))),
                when(
                        isCut,
                        () -> p(
                                cls("inspector-soft"),
                                text(Word.TENSOR_FIRST.with(rows, columns, Figures.space(value.shape()))))),
                all(statistics(value)));
    }

    private static List<Part> statistics(Tensor value) {
        double low = value.get(0);
        double high = value.get(0);
        double sum = 0;
        for (int e = 0; e < value.size(); e++) {
            low = Math.min(low, value.get(e));
            high = Math.max(high, value.get(e));
            sum += value.get(e);
        }
        String words = Word.TENSOR_SUMMARY.with(
                value.size(), Figures.brief(low), Figures.brief(high), Figures.brief(sum / value.size()));
        return List.of(p(cls("inspector-soft"), text(words)), HistogramView.of(value, low, high));
    }
}
