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
import wengert.web.words.Word;

/** The list of keys. */
final class HelpView {
    private HelpView() {}

    static Html of() {
        List<Part> rows = new ArrayList<>();
        for (Shortcuts.Shortcut shortcut : Shortcuts.ALL) {
            rows.add(row(shortcut.shown(), shortcut.meaning().text()));
        }
        List<Part> inText = new ArrayList<>();
        for (EditorKeys.Key key : EditorKeys.ALL) {
            if (key.meaning() != null) {
                inText.add(row(key.shown(), key.meaning().text()));
            }
        }
        return panel(
                "keys",
                "keys",
                Word.KEYS.text(),
                new FrameAction.ToggleHelp(),
                element("dl", cls("key-list"), Html.all(rows)),
                h3(text(Word.KEYS_IN_THE_TEXT.text())),
                element("dl", cls("key-list"), Html.all(inText)),
                p(cls("quiet"), text(Word.KEYS_MORE.text())));
    }

    private static Html row(String shown, String meaning) {
        return div(element("dt", element("kbd", text(shown))), element("dd", text(meaning)));
    }
}
