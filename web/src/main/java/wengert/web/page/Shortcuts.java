package wengert.web.page;

import java.util.List;
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
     */
    record Shortcut(String key, String shown, Word meaning, Action action) {}

    static final List<Shortcut> ALL = List.of(
            new Shortcut("e", "E", Word.KEY_WRITE, new FrameAction.Write()),
            new Shortcut("1", "1", Word.KEY_GRAPH, new FrameAction.Show(Frame.Tab.GRAPH)),
            new Shortcut("2", "2", Word.KEY_PLOT, new FrameAction.Show(Frame.Tab.PLOT)),
            new Shortcut("3", "3", Word.KEY_LIST, new FrameAction.Show(Frame.Tab.TABLE)),
            new Shortcut("4", "4", Word.KEY_CHECKS, new FrameAction.Show(Frame.Tab.CHECKS)),
            new Shortcut(" ", "Space", Word.KEY_PLAY, new SweepAction.Toggle()),
            new Shortcut("ArrowRight", "→", Word.KEY_FORTH, new SweepAction.Forth()),
            new Shortcut("ArrowLeft", "←", Word.KEY_BACK, new SweepAction.Back()),
            new Shortcut("Home", "Home", Word.KEY_FIRST, new SweepAction.First()),
            new Shortcut("End", "End", Word.KEY_LAST, new SweepAction.Last()),
            new Shortcut("v", "V", Word.KEY_LINE_ENDS, new FrameAction.ToggleLineEnds()),
            new Shortcut("/", "/", Word.KEY_FIND, new GraphAction.Find(true)),
            new Shortcut("i", "I", Word.KEY_INSPECTOR, new FrameAction.ToggleInspector()),
            new Shortcut("g", "G", Word.KEY_GALLERY, new GalleryAction.Toggle()),
            new Shortcut("d", "D", Word.KEY_DRAFTS, new DraftsAction.Toggle()),
            new Shortcut("s", "S", Word.KEY_SHARE, new ShareAction.Share()),
            new Shortcut("t", "T", Word.KEY_THEME, new SettingsAction.NextTheme()),
            new Shortcut("?", "?", Word.KEY_THIS_LIST, new FrameAction.ToggleHelp()),
            new Shortcut("Escape", "Esc", Word.KEY_CLOSE, new FrameAction.Escape()));

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
