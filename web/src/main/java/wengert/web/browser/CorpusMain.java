package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import wengert.check.Corpus;

/**
 * The engine compiled for a test: a browser evaluates the corpus and programs given as text, and the test
 * compares its lines with those of the JVM.
 *
 * <p>Compiled beside the page and never shipped.
 */
public final class CorpusMain {
    private CorpusMain() {}

    @JSFunctor
    private interface Chunk extends JSObject {
        String lines(int chunk);
    }

    @JSFunctor
    private interface Evaluation extends JSObject {
        String of(String program);
    }

    public static void main(String[] arguments) {
        offer(Corpus.chunks(), chunk -> String.join("\n", Corpus.lines(chunk)), Corpus::evaluated);
    }

    @JSBody(
            params = {"chunks", "lines", "evaluated"},
            script = "globalThis.corpus = {chunks: chunks, lines: lines, evaluated: evaluated};")
    private static native void offer(int chunks, Chunk lines, Evaluation evaluated);
}
