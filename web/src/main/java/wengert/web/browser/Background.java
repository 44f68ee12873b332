package wengert.web.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.web.background.Tasks;
import wengert.web.model.Parcel;

/**
 * Another thread that does what would hold up this one. It is started with the first request, which is when its script is
 * loaded.
 */
public final class Background {
    private static final String ADDRESS = "./background.js";

    private final Map<Integer, Consumer<Parcel>> waiting = new HashMap<>();
    private @Nullable JSObject thread;
    private int count;
    private String translation = "";

    @JSFunctor
    private interface Answered extends JSObject {
        void answered(int request, String text, @JSByRef double[] numbers);
    }

    /**
     * Asks for something.
     *
     * @param done gets the answer; nothing if the thread does not run or has failed at it
     */
    public void ask(String task, Parcel request, Consumer<Parcel> done) {
        if (thread == null) {
            thread = start(TrustedScripts.address(ADDRESS), this::answered);
            if (!translation.isEmpty()) {
                speak(translation);
            }
        }
        int number = count++;
        waiting.put(number, done);
        post(thread, number, task, request.text(), request.numbers());
    }

    /** Speaks the language of a translation from the next request on; English where it is empty. */
    public void speak(String text) {
        translation = text;
        if (thread != null) {
            post(thread, count++, Tasks.SPEAK, text, Parcel.NOTHING.numbers());
        }
    }

    /** A negative number is a thread that could not be started: nothing that was asked for will come. */
    private void answered(int number, String text, double[] numbers) {
        if (number < 0) {
            thread = null;
            Map<Integer, Consumer<Parcel>> lost = new HashMap<>(waiting);
            waiting.clear();
            lost.values().forEach(done -> done.accept(Parcel.NOTHING));
            return;
        }
        Consumer<Parcel> done = waiting.remove(number);
        if (done != null) {
            done.accept(Parcel.of(text, numbers));
        }
    }

    // What is posted before the thread runs waits for it. From a page that is one file, the script is an object of the
    // browser's; Chromium runs none of those as a module there, and it imports nothing.
    @JSBody(
            params = {"address", "answered"},
            script = """
                    var thread = new Worker(address, {type: /^blob:/.test(address) ? 'classic' : 'module'});
                    thread.addEventListener('message', function (event) {
                      if (event.data[0] >= 0) answered(event.data[0], event.data[1], event.data[2]);
                    });
                    thread.addEventListener('error', function () { thread.terminate(); answered(-1, '', new Float64Array(0)); });
                    return thread;""")
    private static native JSObject start(JSObject address, Answered answered);

    @JSBody(
            params = {"thread", "number", "task", "text", "numbers"},
            script = "thread.postMessage([number, task, text, numbers]);")
    private static native void post(JSObject thread, int number, String task, String text, @JSByRef double[] numbers);
}
