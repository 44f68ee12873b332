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

    /** The address of the whole page, without a fragment. */
    @JSBody(script = "return location.href.split('#')[0].replace(/embed\\.html$/, '');")
    public static native String base();

    /** The fragment with its {@code #}, or empty; what asks for the stage alone is no part of it. */
    @JSBody(script = "return location.hash.replace(/&embed$/, '');")
    public static native String fragment();

    /** Whether the stage alone is asked for, as by a frame in another page. */
    @JSBody(script = "return /embed\\.html$/.test(location.pathname) || /&embed$/.test(location.hash);")
    public static native boolean isEmbedded();

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
