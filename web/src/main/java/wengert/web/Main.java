package wengert.web;

import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;

import wengert.web.browser.Dom;
import wengert.web.browser.Updates;

/** Starts the page. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Dom page = Dom.in("app", action -> {});
        Updates.watch(() -> {});
        page.show(element("h1", text("Wengert")));
    }
}
