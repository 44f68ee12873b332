package wengert.web.page;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.section;

import java.util.ArrayList;
import java.util.List;
import wengert.web.html.Html;
import wengert.web.html.Part;

/** The list of keys. */
final class HelpView {
    private HelpView() {}

    static Html of() {
        List<Part> rows = new ArrayList<>();
        for (Shortcuts.Shortcut shortcut : Shortcuts.ALL) {
            rows.add(div(
                    element("dt", element("kbd", text(shortcut.shown()))), element("dd", text(shortcut.meaning()))));
        }
        return section(
                cls("panel keys"),
                attr("aria-labelledby", "keys-title"),
                div(
                        cls("panel-head"),
                        h2(attr("id", "keys-title"), text("Keys")),
                        button(
                                cls("quiet-button"),
                                attr("id", "help-close"),
                                on("click", new FrameAction.ToggleHelp()),
                                text("Close"))),
                element("dl", cls("key-list"), Html.all(rows)),
                p(
                        cls("quiet"),
                        text("In the text: Ctrl+Space completes, F8 goes to the next problem, Ctrl+Z takes back. In the"
                                + " graph: arrows move, O opens or closes a call, + and − zoom, 0 fits.")));
    }
}
