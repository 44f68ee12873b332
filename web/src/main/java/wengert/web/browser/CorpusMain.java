package wengert.web.browser;

import org.teavm.jso.JSBody;

/**
 * The engine compiled for a test: run in a browser, it leaves what it computed where the test reads it.
 *
 * <p>Compiled beside the page and never shipped.
 */
public final class CorpusMain {
    private CorpusMain() {}

    public static void main(String[] arguments) {
        // As written this is 0.6; added from left to right it is 0.6000000000000001.
        double[] x = {0.1, 0.2, 0.3};
        leave(bits(x[0] + (x[1] + x[2])));
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToRawLongBits(value));
    }

    @JSBody(params = "result", script = "globalThis.corpus = result;")
    private static native void leave(String result);
}
