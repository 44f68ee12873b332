package wengert.web.browser;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int32Array;
import wengert.web.code.Assistant;
import wengert.web.code.Completions;
import wengert.web.code.Hover;
import wengert.web.code.LineEnd;
import wengert.web.code.Mark;
import wengert.web.html.Html;

/**
 * A text editor for the language, in a shadow root of its own element.
 *
 * <p>Its colours come from custom properties of the page: {@code --code-text}, {@code --code-<token kind>},
 * {@code --mark-<mark kind>}, {@code --problem-<severity>} and the others named in {@code editor.js}. The Tab key takes a
 * completion where one is offered and leaves the editor otherwise, as it does any other field.
 */
public final class Editor {
    private final HTMLElement element;
    private final List<String> markKinds;
    private final EditorScript.Handle handle;

    /**
     * An editor.
     *
     * @param placeholder shown while the text is empty
     * @param markKinds the kinds of span that {@link #mark} may be given
     * @param keys the keys that the listener is asked about
     * @param click the one that a click with a modifier held stands for
     */
    public record Setting(
            Labels labels, String placeholder, String text, List<String> markKinds, List<String> keys, String click) {
        public Setting {
            markKinds = List.copyOf(markKinds);
            keys = List.copyOf(keys);
        }
    }

    /**
     * What its parts are called, for those who hear the page.
     *
     * @param field where the text is written
     * @param completions the list of what could be written next
     */
    public record Labels(String field, String completions) {}

    /** Hears what the user does. */
    public interface Listener {
        /** The user changed the text; no change by {@link #setText} comes here. */
        void changed(String text);

        /** The cursor moved. */
        void moved(int position);

        /** A key was pressed; says whether it means something at this place. */
        boolean pressed(String key, int position);

        /** A place is dragged; says whether there is something to drag. */
        boolean dragged(Drag drag);
    }

    /**
     * A drag from a place in the text.
     *
     * @param before the text when it began
     * @param steps how far it has come; up to the right
     * @param isDraft whether it goes on
     */
    public record Drag(String before, int position, int steps, boolean isFiner, boolean isDraft) {}

    /**
     * Makes an editor; {@link #element} is its place in the document.
     */
    public Editor(Setting setting, Assistant assistant, Listener listener) {
        this.element = HTMLDocument.current().createElement("div");
        this.markKinds = setting.markKinds();
        List<String> tokenKinds = List.copyOf(assistant.tokenKinds());
        JSObject settings = ScriptObject.create();
        ScriptObject.set(settings, "label", JSString.valueOf(setting.labels().field()));
        ScriptObject.set(
                settings, "completions", JSString.valueOf(setting.labels().completions()));
        ScriptObject.set(settings, "placeholder", JSString.valueOf(setting.placeholder()));
        ScriptObject.set(settings, "text", JSString.valueOf(setting.text()));
        ScriptObject.set(settings, "tokenClasses", words(tokenKinds));
        ScriptObject.set(settings, "markClasses", words(markKinds));
        ScriptObject.set(settings, "keys", words(setting.keys()));
        ScriptObject.set(settings, "click", JSString.valueOf(setting.click()));
        this.handle = EditorScript.createEditor(
                element,
                settings,
                text -> triples(assistant.highlight(text), tokenKinds),
                (text, position, asked) -> completions(assistant.complete(text, position, asked)),
                (text, position) -> hover(assistant.hover(text, position)),
                (text, position) -> hover(assistant.signature(text, position)),
                listener::changed,
                listener::moved,
                listener::pressed,
                (before, position, steps, isFiner, isDraft) ->
                        listener.dragged(new Drag(before, position, steps, isFiner, isDraft)));
    }

    /** The element to put into the document, as with {@link Dom#widget}. */
    public HTMLElement element() {
        return element;
    }

    /** Calls its parts otherwise. */
    public void setLabels(Labels labels) {
        handle.setLabels(labels.field(), labels.completions());
    }

    public String text() {
        return handle.text();
    }

    /**
     * Changes only what differs, so that the cursor stays where the user left it; can be undone.
     *
     * @param isDraft whether more of the kind follows, as while a slider moves: all drafts and the text that ends them are
     *     one step of undoing
     */
    public void setText(String text, boolean isDraft) {
        handle.setText(text, isDraft);
    }

    /** Points at these spans instead of those before; they move with the text. */
    public void mark(List<Mark> marks) {
        handle.setMarks(triples(marks, markKinds));
    }

    /** Shows these numbers behind lines instead of those before; they move with the text, and are no part of it. */
    public void endLines(List<LineEnd> ends) {
        JSArray<JSObject> result = new JSArray<>();
        for (LineEnd end : ends) {
            JSObject item = ScriptObject.create();
            ScriptObject.set(item, "at", end.at());
            ScriptObject.set(item, "value", JSString.valueOf(end.value()));
            ScriptObject.set(item, "adjoint", JSString.valueOf(end.adjoint()));
            result.push(item);
        }
        handle.setLineEnds(result);
    }

    public void select(int from, int to) {
        handle.select(from, to);
    }

    /** Scrolls as little as shows a position. */
    public void reveal(int position) {
        handle.reveal(position);
    }

    public void setReadOnly(boolean readOnly) {
        handle.setReadOnly(readOnly);
    }

    public void undo() {
        handle.undo();
    }

    public void redo() {
        handle.redo();
    }

    public boolean canUndo() {
        return handle.canUndo();
    }

    public boolean canRedo() {
        return handle.canRedo();
    }

    public void focus() {
        handle.focus();
    }

    private static JSArray<JSString> words(List<String> words) {
        JSArray<JSString> result = new JSArray<>();
        words.forEach(word -> result.push(JSString.valueOf(word)));
        return result;
    }

    /** Each mark as three numbers: from, to, and its kind's place in the list; unknown kinds are left out. */
    private static Int32Array triples(List<Mark> marks, List<String> kinds) {
        int[] numbers = new int[3 * marks.size()];
        int used = 0;
        for (Mark mark : marks) {
            int kind = kinds.indexOf(mark.kind());
            if (kind >= 0) {
                numbers[used++] = mark.from();
                numbers[used++] = mark.to();
                numbers[used++] = kind;
            }
        }
        Int32Array result = new Int32Array(used);
        for (int i = 0; i < used; i++) {
            result.set(i, numbers[i]);
        }
        return result;
    }

    private static @Nullable JSObject completions(@Nullable Completions completions) {
        if (completions == null) {
            return null;
        }
        JSArray<JSObject> options = new JSArray<>();
        for (Completions.Item item : completions.items()) {
            JSObject option = ScriptObject.create();
            ScriptObject.set(option, "label", JSString.valueOf(item.label()));
            ScriptObject.set(option, "detail", JSString.valueOf(item.detail()));
            ScriptObject.set(option, "apply", JSString.valueOf(item.insert()));
            Supplier<Html> help = item.help();
            if (help != null) {
                ScriptObject.set(option, "info", EditorScript.function(() -> Dom.picture(help.get())));
            }
            options.push(option);
        }
        JSObject result = ScriptObject.create();
        ScriptObject.set(result, "from", completions.from());
        ScriptObject.set(result, "options", options);
        return result;
    }

    private static @Nullable JSObject hover(@Nullable Hover hover) {
        if (hover == null) {
            return null;
        }
        JSObject result = span(hover.from(), hover.to());
        ScriptObject.set(result, "content", Dom.picture(hover.content()));
        return result;
    }

    private static JSObject span(int from, int to) {
        JSObject span = ScriptObject.create();
        ScriptObject.set(span, "from", from);
        ScriptObject.set(span, "to", to);
        return span;
    }
}
