package wengert.web.html;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;

import wengert.web.words.Word;

/** The elements that views use most, by name. */
public final class Tags {
    private Tags() {}

    /** A block. */
    public static Html div(Part... parts) {
        return element("div", parts);
    }

    /** A run of text. */
    public static Html span(Part... parts) {
        return element("span", parts);
    }

    /** A run of text with a class. */
    public static Html span(String className, String content) {
        return element("span", cls(className), text(content));
    }

    /** A paragraph. */
    public static Html p(Part... parts) {
        return element("p", parts);
    }

    /** A section with a heading of its own. */
    public static Html section(Part... parts) {
        return element("section", parts);
    }

    /** A heading of the second level. */
    public static Html h2(Part... parts) {
        return element("h2", parts);
    }

    /** A heading of the third level. */
    public static Html h3(Part... parts) {
        return element("h3", parts);
    }

    /** A button that submits nothing. */
    public static Html button(Part... parts) {
        return element("button", attr("type", "button"), Html.all(parts));
    }

    /** A panel over the page with its title and a button that closes it. */
    public static Html panel(String className, String id, String title, Object closing, Part... parts) {
        return section(
                cls(className + " panel"),
                attr("id", id),
                attr("aria-labelledby", id + "-title"),
                div(
                        cls("panel-head"),
                        h2(attr("id", id + "-title"), text(title)),
                        button(
                                cls("quiet-button"),
                                attr("id", id + "-close"),
                                on("click", closing),
                                text(Word.CLOSE.text()))),
                Html.all(parts));
    }

    /** A list without numbers. */
    public static Html ul(Part... parts) {
        return element("ul", parts);
    }

    /** An item of a list. */
    public static Html li(Part... parts) {
        return element("li", parts);
    }

    /** A form field. */
    public static Html input(Part... parts) {
        return element("input", parts);
    }

    /** The name of a form field. */
    public static Html label(Part... parts) {
        return element("label", parts);
    }
}
