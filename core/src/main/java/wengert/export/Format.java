package wengert.export;

import java.util.Locale;
import wengert.explain.Snapshot;

/**
 * What a program and its gradient can be written as.
 *
 * <pre>{@code
 * Format.MERMAID.fileName();   // wengert.mmd
 * }</pre>
 */
public enum Format {
    /** A picture of the graph that stands alone. */
    SVG("SVG", "svg", "image/svg+xml"),
    /** The graph for Graphviz. */
    DOT("DOT", "dot", "text/vnd.graphviz"),
    /** The graph for Mermaid. */
    MERMAID("Mermaid", "mmd", "text/plain"),
    /** Plain Python, statement by statement. */
    PYTHON("Python", "py", "text/x-python"),
    /** Python with a class like the tutorial's. */
    MICROGRAD("micrograd", "py", "text/x-python"),
    /** For PyTorch. */
    PYTORCH("PyTorch", "py", "text/x-python"),
    /** For JAX. */
    JAX("JAX", "py", "text/x-python"),
    /** A module for browsers and Node. */
    JAVASCRIPT("JavaScript", "js", "text/javascript"),
    /** A class that uses this library. */
    JAVA("Java", "java", "text/x-java"),
    /** The derivation as formulas. */
    LATEX("LaTeX", "tex", "text/x-tex"),
    /** The list of values, a row for each, as comma-separated values. */
    CSV("CSV", "csv", "text/csv"),
    /** The list of values as a table in Markdown. */
    MARKDOWN("Markdown", "md", "text/markdown");

    private final String label;
    private final String ending;
    private final String mediaType;

    Format(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The name on the command line and in requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A name for a file of it; a Java file is called as its class. */
    public String fileName() {
        return (this == JAVA ? "Derivative." : "wengert.") + ending;
    }

    /** Its media type, RFC 6838. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of this word.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Format of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("format: expected one of " + words() + ", got " + word);
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (Format format : values()) {
            words.append(words.length() == 0 ? "" : ", ").append(format.word());
        }
        return words.toString();
    }

    /** The program of a run and its gradient, written in it. */
    public Export write(Snapshot run) {
        return switch (this) {
            case SVG -> new Export.Text(Svg.write(run));
            case DOT -> new Export.Text(Dot.write(run));
            case MERMAID -> new Export.Text(Mermaid.write(run));
            case PYTHON -> Python.write(run);
            case MICROGRAD -> Micrograd.write(run);
            case PYTORCH -> PyTorch.write(run);
            case JAX -> Jax.write(run);
            case JAVASCRIPT -> JavaScript.write(run);
            case JAVA -> Java.write(run);
            case LATEX -> Tex.write(run);
            case CSV -> new Export.Text(Trace.csv(run));
            case MARKDOWN -> new Export.Text(Trace.markdown(run));
        };
    }
}
