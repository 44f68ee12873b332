package wengert.web.model;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Formula;
import wengert.explain.Mark;
import wengert.explain.MathML;
import wengert.web.html.Html;
import wengert.web.html.Part;

/** Formulas as trees of the page: MathML, which browsers set, read aloud and let one copy. */
public final class Formulary {
    private Formulary() {}

    /** A formula within a line. */
    public static Html inline(Formula formula) {
        return html(MathML.of(formula));
    }

    /** A formula on a line of its own. */
    public static Html display(Formula formula) {
        return html(MathML.display(formula));
    }

    /** Marked-up explanation as a tree of the page. */
    public static Html html(Mark mark) {
        List<Part> parts = new ArrayList<>();
        mark.attributes().forEach((name, value) -> parts.add(attr(name, value)));
        if (!mark.text().isEmpty()) {
            parts.add(text(mark.text()));
        }
        for (Mark child : mark.children()) {
            parts.add(html(child));
        }
        return element(mark.tag(), parts.toArray(new Part[0]));
    }
}
