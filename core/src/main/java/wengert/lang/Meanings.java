package wengert.lang;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Span;
import wengert.lang.Expression.Call;
import wengert.number.Numbers;
import wengert.op.Op;
import wengert.tensor.Tensor;

/** Finds out what a name means where it stands, and says so when it means nothing. */
final class Meanings {
    private static final int SHOWN = 40;
    private static final double IMPLICIT = 1;

    private final Evaluation evaluation;
    private final Scope scope;
    private final Problems problems;
    private final String source;
    private final Lines lines;
    private final Deque<Map<String, Integer>> constants = new ArrayDeque<>(List.of(new HashMap<>()));

    Meanings(Evaluation evaluation, Scope scope, Problems problems, String source) {
        this.evaluation = evaluation;
        this.scope = scope;
        this.problems = problems;
        this.source = source;
        this.lines = Lines.of(source);
    }

    /** The node of a name that is no product. */
    int node(Expression.Name name, Frame frame) {
        String text = name.name();
        Integer parameter = frame.parameters().get(text);
        if (parameter != null) {
            return parameter;
        }
        int bound = scope.value(text, frame.moment());
        if (bound != Scope.NONE) {
            return frame.dry() && bound >= 0 ? 0 : bound;
        }
        Integer binding = scope.firstBinding(text);
        if (binding != null) {
            usedTooEarly(text, name.span(), binding, "gives it a value", frame);
            return Scope.UNKNOWN;
        }
        Double constant = Names.constant(text);
        if (constant != null) {
            return constant(text, constant, name.span(), frame);
        }
        if (Op.named(text) != null || scope.firstDefinition(text) != null) {
            if (frame.speaks()) {
                problems.error(
                        name.span(),
                        "expected a value, got the function '" + text + "': it needs an argument, as in " + text
                                + "(x)");
            }
            return Scope.UNKNOWN;
        }
        return frame.dry() ? 0 : implicitInput(text, name.span());
    }

    private int constant(String name, double value, Span span, Frame frame) {
        if (frame.dry()) {
            return 0;
        }
        Map<String, Integer> written = constants.element();
        Integer known = written.get(name);
        if (known == null) {
            known = evaluation.constant(value, name, span, Frame.ofStatement(frame.moment()));
            written.put(name, known);
        }
        return known;
    }

    /** Begins or ends writing into a copy of the graph: what is written there is forgotten after. */
    void aside(boolean begins) {
        if (begins) {
            constants.push(new HashMap<>(constants.element()));
        } else {
            constants.pop();
        }
    }

    private int implicitInput(String name, Span span) {
        if (evaluation.isAside()) {
            problems.error(
                    span,
                    "'" + name + "' is never given a value: a function that is differentiated needs all its names"
                            + " given before, as in " + name + " = 1",
                    declaration(name));
            return Scope.UNKNOWN;
        }
        int node = evaluation.input(name, name, Tensor.of(IMPLICIT), span);
        scope.bind(name, node, Scope.ALWAYS);
        if (node >= 0 && problems.areFew()) {
            String near = Spelling.nearest(name, scope.valueNames());
            String message =
                    "'" + name + "' is never given a value: it is an input with value " + Numbers.shortest(IMPLICIT);
            if (near == null) {
                problems.note(span, message, declaration(name));
            } else {
                problems.note(
                        span,
                        message + "; did you mean " + near + "?",
                        new Fix("write " + near, span, near),
                        declaration(name));
            }
        }
        return node;
    }

    /** A line that makes the name an input, below the comments at the top. */
    private Fix declaration(String name) {
        int at = 0;
        while (at < source.length() && (source.charAt(at) == '#' || source.charAt(at) == '\n')) {
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end + 1;
        }
        String line = name + " = " + Numbers.shortest(IMPLICIT);
        return new Fix("declare " + line, new Span(at, at), line + "\n");
    }

