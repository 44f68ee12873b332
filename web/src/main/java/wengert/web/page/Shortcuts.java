package wengert.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wengert.web.drafts.DraftsAction;
import wengert.web.editor.EditorAction;
import wengert.web.gallery.GalleryAction;
import wengert.web.graph.GraphAction;
import wengert.web.model.Action;
import wengert.web.settings.SettingsAction;
import wengert.web.share.ShareAction;
import wengert.web.sweep.SweepAction;
import wengert.web.words.Word;

/** Keys that mean something anywhere outside of a field; one table for what they do and for what the help says. */
public final class Shortcuts {
    /**
     * A key.
     *
     * @param key as the document names it
     * @param name as it stands on keyboards, or null where that is the sign it writes
     */
    record Shortcut(String key, @Nullable Word name, Word meaning, Action action) {
        private Shortcut(String key, Word meaning, Action action) {
            this(key, null, meaning, action);
        }

        String shown() {
            return name == null ? key.toUpperCase(Locale.ROOT) : name.text();
        }
    }

    static final List<Shortcut> ALL = List.of(
            new Shortcut("e", Word.KEY_WRITE, new FrameAction.Write()),
            new Shortcut("1", Word.KEY_GRAPH, new FrameAction.Show(Frame.Tab.GRAPH)),
            new Shortcut("2", Word.KEY_PLOT, new FrameAction.Show(Frame.Tab.PLOT)),
            new Shortcut("3", Word.KEY_LIST, new FrameAction.Show(Frame.Tab.TABLE)),
            new Shortcut("4", Word.KEY_CHECKS, new FrameAction.Show(Frame.Tab.CHECKS)),
            new Shortcut(" ", Word.KEY_PLAY_NAME, Word.KEY_PLAY, new SweepAction.Toggle()),
            new Shortcut("ArrowRight", Word.KEY_FORTH_NAME, Word.KEY_FORTH, new SweepAction.Forth()),
            new Shortcut("ArrowLeft", Word.KEY_BACK_NAME, Word.KEY_BACK, new SweepAction.Back()),
            new Shortcut("Home", Word.KEY_FIRST_NAME, Word.KEY_FIRST, new SweepAction.First()),
            new Shortcut("End", Word.KEY_LAST_NAME, Word.KEY_LAST, new SweepAction.Last()),
            new Shortcut("v", Word.KEY_LINE_ENDS, new SettingsAction.ToggleLineEnds()),
            new Shortcut("/", Word.KEY_FIND, new GraphAction.Find(true)),
            new Shortcut("i", Word.KEY_INSPECTOR, new FrameAction.ToggleInspector()),
            new Shortcut("g", Word.KEY_GALLERY, new GalleryAction.Toggle()),
            new Shortcut("d", Word.KEY_DRAFTS, new DraftsAction.Toggle()),
            new Shortcut("s", Word.KEY_SHARE, new ShareAction.Share()),
            new Shortcut(",", Word.KEY_SETTINGS, new SettingsAction.Toggle()),
            new Shortcut("t", Word.KEY_THEME, new SettingsAction.NextTheme()),
            new Shortcut("?", Word.KEY_THIS_LIST, new FrameAction.ToggleHelp()),
            new Shortcut("Escape", Word.KEY_CLOSE_NAME, Word.KEY_CLOSE, new FrameAction.Escape()));

    private Shortcuts() {}

    /** What a key means, or null. */
    public static @Nullable Action of(String key, boolean isCommandHeld) {
        if (isCommandHeld) {
            return key.equals("z") ? new EditorAction.Undo() : key.equals("y") ? new EditorAction.Redo() : null;
        }
        for (Shortcut shortcut : ALL) {
            if (shortcut.key().equals(key)) {
                return shortcut.action();
            }
        }
        return null;
    }
}
