package wengert.web.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import wengert.web.html.Html;
import wengert.web.html.Part;

/**
 * Shows trees in one element of the document, changing only what differs from the tree shown before.
 *
 * <p>A {@link Html.Lazy} tree whose dependencies are unchanged is the very node made before, which the patching library
 * recognises and skips. A {@link Html.Widget} is a place that is patched on the outside only; what lives in it is given
 * once, by {@link #widget}.
 */
public final class Dom {
    private final HTMLElement host;
    private final Consumer<Object> dispatcher;
    private final Map<String, JSObject> widgets = new HashMap<>();
    /** The lazy trees of the last show and of this one that stand directly in the tree being built. */
    private Map<String, Kept> last = new HashMap<>();

    private Map<String, Kept> now = new HashMap<>();

    /** What a lazy tree became, with the lazy trees directly within it: they stay as long as it does. */
    private record Kept(Html.Lazy tree, JSObject node, Map<String, Kept> within) {}

    private Dom(HTMLElement host, Consumer<Object> dispatcher) {
        this.host = host;
        this.dispatcher = dispatcher;
    }

    /**
     * The element of the document with this id, as a place for trees; its content belongs to them from now on.
     *
     * @param dispatcher gets the actions that events mean, one at a time
     */
    public static Dom in(String id, Consumer<Object> dispatcher) {
        HTMLElement host = HTMLDocument.current().getElementById(id);
        if (host == null) {
            throw new IllegalArgumentException("expected an element with the id " + id + ", found none");
        }
        return new Dom(host, dispatcher);
    }

    /** A new element that shows a tree for as long as it lives; its events mean nothing. */
    static HTMLElement picture(Html tree) {
        HTMLElement host = HTMLDocument.current().createElement("div");
        new Dom(host, action -> {}).show(tree);
        return host;
    }

    /** Puts an element of the browser layer wherever trees have a widget of this name; call it before showing one. */
    public void widget(String name, HTMLElement content) {
        DomScript.Place place = element -> {
            if (element != null) {
                element.appendChild(content);
            }
        };
        widgets.put(name, DomScript.placing(place));
    }

    public void show(Html tree) {
        now = new HashMap<>();
        JSObject root = node(tree);
        last = now;
        DomScript.patch(root, host);
    }

    /** Forgets lazy trees: the next show builds all of them, though nothing that they depend on has changed. */
    public void forget() {
        last = new HashMap<>();
    }

    private JSObject node(Html tree) {
        if (tree instanceof Html.Element element) {
            return elementNode(element);
        }
        if (tree instanceof Html.Lazy lazy) {
            return lazyNode(lazy);
        }
        if (tree instanceof Html.Widget widget) {
            return widgetNode(widget);
        }
        if (tree instanceof Html.Picture picture) {
            return DomScript.picture(picture.json());
        }
        return JSString.valueOf(((Html.Text) tree).value());
    }

    private JSObject elementNode(Html.Element element) {
        JSObject properties = ScriptObject.create();
        if (element.key() != null) {
            ScriptObject.set(properties, "key", JSString.valueOf(element.key()));
        }
        for (Part.Attribute attribute : element.attributes()) {
            ScriptObject.set(properties, attribute.name(), JSString.valueOf(attribute.value()));
        }
        for (Part.Flag flag : element.flags()) {
            ScriptObject.set(properties, flag.name(), JSBoolean.valueOf(flag.isSet()));
        }
        for (Part.Handler handler : element.handlers()) {
            ScriptObject.set(properties, "on" + handler.event(), listener(handler));
        }
        Part.Tip tip = element.tip();
        if (tip != null) {
            ScriptObject.set(
                    properties,
                    "onmousemove",
                    DomScript.listening(
                            event -> DomScript.tip(event, tip.words().get())));
        }
        if (!element.styles().isEmpty()) {
            ScriptObject.set(properties, "style", style(element.styles()));
        }
        JSArray<JSObject> children = new JSArray<>();
        for (Html child : element.children()) {
            children.push(node(child));
        }
        return DomScript.node(element.tag(), properties, children);
    }

    private static JSObject style(List<Part.Style> declarations) {
        JSObject style = ScriptObject.create();
        for (Part.Style declaration : declarations) {
            ScriptObject.set(style, declaration.property(), JSString.valueOf(declaration.value()));
        }
        return style;
    }

    private JSObject lazyNode(Html.Lazy lazy) {
        Kept before = last.get(lazy.name());
        Kept kept = before != null && lazy.sameAs(before.tree()) ? before : built(lazy, before);
        now.put(lazy.name(), kept);
        return kept.node();
    }

    private Kept built(Html.Lazy lazy, @Nullable Kept before) {
        Map<String, Kept> outerLast = last;
        Map<String, Kept> outerNow = now;
        last = before == null ? Map.of() : before.within();
        now = new HashMap<>();
        JSObject node = node(lazy.view().get());
        Kept kept = new Kept(lazy, node, now);
        last = outerLast;
        now = outerNow;
        return kept;
    }

    private JSObject widgetNode(Html.Widget widget) {
        JSObject place = widgets.get(widget.name());
        if (place == null) {
            throw new IllegalStateException(
                    "expected a widget called " + widget.name() + ", found " + widgets.keySet());
        }
        JSObject properties = ScriptObject.create();
        ScriptObject.set(properties, "class", JSString.valueOf(widget.className()));
        ScriptObject.set(properties, "data-widget", JSString.valueOf(widget.name()));
        ScriptObject.set(properties, "ref", place);
        return DomScript.node("div", properties, new JSArray<>());
    }

    private JSObject listener(Part.Handler handler) {
        DomScript.Listener listener = event -> {
            Object action = handler.reaction().to(Events.read(event));
            if (action != null) {
                if (handler.prevents()) {
                    event.preventDefault();
                }
                dispatcher.accept(action);
            }
        };
        return DomScript.listening(listener);
    }
}
