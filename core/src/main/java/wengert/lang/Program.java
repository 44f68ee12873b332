package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Span;
import wengert.number.Numbers;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * A text and what it means.
 *
 * <p>Immutable. Every text has a program: what cannot be understood becomes a problem, and the graph holds
 * whatever else could be.
 *
 * <pre>{@code
 * Program program = Program.read("a = 2; b = -3; c = a*b + a^2; d = tanh(c)");
 * program.problems().isEmpty();      // true
 * program.graph().inputs().size();   // 2
 * program.named("c");                // 5, the id of its node
 * program.withInput("b", 1.5);       // a = 2; b = 1.5; c = a*b + a^2; d = tanh(c)
 * }</pre>
 */
public final class Program {
    private final String source;
    private final Graph graph;
    private final List<Problem> problems;
    private final List<Note> notes;
    private final List<InputSite> inputs;
    private final List<Result> results;
    private final List<Token> tokens;
    private final Scope scope;
    private final Marks marks;

    private Program(String source, Elaboration elaboration, Scope scope, Problems problems, List<Token> tokens) {
        this.source = source;
        this.graph = elaboration.graph();
        this.inputs = List.copyOf(elaboration.inputs(graph));
        this.results = List.copyOf(elaboration.results());
        this.marks = elaboration.marks();
        this.scope = scope;
        this.problems = problems.inOrder();
        this.notes = problems.notesInOrder();
        this.tokens = tokens;
    }

    /** A text that is longer is not read. */
    public static final int MOST_CHARACTERS = Limits.SOURCE;

    /** Reads a text. Takes time in proportion to its length, and never throws. */
    public static Program read(String source) {
        Problems problems = new Problems();
        if (source.length() > Limits.SOURCE) {
            problems.error(
                    new Span(Limits.SOURCE, source.length()),
                    "expected a text of at most " + Limits.SOURCE + " characters, got " + source.length()
                            + ": nothing of it was read");
            return new Reading("", problems).program(source);
        }
        return new Reading(source, problems).program(source);
    }

    /** The stages of reading, each built from the one before. */
    private static final class Reading {
        private final Problems problems;
        private final List<Token> tokens;
        private final Scope scope;
        private final Elaboration elaboration;

        Reading(String source, Problems problems) {
            Lexer lexer = new Lexer(source, problems);
            Parser parser = new Parser(lexer.lexemes(), problems, Lines.of(source));
            List<Statement> statements = parser.program();
            this.problems = problems;
            this.tokens = lexer.tokens();
            this.scope = new Scope(statements, parser.letters());
            this.elaboration = new Elaboration(statements, scope, problems, source);
        }

        Program program(String source) {
            return new Program(source, elaboration, scope, problems, tokens);
        }
    }

    /** The text, unchanged. */
    public String source() {
        return source;
    }

    /** What the text computes; its output is the value of the last statement that could be understood. */
    public Graph graph() {
        return graph;
    }

    /** Whether all of the text could be understood; there may be warnings. */
    public boolean isComplete() {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** The problems in order of position; after a hundred, one more that counts the others. */
    public List<Problem> problems() {
        return problems;
    }

    /** What might have been meant otherwise, in order of position; at most a hundred. */
    public List<Note> notes() {
        return notes;
    }

    /** The inputs, in the order of {@link Graph#inputs}. */
    public List<InputSite> inputs() {
        return inputs;
    }

    /** What each statement that has a value computes, in the order of the text; those that could not be understood are left out. */
    public List<Result> results() {
        return results;
    }

    /** The text cut into pieces for highlighting, comments included and spaces left out. */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * The node of the smallest expression around the character at {@code offset}, or ending there; -1 if there
     * is none. In the body of a function it is the node of the first call.
     */
    public int nodeAt(int offset) {
        return marks.at(offset);
    }

    /** The node that a name means at the end of the text, or -1. */
    public int named(String name) {
        return Math.max(Scope.UNKNOWN, scope.value(name, Integer.MAX_VALUE));
    }

    /** The input of this name ({@link wengert.graph.Node.Input#name}), or null. */
    public @Nullable InputSite input(String name) {
        for (InputSite site : inputs) {
            if (site.input().name().equals(name)) {
                return site;
            }
        }
        return null;
    }

    /**
     * The text with another number for an input: it is rewritten in its place, everything else stays. A name that was never
     * given a value gets a first line that does.
     *
     * @throws IllegalArgumentException if there is no such input, or it is a vector or a matrix
     */
    public String withInput(String name, double value) {
        return withInput(name, Tensor.of(value));
    }

    /**
     * The text with another value of the same shape for an input.
     *
     * @throws IllegalArgumentException if there is no such input, or it has another shape
     */
    public String withInput(String name, Tensor value) {
        InputSite site = site(name);
        Shape shape = site.input().shape();
        if (!shape.equals(value.shape())) {
            throw new IllegalArgumentException(
                    "withInput: expected a value of shape " + shape + " for " + name + ", got " + value.shape());
        }
        if (site.literal() == null) {
            return name + " = " + value + "\n" + source;
        }
        String text = source;
        for (int e = value.size() - 1; e >= 0; e--) {
            if (Double.doubleToLongBits(value.get(e))
                            != Double.doubleToLongBits(site.input().tensor().get(e))
                    || value.size() == 1) {
                text = written(text, site.numbers().get(e), value.get(e));
            }
        }
        return text;
    }

    /**
     * The text with another number for one element of an input, counted row by row.
     *
     * @throws IllegalArgumentException if there is no such element
     */
    public String withElement(String name, int element, double value) {
        InputSite site = site(name);
        if (element < 0 || element >= site.input().shape().size()) {
            throw new IllegalArgumentException("withElement: expected an element from 0 to "
                    + (site.input().shape().size() - 1) + " of " + name + ", got " + element);
        }
        return site.literal() == null
                ? name + " = " + Numbers.shortest(value) + "\n" + source
                : written(source, site.numbers().get(element), value);
    }

    private InputSite site(String name) {
        InputSite site = input(name);
        if (site == null) {
            throw new IllegalArgumentException("withInput: expected the name of an input, got " + name);
        }
        return site;
    }

    private static String written(String text, Span place, double value) {
        return text.substring(0, place.start()) + Numbers.shortest(value) + text.substring(place.end());
    }
}
