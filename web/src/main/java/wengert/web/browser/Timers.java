package wengert.web.browser;

import java.util.List;
import java.util.function.DoublePredicate;
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

    /** Runs tasks one after another, each once the browser had time for something else. */
    public static void inTurn(List<Runnable> tasks) {
        if (!tasks.isEmpty()) {
            after(0, () -> {
                tasks.get(0).run();
                inTurn(tasks.subList(1, tasks.size()));
            });
        }
    }

    /** Runs a task when what runs now is done, before anything else happens. */
    public static void soon(Runnable task) {
        microtask(task::run);
    }

    @JSFunctor
    private interface Moment extends JSObject {
        boolean at(double part);
    }

    /**
     * Runs a task before each frame of a movement, with the part of its time that has passed; the last is 1, and where no
     * motion is wanted the only one.
     *
     * @param task says whether it wants the next frame, too
     */
    public static void glide(int milliseconds, DoublePredicate task) {
        move(milliseconds, task::test);
    }

    /** Runs a task before the next frame is painted. */
    public static void frame(Runnable task) {
        request(task::run);
    }

    @JSBody(
            params = {"task", "milliseconds"},
            script = "setTimeout(task, milliseconds);")
    private static native void timeout(Task task, int milliseconds);

    @JSBody(params = "task", script = "queueMicrotask(function () { task(); });")
    private static native void microtask(Task task);

    @JSBody(
            params = {"milliseconds", "task"},
            script = """
                    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) { task(1); return; }
                    var start = performance.now();
                    requestAnimationFrame(function frame(now) {
                      var part = Math.max(0, Math.min(1, (now - start) / milliseconds));
                      if (task(part) && part < 1) requestAnimationFrame(frame);
                    });""")
    private static native void move(int milliseconds, Moment task);

    /** A page in the background paints no frames, but shows its state all the same. */
    @JSBody(params = "task", script = """
                    if (document.hidden) { setTimeout(task, 0); } else { requestAnimationFrame(function () { task(); }); }""")
    private static native void request(Task task);
}
