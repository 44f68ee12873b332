package wengert.web.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The clipboard. */
public final class Clipboard {
    private Clipboard() {}

    @JSFunctor
    private interface Done extends JSObject {
        void with(boolean copied);
    }

    /** Copies a text and says whether the browser allowed it. */
    public static void copy(String text, Consumer<Boolean> done) {
        write(text, done::accept);
    }

    @JSBody(
            params = {"text", "done"},
            script = """
                    if (!navigator.clipboard) { done(false); return; }
                    navigator.clipboard.writeText(text).then(function () { done(true); }, function () { done(false); });""")
    private static native void write(String text, Done done);
}
