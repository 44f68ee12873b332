package wengert.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorState;
import wengert.web.html.Markup;
import wengert.web.settings.SettingsState;

/** Writes what a first visitor sees while the page is built, so that it can be painted before a script runs. */
public final class FirstView {
    /** About what the stage has on a screen of 1440 by 900; the drawing is scaled to any other. */
    private static final Screen STAGE = new Screen(704, 680);

    private static final String EDITOR = "data-widget=\"" + PageView.EDITOR + "\">";

    private FirstView() {}

    /**
     * Writes the view.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), markup());
    }

    /** The markup of the view, the text in the place of its editor. */
    static String markup() {
        State state = State.of(new State.Start("./", "", "", SettingsState.START, false, STAGE));
        return Markup.still(PageView.of(state))
                .replace(EDITOR, EDITOR + "<pre class=\"first-text\">" + EditorState.FIRST + "</pre>");
    }
}
