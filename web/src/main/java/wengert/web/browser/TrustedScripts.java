package wengert.web.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Addresses of our own scripts, as the document's content security policy wants them: through one policy. */
final class TrustedScripts {
    private static @Nullable JSObject policy;

    private TrustedScripts() {}

    /** The address of a script next to the page. */
    static JSObject address(String script) {
        if (policy == null) {
            policy = policy();
        }
        return trusted(policy, script);
    }

    @JSBody(script = """
                    var same = {createScriptURL: function (address) {
                      if (!/^\\.\\/[\\w.-]+\\.js$/.test(address)) throw new TypeError(address);
                      return address;
                    }};
                    return self.trustedTypes ? trustedTypes.createPolicy('wengert', same) : same;""")
    private static native JSObject policy();

    @JSBody(
            params = {"policy", "script"},
            script = "return policy.createScriptURL(script);")
    private static native JSObject trusted(JSObject policy, String script);
}
