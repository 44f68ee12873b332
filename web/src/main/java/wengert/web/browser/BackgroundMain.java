package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.web.background.Tasks;

/** The other thread of the page: hears requests of {@link Background} and answers them one after another. */
public final class BackgroundMain {
    private BackgroundMain() {}

    @JSFunctor
    private interface Answering extends JSObject {
        String answer(String task, String request);
    }

    public static void main(String[] arguments) {
        Tasks tasks = new Tasks();
        serve(tasks::answer);
    }

    @JSBody(params = "answering", script = """
                    self.addEventListener('message', function (event) {
                      var message = event.data;
                      var answer = '';
                      try {
                        answer = answering(message[1], message[2]);
                      } finally {
                        self.postMessage([message[0], answer]);
                      }
                    });""")
    private static native void serve(Answering answering);
}
