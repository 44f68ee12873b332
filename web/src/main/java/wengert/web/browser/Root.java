package wengert.web.browser;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The document as a whole: its theme, its language, its focus, and keys that no field takes. */
public final class Root {
    private Root() {}

    @JSFunctor
    private interface Pressed extends JSObject {
        boolean key(String key, boolean command);
    }

    /** Marks the document as written in a language, such as {@code de}. */
    @JSBody(params = "language", script = "document.documentElement.lang = language;")
    public static native void speak(String language);

    /** What the page came with has made room for what this visitor sees. */
    @JSBody(script = "document.documentElement.removeAttribute('data-waits');")
    public static native void arrive();

    /** Wears a theme: the attribute {@code data-theme} of the root, none for the system's own. */
    @JSBody(params = "theme", script = """
                    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
                    else document.documentElement.setAttribute('data-theme', theme);""")
    public static native void wear(String theme);

    /**
     * Focuses an element once the tree that has it is shown. Where a finger points, a field that is there to search is left
     * alone: the keyboard on the screen would hide what can be pointed at.
     */
    @JSBody(params = "id", script = """
                    requestAnimationFrame(function () {
                      var element = document.getElementById(id);
                      if (element && element.type === 'search' && matchMedia('(pointer: coarse)').matches) return;
                      if (element) { element.focus(); if (element.select) element.select(); }
                    });""")
    public static native void focus(String id);

    @JSFunctor
    private interface Measured extends JSObject {
        void size(double width, double height);
    }

    /** Hears the size of the element with this id, in CSS pixels, now and whenever it changes. */
    public static void size(String id, BiConsumer<Double, Double> measured) {
        observe(id, measured::accept);
    }

    /** The width of the element with this id, in CSS pixels; 0 where there is none. */
    @JSBody(
            params = "id",
            script = "var element = document.getElementById(id); return element ? element.clientWidth : 0;")
    public static native int width(String id);

    /** The height of the element with this id, in CSS pixels; 0 where there is none. */
    @JSBody(
            params = "id",
            script = "var element = document.getElementById(id); return element ? element.clientHeight : 0;")
    public static native int height(String id);

    @JSBody(
            params = {"id", "measured"},
            script = """
                    var element = document.getElementById(id);
                    if (!element || !window.ResizeObserver) return;
                    new ResizeObserver(function () {
                      if (element.clientWidth > 0) measured(element.clientWidth, element.clientHeight);
                    }).observe(element);""")
    private static native void observe(String id, Measured measured);

    /**
     * Hears keys pressed outside of fields, and Escape anywhere.
     *
     * @param pressed gets the key and whether Ctrl or Command was held; says whether it meant something
     */
    public static void keys(BiPredicate<String, Boolean> pressed) {
        listen(pressed::test);
    }

    @JSBody(params = "pressed", script = """
                    document.addEventListener('keydown', function (event) {
                      if (event.defaultPrevented || event.altKey) return;
                      var at = event.composedPath()[0];
                      var writes = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName || '');
                      var activates = /^(BUTTON|A|SUMMARY)$/.test(at.tagName || '') && (event.key === ' ' || event.key === 'Enter');
                      if ((writes && event.key !== 'Escape') || activates) return;
                      if (pressed(event.key, event.ctrlKey || event.metaKey)) event.preventDefault();
                    });""")
    private static native void listen(Pressed pressed);
}
