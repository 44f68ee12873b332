package wengert.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Cursor.Stop;
import wengert.lang.Token.Kind;
import wengert.number.Numbers;
import wengert.op.Op;

/** Reads statements. A statement that cannot be read is reported once and passed over. */
final class Parser {
    private final Cursor cursor;
    private final Problems problems;
    private final Foreign foreign;
    private final Refusals refusals;
    private final ExpressionParser expressions;
    private final Set<String> letters = new HashSet<>();

    Parser(List<Lexeme> lexemes, Problems problems, Lines lines) {
        this.cursor = new Cursor(lexemes, problems, lines);
        this.problems = problems;
        this.foreign = new Foreign(cursor, bound(lexemes));
        this.refusals = new Refusals(cursor);
        this.expressions = new ExpressionParser(cursor, foreign, refusals);
    }

    private static Set<String> bound(List<Lexeme> lexemes) {
        Set<String> bound = new HashSet<>();
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            if (lexemes.get(i).isName() && lexemes.get(i + 1).is("=")) {
                bound.add(lexemes.get(i).text());
            }
        }
        return bound;
    }

    /** Names of one letter that statements use, parameters apart. */
    Set<String> letters() {
        return letters;
    }

    List<Statement> program() {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            if (cursor.isAtEndOfStatement()) {
                cursor.take();
                continue;
            }
            String reason = foreign.reasonToSkip();
            if (reason != null) {
                problems.note(foreign.skip(), reason);
                continue;
            }
            Statement.@Nullable Broken subject = subject();
            try {
                Statement read = statement();
                refusals.requireEnd();
                letters.addAll(expressions.letters());
                statements.add(read);
            } catch (Stop stop) {
                cursor.skipStatement();
                if (subject != null) {
                    statements.add(subject);
                }
            }
        }
        return statements;
    }

    /** What the next statement gives a meaning to, should it turn out to be unreadable. */
    private Statement.@Nullable Broken subject() {
        int at = cursor.at("const") ? 1 : 0;
        Lexeme name = cursor.ahead(at);
        if (name.kind() != Kind.NAME) {
            return null;
        }
        Lexeme next = cursor.ahead(at + 1);
        if (next.is("=") || Operators.augmented(next.text()) != null) {
            return new Statement.Broken(name.text(), name.span(), false);
        }
        return cursor.isAtDefinition() ? new Statement.Broken(name.text(), name.span(), true) : null;
    }

    private Statement statement() {
        refusals.refuseStatement();
        if (cursor.match("const")) {
            return binding(true);
        }
        if (cursor.isAtDefinition()) {
            return definition();
        }
        Lexeme second = cursor.ahead(1);
        Op update = Operators.augmented(second.text());
        if (second.is("=") && isBindable(cursor.next())) {
            return binding(false);
        }
        if (update != null && isBindable(cursor.next())) {
            Lexeme name = name();
            cursor.take();
            return new Statement.Update(name.text(), name.span(), update, expressions.whole());
        }
        return new Statement.Display(expressions.whole());
    }

    private static boolean isBindable(Lexeme lexeme) {
        return lexeme.isName() || lexeme.kind() == Kind.KEYWORD || Names.isNumber(lexeme.text());
    }

    private Statement binding(boolean constant) {
        if (constant && cursor.isAtEndOfStatement()) {
            throw cursor.expected("a name and a value after const, as in const k = 9.81");
        }
        Lexeme name = name();
        if (!cursor.match("=")) {
            throw cursor.expected("'=' and a value after the name of the constant, as in const k = 9.81");
        }
        Expression value = expressions.whole();
        if (!constant
                && value instanceof Expression.Call call
                && Transformation.named(call.name()) != null
                && !cursor.at("in")) {
            return new Statement.Alias(name.text(), name.span(), call);
        }
        if (!cursor.at("in")) {
            return new Statement.Binding(name.text(), name.span(), constant, value, null, null);
        }
        int start = cursor.take().span().start();
        Range range = range(start);
        return new Statement.Binding(name.text(), name.span(), constant, value, range, cursor.since(start));
    }

    private Lexeme name() {
        Lexeme next = cursor.next();
        if (!next.isName()) {
            throw cursor.refuse(
                    next.span(),
                    "expected a name before '=', got " + Cursor.describe(next)
                            + (isBindable(next) ? ", which has a meaning of its own: choose another name" : ""));
        }
        return cursor.take();
    }

    /** {@code [low, high]}; null if it is empty, which is reported but stops nothing. */
    private @Nullable Range range(int start) {
        if (!cursor.at("[")) {
            throw cursor.expected("a range such as [-5, 5] after 'in'");
        }
        Lexeme opening = cursor.open();
        double low = expressions.signedNumber().value();
        if (!cursor.match(",")) {
            throw cursor.expected("',' between the ends of the range");
        }
        double high = expressions.signedNumber().value();
        cursor.close("]", opening);
        Span span = cursor.since(start);
        if (Math.abs(low) <= Double.MAX_VALUE && Math.abs(high) <= Double.MAX_VALUE && low < high) {
            return new Range(low, high);
        }
        String turned = "in [" + Numbers.shortest(high) + ", " + Numbers.shortest(low) + "]";
        String message = "expected a range from a smaller number to a larger one, got [" + Numbers.shortest(low) + ", "
                + Numbers.shortest(high) + "]";
        if (low > high) {
            problems.error(span, message, new Fix("write " + turned, span, turned));
        } else {
            problems.error(span, message);
        }
        return null;
    }

    private Statement definition() {
        Lexeme name = cursor.take();
        Lexeme opening = cursor.open();
        Set<String> parameters = new LinkedHashSet<>();
        while (!cursor.at(")")) {
            Lexeme parameter = cursor.next();
            if (!parameter.isName()) {
                throw cursor.expected("the name of a parameter, as in f(x, y) = x + y");
            }
            if (parameters.contains(parameter.text())) {
                throw cursor.expected("a parameter with a name of its own");
            }
            parameters.add(cursor.take().text());
            if (!cursor.match(",")) {
                break;
            }
        }
        cursor.close(")", opening);
        if (parameters.isEmpty()) {
            throw cursor.refuse(
                    opening.span(),
                    "expected at least one parameter, as in f(x) = x^2; a plain value needs no parentheses");
        }
        cursor.take();
        Expression body = expressions.whole();
        expressions.letters().removeAll(parameters);
        return new Statement.Definition(name.text(), name.span(), List.copyOf(parameters), body, expressions.calls());
    }
}
