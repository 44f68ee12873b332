package wengert.web.editor;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Formulas;
import wengert.explain.Sentence;
import wengert.op.Form;
import wengert.op.Op;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Mathematics;

/** What the table of operations says about one of them, as a card. */
final class OperationHelp {
    private OperationHelp() {}

    static Html of(Op op) {
        List<Part> slopes = new ArrayList<>();
        for (int slot = 0; slot < op.arity(); slot++) {
            if (op.isElementwise()) {
                slopes.add(div(cls("help-slope"), Mathematics.inline(Formulas.rule(op, slot))));
            }
        }
        return div(
                cls("help"),
                div(
                        cls("help-head"),
                        element("b", text(op.callName() + "(" + String.join(", ", op.parameters()) + ")")),
                        span("help-meaning", op.meaning())),
                Html.all(slopes),
                p(cls("help-reason"), text(Sentence.of(op.reason()))),
                when(
                        !op.domain().requires().equals("all real numbers"),
                        () -> p(
                                cls("help-domain"),
                                text("Defined for " + op.domain().requires() + "."))));
    }

    /** The operation that an operator stands for; a minus is taken as the one between two terms. */
    static @Nullable Op written(String symbol) {
        for (Op op : Op.values()) {
            if (op.form() instanceof Form.Infix infix && infix.symbols().contains(symbol)) {
                return op;
            }
        }
        return null;
    }
}
