package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.web.background.Tasks;
import wengert.web.model.Parcel;

/** The other thread of the page: hears requests of {@link Background} and answers them one after another. */
public final class BackgroundMain {
    private BackgroundMain() {}

    @JSFunctor
    private interface Answering extends JSObject {
        JSObject answer(String task, String text, @JSByRef double[] numbers);
    }

    public static void main(String[] arguments) {
        Tasks tasks = new Tasks();
        serve((task, text, numbers) -> {
            Parcel answer = tasks.answer(task, Parcel.of(text, numbers));
            return packed(answer.text(), answer.numbers());
        });
    }

    @JSBody(params = "answering", script = """
                    self.addEventListener('message', function (event) {
                      var message = event.data;
                      var answer = ['', new Float64Array(0)];
                      try {
                        answer = answering(message[1], message[2], message[3]);
                      } finally {
                        self.postMessage([message[0], answer[0], answer[1]]);
                      }
                    });""")
    private static native void serve(Answering answering);

    @JSBody(
            params = {"text", "numbers"},
            script = "return [text, numbers];")
    private static native JSObject packed(String text, @JSByRef double[] numbers);
}