    private void usedTooEarly(String name, Span span, int binding, String does, Frame frame) {
        if (frame.speaks()) {
            int line = lines.line(binding);
            String where = line == lines.line(span.start()) ? "this line" : "line " + line;
            problems.error(span, "'" + name + "' is used before " + where + " " + does + ": write that first");
        }
    }

    /** The factors of a name or a power that is a product written without signs; otherwise only itself. */
    List<Expression> factors(Expression expression, Frame frame) {
        if (expression instanceof Expression.Name name) {
            List<String> split = split(name.name(), frame);
            return split.isEmpty() ? List.of(name) : parts(name, split);
        }
        if (expression instanceof Expression.Power power
                && power.base() instanceof Expression.Name base
                && isBare(base)) {
            List<String> split = split(base.name(), frame);
            if (!split.isEmpty()) {
                List<Expression> factors = parts(base, split);
                Expression last = factors.remove(factors.size() - 1);
                Span span = new Span(last.span().start(), power.span().end());
                factors.add(new Expression.Power(last, power.exponents(), span));
                return factors;
            }
        }
        return List.of(expression);
    }

    /** Whether the name stands without parentheses. */
    static boolean isBare(Expression.Name name) {
        return name.span().end() - name.span().start() <= name.name().length();
    }

    private static List<Expression> parts(Expression.Name name, List<String> split) {
        List<Expression> parts = new ArrayList<>();
        int at = name.span().start();
        for (String part : split) {
            parts.add(new Expression.Name(part, isBare(name) ? new Span(at, at + part.length()) : name.span()));
            at += part.length();
        }
        return parts;
    }

    private List<String> split(String name, Frame frame) {
        boolean known = name.length() < 2
                || frame.parameters().containsKey(name)
                || scope.firstBinding(name) != null
                || Names.constant(name) != null
                || Op.named(name) != null;
        return known ? List.of() : frame.splits().computeIfAbsent(name, unknown -> fewestFactors(unknown, frame));
    }

    /** The fewest known names that make up {@code name}, the longest first where that is open; or none. */
    private List<String> fewestFactors(String name, Frame frame) {
        int length = name.length();
        int[] count = new int[length + 1];
        int[] next = new int[length + 1];
        for (int start = length - 1; start >= 0; start--) {
            count[start] = length + 1;
            for (int end = start == 0 ? length - 1 : length; end > start; end--) {
                if (1 + count[end] < count[start] && isFactor(name.substring(start, end), frame)) {
                    count[start] = 1 + count[end];
                    next[start] = end;
                }
            }
        }
        List<String> factors = new ArrayList<>();
        for (int at = 0; at < length && count[0] <= length; at = next[at]) {
            factors.add(name.substring(at, next[at]));
        }
        return factors;
    }

    private boolean isFactor(String name, Frame frame) {
        return frame.parameters().containsKey(name) || scope.isFactor(name);
    }

    /** Notes how a name was read as a product. */
    void noteProduct(Span span, List<Expression> factors, Frame frame) {
        note(span, joined(factors), frame);
    }

    /** Notes how a number right before something was read; {@code from} is where the product begins. */
    void noteJuxtaposed(Expression from, Expression number, List<Expression> factors, Frame frame) {
        Span left = from.span().to(number.span());
        String first = from == number ? text(left) : "(" + text(left) + ")";
        note(left.to(factors.get(factors.size() - 1).span()), first + "·" + joined(factors), frame);
    }

    private void note(Span span, String reading, Frame frame) {
        if (frame.speaks() && problems.areFew()) {
            problems.note(span, "'" + text(span) + "' is read as " + reading);
        }
    }

    private String joined(List<Expression> factors) {
        StringBuilder joined = new StringBuilder();
        for (Expression factor : factors) {
            joined.append(joined.isEmpty() ? "" : "·");
            joined.append(factor instanceof Expression.Name name ? name.name() : text(factor.span()));
        }
        return joined.toString();
    }

