package wengert.web.editor;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import wengert.web.html.Html;
import wengert.web.model.Computation;

/** The numbers of one value, with all their digits, as a card. */
final class ValueHelp {
    private ValueHelp() {}

    static Html of(Computation computation, int node) {
        String name = computation.names().text(node);
        String output = computation.names().text(computation.output());
        return div(
                cls("help"),
                div(
                        text(name + " = "),
                        span("value number", computation.value(node).toString())),
                when(
                        computation.hasAdjoint(node),
                        () -> div(
                                text("∂" + output + "/∂" + name + " = "),
                                span("adjoint number", computation.adjoint(node).toString()))));
    }
}
