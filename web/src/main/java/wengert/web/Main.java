package wengert.web;

import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;

import wengert.web.browser.Dom;

/** Starts the page. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Dom page = Dom.in("app", action -> {});
        page.show(element("h1", text("Wengert")));
    }
}
