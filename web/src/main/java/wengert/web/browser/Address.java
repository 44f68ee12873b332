package wengert.web.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The address under which the page is shown. */
public final class Address {
    private Address() {}

    @JSFunctor
    private interface Changed extends JSObject {
        void to(String fragment);
    }

    /** The address without its fragment. */
    @JSBody(script = "return location.href.split('#')[0];")
    public static native String base();

    /** The fragment with its {@code #}, or empty. */
    @JSBody(script = "return location.hash;")
    public static native String fragment();

    /** Shows another fragment without a new entry in the history; empty for none. */
    @JSBody(params = "fragment", script = "history.replaceState(null, '', fragment || location.href.split('#')[0]);")
    public static native void setFragment(String fragment);

    /** Tells of fragments that the user goes to. */
    public static void watch(Consumer<String> changed) {
        listen(changed::accept);
    }

    @JSBody(params = "changed", script = "addEventListener('hashchange', function () { changed(location.hash); });")
    private static native void listen(Changed changed);
}
