package wengert.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Expression.Call;
import wengert.op.Composite;
import wengert.op.Form;
import wengert.op.Op;

/** What a name with parentheses behind it means: a user's function, an operation, or something built in. */
final class Calls {
    private static final int UNKNOWN = Scope.UNKNOWN;

    private final Evaluation evaluation;
    private final Scope scope;
    private final Problems problems;
    private final Meanings meanings;
    private final WholeNumbers wholeNumbers;
    private final TensorCalls tensorCalls;
    private final ToldCalls toldCalls;
    private final Derivation derivation;

    Calls(Evaluation evaluation, Scope scope, Problems problems, Meanings meanings, WholeNumbers wholeNumbers) {
        this.evaluation = evaluation;
        this.scope = scope;
        this.problems = problems;
        this.meanings = meanings;
        this.wholeNumbers = wholeNumbers;
        this.tensorCalls = new TensorCalls(evaluation, problems, meanings, wholeNumbers);
        this.toldCalls = new ToldCalls(evaluation, problems, meanings, wholeNumbers);
        this.derivation = new Derivation(evaluation, this, scope, problems, wholeNumbers);
    }

    /** A call; {@code before} holds what stands before a method. */
    int call(Call call, int[] before, Frame frame) {
        Scope.Function function = scope.function(call.name(), frame.moment());
        boolean isFree = function == null && scope.firstDefinition(call.name()) == null;
        if (isFree && ToldCalls.contains(call.name())) {
            return marked(call, toldCalls.call(call, before, frame), frame);
        }
        if (isFree && Transformation.named(call.name()) != null && before.length == 0) {
            return derivation.unapplied(call, frame);
        }
        int[] arguments = new int[before.length + call.arguments().size()];
        System.arraycopy(before, 0, arguments, 0, before.length);
        for (int i = before.length; i < arguments.length; i++) {
            arguments[i] = evaluation.value(call.arguments().get(i - before.length), frame);
        }
        Op op = Op.named(call.name());
        if (function != null) {
            return meanings.refusesKeywords(call, frame)
                    ? UNKNOWN
                    : marked(call, inlined(function, call, arguments, frame), frame);
        }
        if (isFree && TensorCalls.isForTensors(call.name(), arguments.length)) {
            return marked(call, tensorCalls.of(call, arguments, frame), frame);
        }
        if (isFree && op != null && op.form() instanceof Form.Brackets) {
            problems.error(
                    frame.place(call.nameSpan()),
                    "'" + call.name() + "' is written in brackets: x[0] is an element, x[1:3] several, W[0, 1] one of a"
                            + " matrix");
            return UNKNOWN;
        }
        if (isFree && op != null) {
            return meanings.refusesKeywords(call, frame)
                    ? UNKNOWN
                    : marked(call, operation(op, call, arguments, frame), frame);
        }
        meanings.refuseCall(call, frame);
        return UNKNOWN;
    }

    private int marked(Call call, int node, Frame frame) {
        evaluation.mark(call.nameSpan(), node, frame);
        return node;
    }

    private int operation(Op op, Call call, int[] given, Frame frame) {
        int missing = op.arity() - given.length;
        if (missing < 0 || missing > op.defaults().size()) {
            meanings.refuseCount(call, op, given.length, frame);
            return UNKNOWN;
        }
        int[] arguments = new int[op.arity()];
        System.arraycopy(given, 0, arguments, 0, given.length);
        for (int i = given.length; i < arguments.length; i++) {
            double value = op.defaults().get(op.defaults().size() - arguments.length + i);
            arguments[i] = evaluation.constant(value, null, call.span(), frame);
        }
        return evaluation.apply(op, call.span(), frame, arguments);
    }

    private int inlined(Scope.Function function, Call call, int[] arguments, Frame frame) {
        if (arguments.length != function.definition().parameters().size()) {
            meanings.refuseCount(call, function.definition(), arguments.length, frame);
            return UNKNOWN;
        }
        return inlined(function, call.span(), arguments, frame);
    }

    /** The body of a function with these nodes for its parameters, one for each. */
    int inlined(Scope.Function function, Span span, int[] arguments, Frame frame) {
        Statement.Definition definition = function.definition();
        if (!function.sound() || !Evaluation.areKnown(arguments)) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return 0;
        }
        evaluation.countCall();
        Map<String, Integer> parameters = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            parameters.put(definition.parameters().get(i), arguments[i]);
        }
        Span site = frame.place(span);
        int group = evaluation.builder().group(definition.signature(), frame.group(), span);
        Frame inner = new Frame(parameters, group, function.moment(), site, false, function.splits());
        return evaluation.value(definition.body(), inner);
    }

    /** {@code grad(f)(x)}. */
    int transformed(Expression.Transformed transformed, Frame frame) {
        int[] arguments = new int[transformed.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = evaluation.value(transformed.arguments().get(i), frame);
        }
        return derivation.applied(transformed, arguments, frame);
    }

    /** {@code sum(i = 0..n-1, x[i])}: written out, one term after another. */
    int series(Expression.Series series, Frame frame) {
        Integer from = wholeNumbers.of(series.from(), "the first number of a series", frame);
        Integer to = wholeNumbers.of(series.to(), "the last number of a series", frame);
        if (from == null || to == null) {
            return UNKNOWN;
        }
        if (frame.dry()) {
            return evaluation.value(series.body(), inside(series, 0, 0, frame));
        }
        if (to - (long) from >= Limits.NODES) {
            problems.error(
                    frame.place(series.span()),
                    "expected a series of at most " + Limits.NODES + " terms, got " + (to - (long) from + 1));
            return UNKNOWN;
        }
        boolean isSum = series.name().equals("sum");
        if (to < from) {
            return evaluation.constant(isSum ? 0 : 1, null, series.span(), frame);
        }
        int group =
                evaluation.builder().group(series.name() + " over " + series.variable(), frame.group(), series.span());
        int total = UNKNOWN;
        for (int i = from; i <= to; i++) {
            int counter = evaluation.constant(i, null, series.span(), frame.inGroup(group));
            int term = evaluation.value(
                    series.body(), inside(series, counter, group, i == from ? frame : frame.calledFrom(series.span())));
            if (term < 0) {
                return UNKNOWN;
            }
            total = i == from
                    ? term
                    : evaluation.apply(isSum ? Op.ADD : Op.MUL, series.span(), frame.inGroup(group), total, term);
        }
        return total;
    }

    private static Frame inside(Expression.Series series, int counter, int group, Frame frame) {
        Map<String, Integer> parameters = new HashMap<>(frame.parameters());
        parameters.put(series.variable(), counter);
        return new Frame(parameters, group, frame.moment(), frame.site(), frame.dry(), frame.splits());
    }

    /** The parameters of what a transformation makes, or null where it makes nothing, which is reported. */
    @Nullable
    List<String> parameters(Call transformation, Frame frame) {
        return derivation.parameters(transformation, frame);
    }

    /** The names that can be called, for suggestions. */
    List<String> names() {
        HashSet<String> names = new HashSet<>(scope.functionNames());
        for (Op op : Op.values()) {
            if (!(op.form() instanceof Form.Brackets)) {
                names.add(op.callName());
                names.addAll(op.aliases());
            }
        }
        for (Composite composite : Composite.values()) {
            names.add(composite.callName());
        }
        for (Transformation transformation : Transformation.values()) {
            names.add(transformation.word());
        }
        names.addAll(ToldCalls.names());
        return new ArrayList<>(names);
    }
}
