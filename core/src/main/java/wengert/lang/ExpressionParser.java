package wengert.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Expression.Branch;
import wengert.lang.Expression.Call;
import wengert.lang.Expression.Link;
import wengert.lang.Expression.Sign;
import wengert.lang.Expression.Subscript;
import wengert.lang.Expression.Suffix;
import wengert.lang.Token.Kind;
import wengert.number.Numbers;
import wengert.op.Op;
import wengert.op.Precedence;

/** Reads expressions; one method for each word of the grammar. */
final class ExpressionParser {
    private final Cursor cursor;
    private final Foreign foreign;
    private final Refusals refusals;
    private Set<String> calls = new HashSet<>();
    private Set<String> letters = new HashSet<>();

    ExpressionParser(Cursor cursor, Foreign foreign, Refusals refusals) {
        this.cursor = cursor;
        this.foreign = foreign;
        this.refusals = refusals;
    }

    /** Reads a whole expression, as at the start of a statement. */
    Expression whole() {
        calls = new HashSet<>();
        letters = new HashSet<>();
        return expression();
    }

    /** The names of the functions that the last whole expression calls. */
    Set<String> calls() {
        return calls;
    }

    /** The names of one letter that the last whole expression uses as values. */
    Set<String> letters() {
        return letters;
    }

    Expression expression() {
        cursor.enter();
        Expression read = choice();
        cursor.leave();
        return read;
    }

    private Expression choice() {
        List<Branch> branches = new ArrayList<>();
        Expression last = disjunction();
        int start = last.span().start();
        while (cursor.at("?") || cursor.at("if")) {
            if (cursor.match("?")) {
                Expression value = expression();
                if (!cursor.match(":")) {
                    throw cursor.expected("':' and what to take where the condition does not hold, as in c ? a : b");
                }
                branches.add(new Branch(last, value));
            } else {
                cursor.take();
                Expression condition = disjunction();
                if (!cursor.match("else")) {
                    throw cursor.expected(
                            "'else' and what to take where the condition does not hold, as in a if c else b");
                }
                branches.add(new Branch(condition, last));
            }
            last = disjunction();
        }
        return branches.isEmpty()
                ? last
                : new Expression.Choice(
                        branches, last, new Span(start, last.span().end()));
    }

    private Expression disjunction() {
        return chain(Precedence.OR);
    }

    private Expression conjunction() {
        return chain(Precedence.AND);
    }

    private Expression negation() {
        List<Sign> signs = new ArrayList<>();
        int start = cursor.next().span().start();
        while (Operators.prefix(cursor.next().text(), Precedence.NOT) != null) {
            signs.add(sign(Precedence.NOT));
        }
        return prefixed(signs, comparison(), start);
    }

    private Expression comparison() {
        Expression first = sum();
        List<Link> links = links(Precedence.COMPARISON);
        return links.isEmpty() ? first : new Expression.Comparison(first, links, across(first, links));
    }

    private Expression sum() {
        return chain(Precedence.SUM);
    }

    private Expression product() {
        Expression first = signed();
        List<Link> links = new ArrayList<>();
        Expression last = first;
        while (true) {
            Op op = Operators.infix(cursor.next().text(), Precedence.PRODUCT);
            if (op != null) {
                cursor.take();
                last = signed();
            } else if (isJuxtaposed(last)) {
                last = power(postfix());
            } else {
                break;
            }
            links.add(new Link(op == null ? Op.MUL : op, op == null, last));
        }
        return links.isEmpty() ? first : new Expression.Chain(first, links, across(first, links));
    }

    /** Whether a factor follows the number {@code last} without an operator. */
    private boolean isJuxtaposed(Expression last) {
        Lexeme next = cursor.next();
        boolean number = last instanceof Expression.Literal || isPi(last);
        boolean factor = next.isName() && next.text().charAt(0) != '_';
        return number && cursor.isOnSameLine() && (factor || next.is("(") || next.is("√"));
    }

