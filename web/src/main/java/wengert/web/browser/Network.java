package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Requests to addresses next to the page. A page that is one file has what is there in itself. */
public final class Network {
    private Network() {}

    /** Gets the status, 0 for no answer, and the text of an answer. */
    @FunctionalInterface
    public interface Receiver {
        /** The answer has come, or will not come. */
        void answer(int status, String body);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void answer(int status, String body);
    }

    /** Asks for a text. */
    public static void get(String address, Receiver receiver) {
        request("GET", address, "", receiver::answer);
    }

    /** Sends JSON. */
    public static void post(String address, String body, Receiver receiver) {
        request("POST", address, body, receiver::answer);
    }

    @JSBody(
            params = {"method", "address", "body", "callback"},
            script = """
                    var inside = document.getElementById(address);
                    if (inside) { callback(200, inside.textContent); return; }
                    var options = method === 'GET' ? {}
                      : {method: method, body: body, headers: {'Content-Type': 'application/json'}};
                    fetch(address, options).then(function (response) {
                      return response.text().then(function (text) { callback(response.status, text); });
                    }).catch(function () { callback(0, ''); });""")
    private static native void request(String method, String address, String body, Callback callback);
}
