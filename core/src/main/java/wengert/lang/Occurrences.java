package wengert.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Span;
import wengert.lang.Token.Kind;
import wengert.op.Composite;
import wengert.op.Op;

/**
 * All places where a name of a program means what it means at one of them: a value with every time it is given anew, a
 * function, or a parameter within its function.
 *
 * <p>Found in the tokens, so a text with mistakes has them as well.
 *
 * <pre>{@code
 * Program program = Program.read("x = 2; f(x) = x^2; y = f(x) # of x");
 * Occurrences outer = Occurrences.at(program, 0);
 * outer.spans().size();   // 2
 * outer.renamed("w");     // w = 2; f(x) = x^2; y = f(w) # of x
 * outer.refusal("sin");   // 'sin' has a meaning of its own: choose another name
 * outer.refusal("y");     // 'y' is taken on line 1: choose another name
 * }</pre>
 */
public final class Occurrences {
    private final Program program;
    private final String name;
    private final List<Place> places;

    /**
     * Where the name stands.
     *
     * @param statement the number of its statement
     * @param binds whether it is given a meaning there
     */
    private record Place(Span span, int statement, boolean binds) {}

    private Occurrences(Program program, String name, List<Place> places) {
        this.program = program;
        this.name = name;
        this.places = places;
    }

    /** The places of the name that an offset is in, or at the end of; null where there is none that the program gives. */
    public static @Nullable Occurrences at(Program program, int offset) {
        return new Search(program).at(offset);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The places, in the order of the text. */
    public List<Span> spans() {
        return places.stream().map(Place::span).toList();
    }

    /** Where the name got the meaning that it has at an offset; its first place if it is never given one. */
    public Span definition(int offset) {
        int statement = Integer.MAX_VALUE;
        for (Place place : places) {
            if (place.span().start() <= offset) {
                statement = place.statement();
            }
        }
        Span first = null;
        Span last = null;
        for (Place place : places) {
            if (place.binds()) {
                first = first == null ? place.span() : first;
                last = place.statement() < statement ? place.span() : last;
            }
        }
        return last != null ? last : first != null ? first : places.get(0).span();
    }

    /** Why the name cannot become this one, or null if it can. */
    public @Nullable String refusal(String next) {
        if (next.equals(name)) {
            return null;
        }
        if (Names.isKeyword(next)
                || Names.isNumber(next)
                || Names.constant(next) != null
                || Op.named(next) != null
                || Composite.named(next) != null
                || Transformation.named(next) != null) {
            return "'" + next + "' has a meaning of its own: choose another name";
        }
        if (!Names.isName(next)) {
            return "expected a name such as x1, got '" + next + "': a letter first, then letters, digits or _";
        }
        for (Token token : program.tokens()) {
            if (Search.isWord(token) && text(program, token.span()).equals(next)) {
                return "'" + next + "' is taken on line "
                        + Lines.of(program.source()).line(token.span().start()) + ": choose another name";
            }
        }
        Program after = Program.read(renamed(next));
        return after.problems().size() == program.problems().size() && isAlike(program.graph(), after.graph())
                ? null
                : "expected a name that leaves the values as they are, got '" + next
                        + "': write products without a sign, such as xy, with * first";
    }

    /** The text with another name in all places; everything else stays. */
    public String renamed(String next) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (Place place : places) {
            text.append(program.source(), written, place.span().start()).append(next);
            written = place.span().end();
        }
        return text.append(program.source().substring(written)).toString();
    }

    /** Whether two graphs are the same but for names. */
    static boolean isAlike(Graph a, Graph b) {
        return a.isLike(b, (x, y) -> x.tensor().equals(y.tensor()));
    }

    private static String text(Program program, Span span) {
        return program.source().substring(span.start(), span.end());
    }

    /** Goes through the tokens once and gives each name the scope it is looked up in. */
    private static final class Search {
        /** A stretch of tokens in which a name means something of its own. */
        private record Local(String name, int from, int to) {}

        private final Program program;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Local> locals = new ArrayList<>();
        private final int[] statements;
        private final int[] depths;

