package wengert.web.editor;

import static wengert.web.html.Html.attr;
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
import wengert.web.words.Word;
import wengert.web.words.Words;

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
                        span("help-meaning", Words.spoken().ofTable(op.meaning()))),
                when(op.arity() == 1 && op.isElementwise(), () -> curve(op)),
                Html.all(slopes),
                p(cls("help-reason"), text(Sentence.of(Words.spoken().ofTable(op.reason())))),
                when(
                        !op.domain().requires().equals("all real numbers"),
                        () -> p(
                                cls("help-domain"),
                                text(Word.OPERATION_DOMAIN.with(
                                        Words.spoken().ofTable(op.domain().requires()))))));
    }

    /** How a function is called, with the parameter in bold that an argument is written for. */
    static Html signature(String name, List<String> parameters, int argument, String meaning) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            parts.add(text(i == 0 ? "" : ", "));
            parts.add(
                    element(i == argument ? "b" : "span", text(parameters.get(i).strip())));
        }
        return div(
                cls("help help-head"),
                element("code", text(name + "("), Html.all(parts), text(")")),
                span("help-meaning", meaning));
    }

    /** The function from -4 to 4, and its values from -2 to 2. */
    private static Html curve(Op op) {
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (int x = 0; x <= 1600; x += 10) {
            double y = op.at((x - 800) / 200.0);
            if (Math.abs(y) < 8) {
                // Where it leaps from one end to the other it has no line.
                path.append(Math.abs(y - before) < 4 ? 'L' : 'M')
                        .append(x)
                        .append(' ')
                        .append((int) (400 - 200 * y));
            }
            before = Math.abs(y) < 8 ? y : Double.NaN;
        }
        return element(
                "svg",
                cls("help-curve"),
                attr("viewBox", "0 0 1600 800"),
                attr("role", "img"),
                attr("aria-label", Word.OPERATION_CURVE.text()),
                element("path", cls("help-axes"), attr("d", "M0 400H1600M800 0V800")),
                element("path", attr("d", path.toString())));
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
