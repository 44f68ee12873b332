package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** JavaScript objects made property by property. */
final class ScriptObject {
    private ScriptObject() {}

    @JSBody(script = "return {};")
    static native JSObject create();

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    static native void set(JSObject object, String name, JSObject value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    static native void set(JSObject object, String name, int value);
}
