package wengert.web.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int32Array;

/** What {@code src/main/js/editor.js} exports, and the shapes of what it is given. */
@JSClass
@JSModule("./editor.js")
final class EditorScript implements JSObject {
    private EditorScript() {}

    @JSFunctor
    interface Highlight extends JSObject {
        Int32Array of(String text);
    }

    @JSFunctor
    interface Complete extends JSObject {
        @Nullable
        JSObject at(String text, int position, boolean asked);
    }

    @JSFunctor
    interface Hovered extends JSObject {
        @Nullable
        JSObject at(String text, int position);
    }

    @JSFunctor
    interface Changed extends JSObject {
        void to(String text);
    }

    @JSFunctor
    interface Moved extends JSObject {
        void to(int position);
    }

    @JSFunctor
    interface Pressed extends JSObject {
        boolean at(String key, int position);
    }

    @JSFunctor
    interface Dragged extends JSObject {
        boolean by(String before, int position, int steps, boolean isFiner, boolean isDraft);
    }

    @JSFunctor
    interface Info extends JSObject {
        HTMLElement show();
    }

    /** A mounted editor. */
    interface Handle extends JSObject {
        String text();

        void setText(String text, boolean isDraft);

        void setLabels(String field, String completions);

        void setMarks(Int32Array triples);

        void setLineEnds(JSArray<JSObject> ends);

        void select(int from, int to);

        void reveal(int position);

        void setReadOnly(boolean readOnly);

        void undo();

        void redo();

        boolean canUndo();

        boolean canRedo();

        void focus();
    }

    @JSTopLevel
    @JSModule("./editor.js")
    static native Handle createEditor(
            HTMLElement host,
            JSObject setting,
            Highlight highlight,
            Complete complete,
            Hovered hovered,
            Hovered signature,
            Changed changed,
            Moved moved,
            Pressed pressed,
            Dragged dragged);

    /** The function itself: only a parameter of the function's own type is handed over as one. */
    @JSBody(params = "info", script = "return info;")
    static native JSObject function(Info info);
}
