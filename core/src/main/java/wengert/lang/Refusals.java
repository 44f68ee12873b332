package wengert.lang;

import java.util.Set;
import wengert.graph.Span;
import wengert.lang.Cursor.Stop;
import wengert.lang.Token.Kind;
import wengert.op.Op;

/** What to say where an expression cannot go on, and what to try instead. */
final class Refusals {
    private static final String ONLY_NUMBERS = ": this version reads single numbers only";
    private static final Set<String> OF_VECTORS = Set.of(
            "sum",
            "prod",
            "mean",
            "std",
            "var",
            "dot",
            "outer",
            "matmul",
            "norm",
            "softmax",
            "logsumexp",
            "argmax",
            "concat",
            "stack",
            "reshape",
            "transpose",
            "zeros",
            "ones",
            "eye",
            "range",
            "arange",
            "linspace",
            "T");
    private static final Set<String> OF_PROGRAMS = Set.of(
            "repeat", "for", "while", "def", "return", "class", "lambda", "with", "assert", "let", "var", "function");

    private final Cursor cursor;

    Refusals(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether only vectors have an operation of this name. */
    static boolean isForVectors(String name) {
        return OF_VECTORS.contains(name);
    }

    /** What to say of an operation that only vectors have. */
    static String forVectors(String name) {
        return "'" + name + "' is for vectors" + ONLY_NUMBERS;
    }

    /** {@code what} begins here, which needs vectors. */
    Stop onlyNumbers(String what) {
        return cursor.refuse(cursor.next().span(), "expected a number, got " + what + ONLY_NUMBERS);
    }

    /** No value begins here. */
    Stop noValue() {
        Lexeme next = cursor.next();
        Span span = next.span();
        return switch (next.text()) {
            case "[" -> onlyNumbers("a vector");
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
        if (isForVectors(name.text())) {
            return cursor.refuse(name.span(), forVectors(name.text()));
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

    /** Refuses {@code f(name = value)}: arguments are known by their place. */
    void refuseKeyword(Lexeme function) {
        Lexeme name = cursor.next();
        if (name.isName() && cursor.ahead(1).is("=")) {
            throw cursor.refuse(
                    name.span().to(cursor.ahead(1).span()),
                    isForVectors(function.text())
                            ? forVectors(function.text())
                            : "expected a value, got '" + name.text()
                                    + " =': arguments are known by their place, as in " + "f(x, 2)");
        }
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
            case "@" -> onlyNumbers("a matrix product");
            case "[" -> onlyNumbers("an index");
            case "," -> onlyNumbers("a list");
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
                    "'" + first.text() + "' is not part of the language: this version reads single numbers only, one"
                            + " statement a line, such as y = x^2 or f(x) = x^2");
        }
        if (first.isName() && second.is("[")) {
            cursor.take();
            throw onlyNumbers("an index");
        }
    }

    private static Span between(Span left, Span right) {
        int start = left.end();
        int end = right.start();
        return new Span(start, end);
    }
}