    /** Whether it is the sign π, which is a number rather than a name. */
    private static boolean isPi(Expression expression) {
        return expression instanceof Expression.Name name
                && name.name().equals("pi")
                && name.span().end() - name.span().start() == 1;
    }

    private Expression signed() {
        List<Sign> signs = new ArrayList<>();
        int start = cursor.next().span().start();
        while (true) {
            int at = cursor.next().span().start();
            if (Operators.prefix(cursor.next().text(), Precedence.NEGATION) != null) {
                if (isSignOfNumber()) {
                    cursor.take();
                    return prefixed(signs, number(at, true), start);
                }
                signs.add(sign(Precedence.NEGATION));
            } else if (cursor.at("+")) {
                cursor.take();
            } else {
                Expression operand = power(postfix());
                boolean plus = signs.isEmpty() && start < operand.span().start();
                return plus ? operand.at(cursor.since(start)) : prefixed(signs, operand, start);
            }
        }
    }

    /** Whether a number follows the sign, and neither a power nor a method follows the number. */
    private boolean isSignOfNumber() {
        Lexeme after = cursor.ahead(2);
        return cursor.ahead(1).kind() == Kind.NUMBER
                && Operators.infix(after.text(), Precedence.POWER) == null
                && !after.isRaised()
                && !after.is(".");
    }

    private Expression power(Expression bare) {
        Expression base = cursor.next().isRaised() ? raised(bare) : bare;
        List<Expression> exponents = new ArrayList<>();
        while (Operators.infix(cursor.next().text(), Precedence.POWER) != null) {
            cursor.take();
            if (cursor.at("+") || Operators.prefix(cursor.next().text(), Precedence.NEGATION) != null) {
                cursor.enter();
                exponents.add(signed());
                cursor.leave();
                break;
            }
            exponents.add(postfix());
        }
        return exponents.isEmpty()
                ? base
                : new Expression.Power(base, exponents, cursor.since(base.span().start()));
    }

    /** {@code x²}. */
    private Expression raised(Expression base) {
        Lexeme digits = cursor.take();
        Expression exponent = new Expression.Literal(Numbers.parse(digits.text().substring(1)), digits.span());
        return new Expression.Power(
                base, List.of(exponent), cursor.since(base.span().start()));
    }

    private Expression postfix() {
        Expression receiver = primary();
        int start = receiver.span().start();
        while (cursor.at("(") && receiver instanceof Expression.Call call && isTransformation(call)) {
            receiver = transformed(call, start);
        }
        List<Suffix> suffixes = new ArrayList<>();
        while (cursor.at(".") || (cursor.at("[") && cursor.isOnSameLine())) {
            suffixes.add(cursor.at(".") ? method(start) : index(start));
        }
        return suffixes.isEmpty() ? receiver : new Expression.Postfix(receiver, suffixes, cursor.since(start));
    }

    private static boolean isTransformation(Call call) {
        return Transformation.named(call.name()) != null;
    }

    private Expression transformed(Call transformation, int start) {
        Lexeme opening = cursor.open();
        List<Expression> arguments = new ArrayList<>();
        while (!cursor.at(")")) {
            arguments.add(expression());
            if (!cursor.match(",")) {
                break;
            }
        }
        refusals.requireOperator();
        cursor.close(")", opening);
        return new Expression.Transformed(transformation, arguments, cursor.since(start));
    }

    private Call method(int start) {
        cursor.take();
        if (!cursor.next().isName()) {
            throw cursor.expected("the name of an operation after '.', as in x.tanh()");
        }
        Lexeme name = cursor.take();
        if (name.is("T") && !cursor.at("(")) {
            return new Call("transpose", name.span(), List.of(), List.of(), List.of(), cursor.since(start));
        }
        if (!cursor.at("(")) {
            throw refusals.attribute(name);
        }
        return call(name, start);
    }

    private Expression.Index index(int start) {
        Lexeme opening = cursor.open();
        List<Subscript> subscripts = new ArrayList<>();
        do {
            subscripts.add(subscript());
        } while (cursor.match(","));
        cursor.close("]", opening);
        return new Expression.Index(subscripts, cursor.since(start));
    }

