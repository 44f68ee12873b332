package wengert.web.page;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.panel;

import java.util.ArrayList;
import java.util.List;
import wengert.web.editor.EditorKeys;
import wengert.web.html.Html;
import wengert.web.html.Part;

/** The list of keys. */
final class HelpView {
    private HelpView() {}

    static Html of() {
        List<Part> rows = new ArrayList<>();
        for (Shortcuts.Shortcut shortcut : Shortcuts.ALL) {
            rows.add(row(shortcut.shown(), shortcut.meaning()));
        }
        List<Part> inText = new ArrayList<>();
        for (EditorKeys.Key key : EditorKeys.ALL) {
            if (!key.meaning().isEmpty()) {
                inText.add(row(key.shown(), key.meaning()));
            }
        }
        return panel(
                "keys",
                "keys",
                "Keys",
                new FrameAction.ToggleHelp(),
                element("dl", cls("key-list"), Html.all(rows)),
                h3(text("In the text")),
                element("dl", cls("key-list"), Html.all(inText)),
                p(
                        cls("quiet"),
                        text(
                                "Ctrl+Space completes, Ctrl+/ makes a comment of a line, Ctrl+Z takes back. In the graph: arrows"
                                        + " move, O opens or closes a call, + and − zoom, 0 fits.")));
    }

    private static Html row(String shown, String meaning) {
        return div(element("dt", element("kbd", text(shown))), element("dd", text(meaning)));
    }
}
