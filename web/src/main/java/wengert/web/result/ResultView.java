package wengert.web.result;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** The result and its gradient; a click copies a number with all its digits. */
public final class ResultView {
    private ResultView() {}

    /** The line for a computation. */
    public static Html of(Computation computation) {
        if (computation.isEmpty()) {
            return div(cls("result"), p(cls("quiet"), text(Word.RESULT_EMPTY.text())));
        }
        String output = computation.names().text(computation.output());
        Tensor value = computation.value(computation.output());
        // Of a vector or a matrix, the sum of the elements is differentiated.
        String differentiated = value.shape().isScalar() ? output : "Σ" + output;
        List<Part> gradient = new ArrayList<>();
        for (Node.Input input : computation.graph().inputs()) {
            if (computation.hasAdjoint(input.id())) {
                gradient.add(div(
                        cls("result-partial"),
                        attr("data-gradient", input.name()),
                        span("partial", "∂" + differentiated + "/∂" + input.name() + " = "),
                        copied(computation, "adjoint", computation.adjoint(input.id()))));
            }
        }
        return div(
                cls("result"),
                attr("aria-live", "off"),
                div(
                        cls("result-value"),
                        attr("data-result", output),
                        span("name", output + " = "),
                        copied(computation, "value", value)),
                when(!gradient.isEmpty(), () -> div(cls("result-gradient"), Html.all(gradient))),
                when(
                        Double.isNaN(Figures.magnitude(value)),
                        () -> p(cls("result-warning"), text(Word.RESULT_NAN.text()))));
    }

    private static Html copied(Computation computation, String className, Tensor number) {
        String digits = number.toString();
        return button(
                cls("copies number " + className),
                attr("title", Word.RESULT_COPY.with(digits)),
                attr("data-digits", digits),
                on("click", new ResultAction.Copy(digits)),
                computation.precision().numbers(number));
    }
}