    /** {@code 2}, {@code 1:3}, {@code :}, {@code ::2}. */
    private Subscript subscript() {
        int start = cursor.next().span().start();
        Expression first = cursor.at(":") ? null : expression();
        if (first != null && !cursor.at(":")) {
            return new Expression.Place(first);
        }
        cursor.take();
        Expression to = isEndOfSlice() ? null : expression();
        Expression step = cursor.match(":") && !isEndOfSlice() ? expression() : null;
        return new Expression.Slice(first, to, step, cursor.since(start));
    }

    private boolean isEndOfSlice() {
        return cursor.at(":") || cursor.at("]") || cursor.at(",") || cursor.at(")");
    }

    private Expression primary() {
        Lexeme next = cursor.next();
        if (next.kind() == Kind.NUMBER) {
            return number(next.span().start(), false);
        }
        if (next.isName()) {
            return named(foreign.path());
        }
        return switch (next.text()) {
            case "(" -> parenthesised();
            case "[" -> listing();
            case "|" -> bars();
            case "√" -> root();
            default -> throw refusals.noValue();
        };
    }

    private Expression named(Lexeme name) {
        int start = name.span().start();
        if (isSeries(name)) {
            return series(name);
        }
        if (cursor.at("(")) {
            return foreign.isWrapper(name.text()) ? wrapped() : call(name, start);
        }
        if (Names.isLetter(name.text())) {
            letters.add(name.text());
        }
        return Names.isNumber(name.text())
                ? new Expression.Literal(Numbers.parse(name.text()), name.span())
                : new Expression.Name(name.text(), name.span());
    }

    private Expression parenthesised() {
        Lexeme opening = cursor.open();
        Expression inner = expression();
        if (cursor.at(",")) {
            throw refusals.parenthesisedList();
        }
        refusals.requireOperator();
        cursor.close(")", opening);
        return inner.at(cursor.since(opening.span().start()));
    }

    private Expression bars() {
        Lexeme opening = cursor.take();
        int start = opening.span().start();
        Expression inner = expression();
        if (!cursor.match("|")) {
            throw cursor.expected("'|' to close the one before it", new Fix("insert |", cursor.here(), "|"));
        }
        return new Expression.Special(Op.ABS, inner, cursor.since(start));
    }

    private Expression root() {
        int start = cursor.take().span().start();
        cursor.enter();
        Expression operand = postfix();
        cursor.leave();
        return new Expression.Special(Op.SQRT, operand, cursor.since(start));
    }

    /** {@code [a, b]}, {@code [[1, 2], [3, 4]]}. */
    private Expression listing() {
        cursor.enter();
        Lexeme opening = cursor.open();
        List<Expression> items = new ArrayList<>();
        while (!cursor.at("]")) {
            items.add(expression());
            if (!cursor.match(",")) {
                break;
            }
        }
        refusals.requireOperator();
        cursor.close("]", opening);
        cursor.leave();
        if (items.isEmpty()) {
            throw refusals.emptyListing(opening);
        }
        return new Expression.Listing(items, cursor.since(opening.span().start()));
    }

    /** A call of {@code name}, which has been passed, in an expression that began at {@code start}. */
    private Call call(Lexeme name, int start) {
        Lexeme opening = cursor.open();
        List<Expression> arguments = new ArrayList<>();
        List<Expression.Keyword> keywords = new ArrayList<>();
        List<Subscript> subscripts = new ArrayList<>();
        while (!cursor.at(")")) {
            if (cursor.next().isName() && cursor.ahead(1).is("=")) {
                keywords.add(keyword());
            } else if (name.is("place") && arguments.size() == 2) {
                subscripts.add(subscript());
            } else {
                arguments.add(expression());
            }
            if (!cursor.match(",")) {
                break;
            }
        }
        refusals.requireOperator();
        cursor.close(")", opening);
        calls.add(name.text());
        return new Call(name.text(), name.span(), arguments, keywords, subscripts, cursor.since(start));
    }

