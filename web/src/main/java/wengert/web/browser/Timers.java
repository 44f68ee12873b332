package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Things that happen later. */
public final class Timers {
    private Timers() {}

    @JSFunctor
    private interface Task extends JSObject {
        void run();
    }

    /** Runs a task after some milliseconds. */
    public static void after(int milliseconds, Runnable task) {
        timeout(task::run, milliseconds);
    }

    /** Runs a task before the next frame is painted. */
    public static void frame(Runnable task) {
        request(task::run);
    }

    @JSBody(
            params = {"task", "milliseconds"},
            script = "setTimeout(task, milliseconds);")
    private static native void timeout(Task task, int milliseconds);

    /** A page in the background paints no frames, but shows its state all the same. */
    @JSBody(params = "task", script = """
                    if (document.hidden) { setTimeout(task, 0); } else { requestAnimationFrame(function () { task(); }); }""")
    private static native void request(Task task);
}
