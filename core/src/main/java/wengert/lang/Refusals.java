package wengert.lang;

import java.util.Set;
import wengert.graph.Span;
import wengert.lang.Cursor.Stop;
import wengert.lang.Token.Kind;
import wengert.op.Op;

/** What to say where an expression cannot go on, and what to try instead. */
final class Refusals {
    private static final Set<String> OF_PROGRAMS = Set.of(
            "repeat", "for", "while", "def", "return", "class", "lambda", "with", "assert", "let", "var", "function");

    private final Cursor cursor;

    Refusals(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@code (1, 2)}: a comma in parentheses that belong to no call. */
    Stop parenthesisedList() {
        return cursor.refuse(
                cursor.next().span(), "expected ')', got ',': a vector is written in brackets, as in [1, 2]");
    }

    /** {@code []}. */
    Stop emptyListing(Lexeme opening) {
        return cursor.refuse(
                cursor.since(opening.span().start()), "expected at least one value between '[' and ']', as in [1, 2]");
    }

    /** No value begins here. */
    Stop noValue() {
        Lexeme next = cursor.next();
        Span span = next.span();
        return switch (next.text()) {
            case "{" ->
                cursor.refuse(span, "expected a value, got '{': group with parentheses", new Fix("write (", span, "("));
            case "!" -> cursor.refuse(span, "expected a value, got '!': write not", new Fix("write not", span, "not "));
            case "if" -> cursor.expected("a value before 'if', as in a if c else b");
            default ->
                next.kind() == Kind.STRING
                        ? cursor.refuse(span, "expected a value, got a text: programs compute with numbers only")
                        : cursor.expected("a value such as 2, x or sin(x)");
        };
    }

    /** {@code x.name} without a call. */
    Stop attribute(Lexeme name) {
        if (name.is("shape") || name.is("size")) {
            return cursor.refuse(name.span(), "values have no '." + name.text() + "' here: write len(x)");
        }
        if (name.is("grad")) {
            return cursor.refuse(name.span(), "values have no '.grad' here: gradients are shown in the graph");
        }
        Fix[] fixes = Op.named(name.text()) == null
                ? new Fix[0]
                : new Fix[] {new Fix("call it", name.span(), name.text() + "()")};
        return cursor.refuse(
                name.span(), "expected a call after '.', as in x.tanh(), got '" + name.text() + "' alone", fixes);
    }

    /** Refuses two values side by side; there is nothing to refuse where an operator or an end comes next. */
    void requireOperator() {
        Lexeme next = cursor.next();
        if (!next.isName() && next.kind() != Kind.NUMBER && !next.is("(")) {
            return;
        }
        Lexeme previous = cursor.previous();
        Span gap = between(previous.span(), next.span());
        if (!next.is("(") && previous.isName() && Op.named(previous.text()) != null) {
            throw cursor.refuse(
                    next.span(),
                    "expected '(' after '" + previous.text() + "', got '" + next.text() + "': write " + previous.text()
                            + "(" + next.text() + ")",
                    new Fix(
                            "write " + previous.text() + "(" + next.text() + ")",
                            gap.to(next.span()),
                            "(" + next.text() + ")"));
        }
        throw cursor.refuse(
                next.span(),
                "expected an operator before '" + next.text() + "': to multiply, write *",
                new Fix("write *", gap, gap.start() == gap.end() ? "*" : " * "));
    }

    /** Refuses whatever stands behind a complete statement. */
    void requireEnd() {
        if (cursor.isAtEndOfStatement()) {
            return;
        }
        requireOperator();
        Lexeme next = cursor.next();
        Span span = next.span();
        throw switch (next.text()) {
            case "," ->
                cursor.refuse(
                        span,
                        "expected an operator or the end of the statement, got ',': a vector is written in brackets, as in"
                                + " [1, 2]");
            case ")", "]", "}" ->
                cursor.refuse(
                        span,
                        "expected an operator or the end of the statement, got '" + next.text()
                                + "' with nothing to close",
                        new Fix("delete it", span, ""));
            case "=" ->
                cursor.refuse(
                        span,
                        "expected a single name before '=': to compare, write ==",
                        new Fix("write ==", span, "=="));
            case "|" ->
                isDoubled()
                        ? cursor.refuse(
                                doubled(),
                                "expected an operator, got '||': write or",
                                new Fix("write or", doubled(), " or "))
                        : cursor.refuse(span, "expected an operator, got '|': there is no bar for it to close");
            case "&" ->
                cursor.refuse(
                        doubled(),
                        "expected an operator, got '" + (isDoubled() ? "&&" : "&") + "': write and",
                        new Fix("write and", doubled(), " and "));
            case "!" -> cursor.refuse(span, "expected an operator, got '!': there are no factorials; not is a word");
            case "in" -> cursor.refuse(span, "expected the end of the statement, got 'in': only an input has a range");
            default -> cursor.expected("an operator or the end of the statement");
        };
    }

    private boolean isDoubled() {
        return cursor.ahead(1).is(cursor.next().text());
    }

    private Span doubled() {
        return isDoubled()
                ? cursor.next().span().to(cursor.ahead(1).span())
                : cursor.next().span();
    }

    /** Refuses statements of later versions and of other languages. */
    void refuseStatement() {
        Lexeme first = cursor.next();
        Lexeme second = cursor.ahead(1);
        boolean bare = second.isName() || second.kind() == Kind.NUMBER || second.is(":");
        if (OF_PROGRAMS.contains(first.text()) && bare) {
            throw cursor.refuse(
                    first.span(),
                    "'" + first.text() + "' is not part of the language: write one statement a line, such as y = x^2,"
                            + " f(x) = x^2 or s = sum(i = 1..3, x^i)");
        }
        if (first.isName() && second.is("[") && isAssignment()) {
            throw cursor.refuse(
                    first.span(),
                    "expected a name before '=', got an element of '" + first.text()
                            + "': values do not change, so build the new vector, as in [2, x[1]]");
        }
    }

    /** Whether the statement assigns to an element: {@code x[0] = 2}. */
    private boolean isAssignment() {
        int at = 1;
        int open = 0;
        do {
            open += cursor.ahead(at).is("[") ? 1 : cursor.ahead(at).is("]") ? -1 : 0;
            at++;
        } while (open > 0 && !cursor.ahead(at).isEnd() && !cursor.ahead(at).isLineEnd());
        Lexeme after = cursor.ahead(at);
        return open == 0 && (after.is("=") || Operators.augmented(after.text()) != null);
    }

    private static Span between(Span left, Span right) {
        int start = left.end();
        int end = right.start();
        return new Span(start, end);
    }
}