    private Expression.Keyword keyword() {
        Lexeme name = cursor.take();
        cursor.take();
        Expression value = expression();
        return new Expression.Keyword(name.text(), name.span().to(value.span()), value);
    }

    /** {@code sum(i = 0..n-1, x[i])}. */
    private Expression series(Lexeme name) {
        Lexeme opening = cursor.open();
        Lexeme variable = cursor.take();
        cursor.take();
        Expression from = expression();
        if (!cursor.match("..")) {
            throw cursor.expected("'..' and the last number, as in " + name.text() + "(i = 0..3, i^2)");
        }
        Expression to = expression();
        if (!cursor.match(",")) {
            throw cursor.expected("',' and what to " + (name.is("prod") ? "multiply" : "add") + ", as in " + name.text()
                    + "(i = 0..3, i^2)");
        }
        Expression body = expression();
        refusals.requireOperator();
        cursor.close(")", opening);
        letters.remove(variable.text());
        return new Expression.Series(
                name.text(),
                name.span(),
                variable.text(),
                from,
                to,
                body,
                cursor.since(name.span().start()));
    }

    /** Whether a series follows the name: {@code (i =} with something like a range. */
    private boolean isSeries(Lexeme name) {
        boolean canBe = name.is("sum") || name.is("prod");
        return canBe
                && cursor.at("(")
                && cursor.ahead(1).isName()
                && cursor.ahead(2).is("=")
                && !Keywords.contains(cursor.ahead(1).text());
    }

    /** {@code Value(2.0, label='a')}: the number is all that counts. */
    private Expression wrapped() {
        Lexeme opening = cursor.open();
        Expression value = expression();
        foreign.skipKeywords();
        refusals.requireOperator();
        cursor.close(")", opening);
        return value;
    }

    private Expression chain(Precedence level) {
        Expression first = operand(level);
        List<Link> links = links(level);
        return links.isEmpty() ? first : new Expression.Chain(first, links, across(first, links));
    }

    private List<Link> links(Precedence level) {
        List<Link> links = new ArrayList<>();
        for (Op op = infix(level); op != null; op = infix(level)) {
            cursor.take();
            links.add(new Link(op, false, operand(level)));
        }
        return links;
    }

    private @Nullable Op infix(Precedence level) {
        return Operators.infix(cursor.next().text(), level);
    }

    /** What stands between two operators of this level. */
    private Expression operand(Precedence level) {
        return switch (level) {
            case OR -> conjunction();
            case AND -> negation();
            case COMPARISON -> sum();
            default -> product();
        };
    }

    private Sign sign(Precedence level) {
        Lexeme lexeme = cursor.take();
        Op op = Operators.prefix(lexeme.text(), level);
        if (op == null) {
            throw new IllegalStateException("sign: expected a prefix operator, got " + lexeme.text());
        }
        return new Sign(op, lexeme.span().start());
    }

    private Expression prefixed(List<Sign> signs, Expression operand, int start) {
        return signs.isEmpty()
                ? operand
                : new Expression.Prefixed(
                        signs, operand, new Span(start, operand.span().end()));
    }

    private Expression.Literal number(int start, boolean negative) {
        double magnitude = Numbers.parse(cursor.take().text());
        return new Expression.Literal(negative ? -magnitude : magnitude, cursor.since(start));
    }

    /** A signed number and nothing else, as in a range. */
    Expression.Literal signedNumber() {
        int start = cursor.next().span().start();
        boolean negative = Operators.prefix(cursor.next().text(), Precedence.NEGATION) != null;
        if (negative || cursor.at("+")) {
            cursor.take();
        }
        if (cursor.next().kind() != Kind.NUMBER) {
            throw cursor.expected("a number");
        }
        return number(start, negative);
    }

    private static Span across(Expression first, List<Link> links) {
        return first.span().to(links.get(links.size() - 1).operand().span());
    }
}
