package wengert.web.model;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wengert.explain.Formula;
import wengert.explain.Mark;
import wengert.explain.MathML;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.html.Tags;

/** Sets formulas as MathML in the page's tree. */
public final class Mathematics {
    private Mathematics() {}

    /** The formula in a line of text. */
    public static Html inline(Formula formula) {
        return tree(MathML.of(formula));
    }

    /** The formula in a line of text; before each equals sign after the first the line may break. */
    public static Html breaking(Formula formula) {
        if (!(formula instanceof Formula.Equation equation) || equation.sides().size() < 3) {
            return inline(formula);
        }
        List<Formula> sides = equation.sides();
        List<Part> parts = new ArrayList<>();
        parts.add(inline(new Formula.Equation(sides.subList(0, 2))));
        for (Formula side : sides.subList(2, sides.size())) {
            parts.add(element("math", element("mo", text("=")), tree(MathML.row(side))));
        }
        return Tags.span(cls("equation"), all(parts));
    }

    /** The formula in a line of its own. */
    public static Html display(Formula formula) {
        return tree(MathML.display(formula));
    }

    private static Html tree(Mark mark) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, String> attribute : mark.attributes().entrySet()) {
            if (!attribute.getKey().equals("xmlns")) {
                parts.add(attr(attribute.getKey(), attribute.getValue()));
            }
        }
        parts.add(when(!mark.text().isEmpty(), text(mark.text())));
        for (Mark child : mark.children()) {
            parts.add(tree(child));
        }
        return element(mark.tag(), all(parts));
    }
}
