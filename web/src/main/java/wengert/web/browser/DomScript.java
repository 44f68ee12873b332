package wengert.web.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** What {@code src/main/js/dom.js} exports. */
@JSClass
@JSModule("./dom.js")
final class DomScript implements JSObject {
    private DomScript() {}

    @JSFunctor
    interface Listener extends JSObject {
        void happened(Event event);
    }

    /** Told the element of a place when it enters the document, and null when it has left. */
    @JSFunctor
    interface Place extends JSObject {
        void became(@Nullable HTMLElement element);
    }

    /** The function itself: only a parameter of the function's own type is handed over as one. */
    @JSBody(params = "listener", script = "return listener;")
    static native JSObject listening(Listener listener);

    /** Sets what shows while the pointer rests where the event happened: SVG has an element for it, HTML an attribute. */
    @JSBody(
            params = {"event", "words"},
            script = """
                    var at = event.currentTarget;
                    if (!at.ownerSVGElement) { if (at.title !== words) at.title = words; return; }
                    var title = at.lastElementChild;
                    if (!title || title.localName !== 'title') {
                      title = at.appendChild(document.createElementNS(at.namespaceURI, 'title'));
                    }
                    if (title.textContent !== words) title.textContent = words;""")
    static native void tip(Event event, String words);

    /** The function itself, as for a listener. */
    @JSBody(params = "place", script = "return place;")
    static native JSObject placing(Place place);

    @JSTopLevel
    @JSModule("./dom.js")
    static native JSObject node(String tag, JSObject properties, JSArray<JSObject> children);

    @JSTopLevel
    @JSModule("./dom.js")
    static native JSObject picture(String json);

    @JSTopLevel
    @JSModule("./dom.js")
    static native void patch(JSObject tree, HTMLElement host);
}
