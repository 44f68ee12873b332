package wengert.lang;

import java.util.List;
import wengert.graph.Span;
import wengert.lang.Token.Kind;

/**
 * A place in the list of lexemes.
 *
 * <p>Inside brackets line ends are passed over, except before a line that can only be a new statement:
 * then the bracket was never closed, and the problem belongs where it should have been.
 */
final class Cursor {
    /** Leaves the statement that is being read; its problem has been reported. */
    static final class Stop extends RuntimeException {}

    private final List<Lexeme> lexemes;
    private final Problems problems;
    private final Lines lines;
    private int index;
    private int previousEnd;
    private int brackets;
    private int depth;

    Cursor(List<Lexeme> lexemes, Problems problems, Lines lines) {
        this.lexemes = lexemes;
        this.problems = problems;
        this.lines = lines;
    }

    /** The lexeme to be read next. */
    Lexeme next() {
        Lexeme lexeme = lexemes.get(index);
        if (brackets > 0 && lexeme.isLineEnd() && !isStatementAt(index + 1)) {
            index++;
            return lexemes.get(index);
        }
        return lexeme;
    }

    /** The lexeme {@code distance} places after the next one; inside brackets line ends do not count. */
    Lexeme ahead(int distance) {
        next();
        int at = index;
        for (int i = 0; i < distance && !lexemes.get(at).isEnd(); i++) {
            at++;
            at += brackets > 0 && lexemes.get(at).isLineEnd() ? 1 : 0;
        }
        return lexemes.get(at);
    }

    /** The lexeme passed last, or the first one. */
    Lexeme previous() {
        int at = Math.max(0, index - 1);
        return lexemes.get(at > 0 && lexemes.get(at).isLineEnd() ? at - 1 : at);
    }

    /** Passes the next lexeme and gives it. */
    Lexeme take() {
        Lexeme lexeme = next();
        if (!lexeme.isEnd()) {
            index++;
            previousEnd = lexeme.span().end();
        }
        return lexeme;
    }

    boolean at(String text) {
        return next().is(text);
    }

    /** Passes the next lexeme if it is this one. */
    boolean match(String text) {
        boolean matches = at(text);
        if (matches) {
            take();
        }
        return matches;
    }

    /** Whether the next lexeme stands on the line of the one before it. */
    boolean isOnSameLine() {
        return index == 0 || (!next().isLineEnd() && !lexemes.get(index - 1).isLineEnd());
    }

    boolean isAtEnd() {
        return next().isEnd();
    }

    boolean isAtEndOfStatement() {
        Lexeme lexeme = next();
        return lexeme.isEnd() || lexeme.isLineEnd() || lexeme.is(";");
    }

    /** From {@code start} to the end of the lexeme passed last. */
    Span since(int start) {
        return new Span(start, Math.max(start, previousEnd));
    }

    /** The place right after the lexeme passed last. */
    Span here() {
        return new Span(previousEnd, previousEnd);
    }

    /** Passes an opening bracket: line ends do not count until it is closed. */
    Lexeme open() {
        Lexeme bracket = take();
        brackets++;
        return bracket;
    }

    /** Passes the bracket that closes {@code opening}. */
    void close(String closing, Lexeme opening) {
        if (!at(closing)) {
            int start = opening.span().start();
            String place = lines.line(start) == lines.line(previousEnd)
                    ? "column " + lines.column(start)
                    : "line " + lines.line(start) + ", column " + lines.column(start);
            throw expected(
                    "'" + closing + "' to close the '" + opening.text() + "' opened at " + place,
                    new Fix("insert " + closing, here(), closing));
        }
        take();
        brackets--;
    }

    /** Goes one level of brackets deeper. */
    void enter() {
        depth++;
        if (depth > Limits.DEPTH) {
            throw refuse(
                    next().span(),
                    "expected at most " + Limits.DEPTH
                            + " expressions inside one another, got one more: give an inner one a name of its own");
        }
    }

    void leave() {
        depth--;
    }

    /** Reports that something else was expected than what comes next. */
    Stop expected(String what, Fix... fixes) {
        Lexeme got = next();
        if (isAtEndOfStatement() && !got.is(";")) {
            return refuse(here(), "expected " + what, fixes);
        }
        return refuse(got.span(), "expected " + what + ", got " + describe(got), fixes);
    }

    /** Reports a problem in the statement that is being read. */
    Stop refuse(Span span, String message, Fix... fixes) {
        if (next().kind() != Kind.UNKNOWN) {
            problems.error(span, message, fixes);
        }
        return new Stop();
    }

    /** Passes what is left of a statement, and forgets its brackets. */
    void skipStatement() {
        int open = brackets;
        brackets = 0;
        depth = 0;
        while (!lexemes.get(index).isEnd() && !lexemes.get(index).is(";")) {
            Lexeme lexeme = lexemes.get(index);
            if (lexeme.isLineEnd() && (open <= 0 || isStatementAt(index + 1))) {
                return;
            }
            open += switch (lexeme.text()) {
                case "(", "[", "{" -> 1;
                case ")", "]", "}" -> -1;
                default -> 0;
            };
            take();
        }
    }

    /** How a message names a lexeme. */
    static String describe(Lexeme lexeme) {
        if (lexeme.isEnd()) {
            return "the end of the text";
        }
        return lexeme.isLineEnd() ? "the end of the line" : "'" + lexeme.text() + "'";
    }

    private boolean isStatementAt(int at) {
        Lexeme first = lexemes.get(at);
        if (first.is("const")) {
            return true;
        }
        if (first.kind() != Kind.NAME) {
            return false;
        }
        Lexeme second = lexemes.get(at + 1);
        return (second.is("=") && !Keywords.contains(first.text()))
                || Operators.augmented(second.text()) != null
                || isDefinitionAt(at);
    }

    /** Whether {@code f(x, y) =} comes next. */
    boolean isAtDefinition() {
        next();
        return isDefinitionAt(index);
    }

    private boolean isDefinitionAt(int first) {
        if (lexemes.get(first).kind() != Kind.NAME || !lexemes.get(first + 1).is("(")) {
            return false;
        }
        int at = first + 2;
        while (lexemes.get(at).isName() || lexemes.get(at).is(",")) {
            at++;
        }
        return lexemes.get(at).is(")") && lexemes.get(at + 1).is("=");
    }
}