    private String text(Span span) {
        int length = span.end() - span.start();
        return length <= SHOWN
                ? source.substring(span.start(), span.end())
                : source.substring(span.start(), span.start() + SHOWN) + "...";
    }

    /** Reports a call of a name that is no function here. */
    void refuseCall(Call call, Frame frame) {
        if (!frame.speaks()) {
            return;
        }
        String name = call.name();
        Integer defined = scope.firstDefinition(name);
        if (defined != null) {
            usedTooEarly(name, call.nameSpan(), defined, "defines it", frame);
        } else if (isFactor(name, frame) || scope.value(name, frame.moment()) != Scope.NONE) {
            Span after = new Span(call.nameSpan().end(), call.nameSpan().end());
            problems.error(
                    call.nameSpan(),
                    "'" + name + "' is a number and no function: to multiply, write " + name + "*(...)",
                    new Fix("write *", after, "*"));
        } else {
            unknownFunction(call);
        }
    }

    private void unknownFunction(Call call) {
        String name = call.name();
        String message = "expected the name of a function, got '" + name + "': ";
        String near = problems.areFew() ? Spelling.nearest(name, evaluation.callableNames()) : null;
        if (near != null) {
            problems.error(
                    call.nameSpan(),
                    message + "did you mean " + near + "?",
                    new Fix("write " + near, call.nameSpan(), near));
        } else {
            problems.error(call.nameSpan(), message + "define it first, as in " + name + "(x) = x^2");
        }
    }

    /** Reports a call with too few or too many arguments. */
    void refuseCount(Call call, Op op, int given, Frame frame) {
        int least = op.arity() - op.defaults().size();
        String count = least == op.arity() ? Integer.toString(least) : least + " to " + op.arity();
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < op.arity(); i++) {
            String initial =
                    i < least ? "" : " = " + Numbers.shortest(op.defaults().get(i - least));
            parameters.add(op.parameters().get(i) + initial);
        }
        refuseCount(
                call, call.name() + "(" + String.join(", ", parameters) + ")", count, op.arity() == 1, given, frame);
    }

    /** Reports arguments by name where none are taken; gives whether there are any. */
    boolean refusesKeywords(Call call, Frame frame) {
        if (call.keywords().isEmpty()) {
            return false;
        }
        if (frame.speaks()) {
            Expression.Keyword first = call.keywords().get(0);
            problems.error(
                    first.span(),
                    "expected a value, got '" + first.name() + " =': arguments of " + call.name()
                            + " are known by their place, as in f(x, 2)");
        }
        return true;
    }

    /** Reports a call with too few or too many arguments. */
    void refuseCount(Call call, String signature, int count, int given, Frame frame) {
        refuseCount(call, signature, Integer.toString(count), count == 1, given, frame);
    }

    /** Reports a call with too few or too many arguments. */
    void refuseCount(Call call, Statement.Definition definition, int given, Frame frame) {
        int count = definition.parameters().size();
        refuseCount(call, definition.signature(), Integer.toString(count), count == 1, given, frame);
    }

    private void refuseCount(Call call, String signature, String count, boolean one, int given, Frame frame) {
        if (frame.speaks()) {
            problems.error(
                    call.span(),
                    "expected " + count + (one ? " argument" : " arguments") + " for " + signature + ", got " + given);
        }
    }

    /** Whether the function would never end, which is then reported. */
    boolean isRecursive(Statement.Definition definition, int moment) {
        String name = definition.name();
        String called = scope.wayBack(name);
        if (called != null && scope.function(called, moment) == null) {
            String how = called.equals(name) ? "calls itself" : "calls '" + called + "', which leads back to it";
            problems.error(
                    definition.nameSpan(),
                    "'" + name + "' " + how + ": functions are written out where they are called, so write its"
                            + " steps one after another instead");
            return true;
        }
        return false;
    }
}
