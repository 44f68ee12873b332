package wengert.web.editor;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.lang.Note;
import wengert.lang.Occurrences;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.lang.Result;
import wengert.lang.Severity;
import wengert.lang.Token;
import wengert.web.code.LineEnd;
import wengert.web.code.Mark;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.model.Selection;

/** What the editor shows on the text: problems, remarks, where the selected node comes from, and what belongs together. */
public final class EditorNotes {
    private static final String ERROR = "error";
    private static final String WARNING = "warning";
    private static final String INFO = "info";
    /** On the source of the selected node. */
    private static final String SELECTED = "selected";
    /** On all places of the name where the cursor is. */
    private static final String SAME = "same";
    /** On the bracket where the cursor is and the one that it belongs to. */
    private static final String MATCH = "match";

    /** The kinds of mark. */
    public static final List<String> KINDS = List.of(ERROR, WARNING, INFO, SELECTED, SAME, MATCH);

    private EditorNotes() {}

    /**
     * All marks.
     *
     * @param isResting whether the text is not being changed: while one types, names that light up are in the way
     */
    @SuppressWarnings("ReferenceEquality") // what is viewed may be of an earlier reading
    public static List<Mark> marks(EditorState state, Computation viewed, Selection selection, boolean isResting) {
        Program program = state.program();
        List<Mark> marks = new ArrayList<>();
        for (Problem problem : program.problems()) {
            marks.add(mark(program, problem.span(), problem.severity() == Severity.ERROR ? ERROR : WARNING));
        }
        for (Note note : program.notes()) {
            marks.add(mark(program, note.span(), INFO));
        }
        int node = selection.focus();
        Span span = node < 0 || node >= viewed.size() || state.isStale() || viewed.program() != program
                ? null
                : viewed.graph().node(node).origin().span();
        if (span != null) {
            marks.add(new Mark(span.start(), span.end(), SELECTED));
        }
        Occurrences found = isResting ? Occurrences.at(program, state.cursor()) : null;
        if (found != null && found.spans().size() > 1) {
            for (Span place : found.spans()) {
                marks.add(new Mark(place.start(), place.end(), SAME));
            }
        }
        match(program, state.cursor(), marks);
        return marks;
    }

    /** A mark that can be seen: of what is missing at the end of a line, on the character before it. */
    private static Mark mark(Program program, Span span, String kind) {
        String source = program.source();
        int start = span.start();
        boolean isAtEnd = start >= source.length() || source.charAt(start) == '\n';
        int from = isAtEnd ? Math.max(0, start - 1) : start;
        return new Mark(from, Math.max(from + 1, span.end()), kind);
    }

    private static void match(Program program, int cursor, List<Mark> marks) {
        List<Token> tokens = program.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            boolean isHere = span.start() == cursor || span.end() == cursor;
            if (isHere && tokens.get(i).kind() == Token.Kind.BRACKET) {
                int step = "([{".indexOf(program.source().charAt(span.start())) >= 0 ? 1 : -1;
                int depth = 0;
                int at = i;
                do {
                    Token token = tokens.get(at);
                    if (token.kind() == Token.Kind.BRACKET) {
                        depth += "([{"
                                                .indexOf(program.source()
                                                        .charAt(token.span().start()))
                                        >= 0
                                ? 1
                                : -1;
                    }
                    at += step;
                } while (depth != 0 && at >= 0 && at < tokens.size());
                if (depth == 0) {
                    Span other = tokens.get(at - step).span();
                    marks.add(new Mark(span.start(), span.end(), MATCH));
                    marks.add(new Mark(other.start(), other.end(), MATCH));
                    return;
                }
            }
        }
    }

    /**
     * The numbers behind each line that computes something: the value of its last statement, unless that is a number
     * written there, and the adjoint, unless that has too many numbers. Where what is shown comes from another text,
     * lines that are in both have those of before.
     */
    public static List<LineEnd> lineEnds(EditorState state) {
        Computation computation = state.shown();
        List<LineEnd> ends = new ArrayList<>();
        String source = computation.program().source();
        Survival survival = Survival.of(source, state.text());
        for (Result result : computation.isEmpty()
                ? List.<Result>of()
                : computation.program().results()) {
            int newline = source.indexOf('\n', result.span().end());
            int at = survival.lineEnd(newline < 0 ? source.length() : newline);
            if (at < 0) {
                continue;
            }
            int node = result.node();
            boolean isWritten = !(computation.graph().node(node) instanceof Node.Apply);
            LineEnd end = new LineEnd(
                    at,
                    isWritten ? "" : Figures.brief(computation.value(node)),
                    computation.hasAdjoint(node) ? Figures.listed(computation.adjoint(node)) : "");
            if (!ends.isEmpty() && ends.get(ends.size() - 1).at() == at) {
                ends.remove(ends.size() - 1);
            }
            if (!end.value().isEmpty() || !end.adjoint().isEmpty()) {
                ends.add(end);
            }
        }
        return ends;
    }

    /**
     * Which lines of a text are still there in another: those before the first difference and those behind the last one.
     *
     * @param head characters that both begin with
     * @param tail characters that both end with
     */
    private record Survival(String before, String after, int head, int tail) {
        static Survival of(String before, String after) {
            int shorter = Math.min(before.length(), after.length());
            int head = 0;
            while (head < shorter && before.charAt(head) == after.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            return new Survival(before, after, head, tail);
        }

        /** Where the line that ended here ends now; -1 if it was changed. */
        int lineEnd(int end) {
            if (end <= head && (end == after.length() || after.charAt(end) == '\n')) {
                return end;
            }
            int start = before.lastIndexOf('\n', end - 1) + 1;
            int shift = after.length() - before.length();
            boolean isBehind = start >= before.length() - tail;
            boolean isLine = start + shift == 0 || (start + shift > 0 && after.charAt(start + shift - 1) == '\n');
            return isBehind && isLine ? end + shift : -1;
        }
    }
}