        Search(Program program) {
            this.program = program;
            for (Token token : program.tokens()) {
                if (token.kind() != Kind.COMMENT) {
                    tokens.add(token);
                }
            }
            statements = new int[tokens.size()];
            depths = new int[tokens.size()];
            int statement = 0;
            int depth = 0;
            for (int i = 0; i < tokens.size(); i++) {
                boolean isLineStart = i > 0
                        && program.source()
                                        .substring(
                                                tokens.get(i - 1).span().end(),
                                                tokens.get(i).span().start())
                                        .indexOf('\n')
                                >= 0;
                // A line that begins like a statement is one, whatever is open before it.
                if (isLineStart && (depth <= 0 || (isName(i) && isText(i + 1, "=")))) {
                    depth = 0;
                    statement++;
                }
                depth += switch (text(i)) {
                    case "(", "[", "{" -> 1;
                    case ")", "]", "}" -> -1;
                    default -> 0;
                };
                statement += isText(i, ";") ? 1 : 0;
                statements[i] = statement;
                depths[i] = depth;
            }
            for (int i = 0; i < tokens.size(); i++) {
                findLocals(i);
            }
        }

        @Nullable
        Occurrences at(int offset) {
            int at = tokens.size() - 1;
            while (at >= 0 && tokens.get(at).span().start() > offset) {
                at--;
            }
            if (at >= 0 && tokens.get(at).span().start() == offset && !isName(at)) {
                at--;
            }
            if (at < 0 || tokens.get(at).span().end() < offset || !isName(at)) {
                return null;
            }
            String name = text(at);
            Local local = local(at);
            List<Place> places = new ArrayList<>();
            boolean isGiven = local != null || program.input(name) != null;
            for (int i = 0; i < tokens.size(); i++) {
                if (isName(i) && text(i).equals(name) && Objects.equals(local(i), local)) {
                    boolean binds = local == null ? binds(i) : places.isEmpty();
                    places.add(new Place(tokens.get(i).span(), statements[i], binds));
                    isGiven |= binds;
                }
            }
            return isGiven ? new Occurrences(program, name, places) : null;
        }

        static boolean isWord(Token token) {
            return token.kind() == Kind.NAME || token.kind() == Kind.FUNCTION;
        }

        /** Whether a token is a name, and none behind a point or before the value of an argument. */
        private boolean isName(int i) {
            if (!isWord(tokens.get(i))) {
                return false;
            }
            boolean isCalled = tokens.get(i).kind() == Kind.FUNCTION;
            boolean isAttribute = i > 0 && isText(i - 1, ".") && !isCalled;
            boolean isKeyword = depths[i] > 0 && isText(i + 1, "=") && !isVariable(i);
            return !isAttribute && !isKeyword;
        }

        /** Whether it is the variable of a series, as in {@code sum(i = 0..3, i)}. */
        private boolean isVariable(int i) {
            return i > 1
                    && isText(i - 1, "(")
                    && (isText(i - 2, "sum") || isText(i - 2, "prod"))
                    && isText(i + 1, "=")
                    && !Keywords.contains(text(i));
        }

        private boolean binds(int i) {
            boolean isFirst =
                    i == 0 || statements[i - 1] < statements[i] || isText(i - 1, ";") || isText(i - 1, "const");
            return isFirst
                    && i + 1 < tokens.size()
                    && (isText(i + 1, "=") || Operators.augmented(text(i + 1)) != null || body(i) > 0);
        }

        /** Where the body begins of the function whose definition begins here, or 0. */
        private int body(int i) {
            int at = i + 2;
            while (at < tokens.size() && (isWord(tokens.get(at)) || isText(at, ","))) {
                at++;
            }
            return isText(i + 1, "(") && isText(at, ")") && isText(at + 1, "=") ? at + 2 : 0;
        }

        private void findLocals(int i) {
            if (isVariable(i)) {
                int end = i;
                while (end < tokens.size() && depths[end] >= depths[i]) {
                    end++;
                }
                locals.add(new Local(text(i), i, end));
            } else if (tokens.get(i).kind() == Kind.FUNCTION && binds(i)) {
                int body = body(i);
                int end = body;
                while (end < tokens.size() && statements[end] == statements[i]) {
                    end++;
                }
                for (int p = i + 2; p < body - 2; p += 2) {
                    locals.add(new Local(text(p), i + 1, end));
                }
            }
        }

        /** The innermost scope of its own that the name at a token is in, or null. */
        private @Nullable Local local(int i) {
            Local found = null;
            for (Local local : locals) {
                if (local.from() <= i && i < local.to() && local.name().equals(text(i))) {
                    found = local;
                }
            }
            return found;
        }

        private boolean isText(int i, String expected) {
            return i < tokens.size() && text(i).equals(expected);
        }

        private String text(int i) {
            return Occurrences.text(program, tokens.get(i).span());
        }
    }
}
