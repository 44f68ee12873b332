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

/** Keys that mean something anywhere outside of a field; one table for what they do and for what the help says. */
public final class Shortcuts {
    /**
     * A key.
     *
     * @param key as the document names it
     */
    record Shortcut(String key, String shown, String meaning, Action action) {}

    static final List<Shortcut> ALL = List.of(
            new Shortcut("e", "E", "write in the text (Esc, then Tab leaves it)", new FrameAction.Write()),
            new Shortcut("1", "1", "show the graph", new FrameAction.Show(Frame.Tab.GRAPH)),
            new Shortcut("2", "2", "show the plot", new FrameAction.Show(Frame.Tab.PLOT)),
            new Shortcut("3", "3", "show the Wengert list", new FrameAction.Show(Frame.Tab.TABLE)),
            new Shortcut("4", "4", "show the checks", new FrameAction.Show(Frame.Tab.CHECKS)),
            new Shortcut(" ", "Space", "play the sweep, or pause", new SweepAction.Toggle()),
            new Shortcut("ArrowRight", "→", "one step on", new SweepAction.Forth()),
            new Shortcut("ArrowLeft", "←", "one step back", new SweepAction.Back()),
            new Shortcut("Home", "Home", "before the first step", new SweepAction.First()),
            new Shortcut("End", "End", "after the last step", new SweepAction.Last()),
            new Shortcut("v", "V", "values and adjoints behind the lines", new SettingsAction.ToggleLineEnds()),
            new Shortcut("/", "/", "find a node", new GraphAction.Find(true)),
            new Shortcut("i", "I", "open or fold the inspector", new FrameAction.ToggleInspector()),
            new Shortcut("g", "G", "open the gallery", new GalleryAction.Toggle()),
            new Shortcut("d", "D", "open the drafts", new DraftsAction.Toggle()),
            new Shortcut("s", "S", "share: copy a link", new ShareAction.Share()),
            new Shortcut(",", ",", "open the settings", new SettingsAction.Toggle()),
            new Shortcut("t", "T", "light, dark or the system's theme", new SettingsAction.NextTheme()),
            new Shortcut("?", "?", "this list", new FrameAction.ToggleHelp()),
            new Shortcut("Escape", "Esc", "close what is open, let the selection go", new FrameAction.Escape()));

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
