package wengert.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.lang.Expression.Call;
import wengert.op.Op;
import wengert.tensor.Tensor;

/**
 * Derivatives of functions inside a program: {@code grad(f)(x)}.
 *
 * <p>The function is written out in a copy of the graph with new leaves for its parameters, differentiated there, and what
 * the derivative needs is taken over into the graph itself, so that nothing else of the copy stays.
 */
final class Derivation {
    private static final int UNKNOWN = Scope.UNKNOWN;

    private final Evaluation evaluation;
    private final Calls calls;
    private final Scope scope;
    private final Problems problems;
    private final WholeNumbers wholeNumbers;

    Derivation(Evaluation evaluation, Calls calls, Scope scope, Problems problems, WholeNumbers wholeNumbers) {
        this.evaluation = evaluation;
        this.calls = calls;
        this.scope = scope;
        this.problems = problems;
        this.wholeNumbers = wholeNumbers;
    }

    /** A function as the value of an expression. */
    private interface Callable {
        /** The names of its parameters. */
        List<String> parameters();

        /** Its value for these nodes, one for each parameter. */
        int call(int[] arguments, Frame frame);
    }

    /** A transformation that is not called: there is no value in that. */
    int unapplied(Call transformation, Frame frame) {
        if (frame.speaks() && callable(transformation, frame) != null) {
            String name = transformation.name();
            problems.error(
                    transformation.span(),
                    "expected a value, got a function: give it arguments, as in " + name
                            + "(f)(2), or a name, as in g = " + name + "(f)");
        }
        return UNKNOWN;
    }

    /** {@code grad(f)(x)}. */
    int applied(Expression.Transformed transformed, int[] arguments, Frame frame) {
        Callable callable = callable(transformed.transformation(), frame);
        if (callable == null) {
            return UNKNOWN;
        }
        if (callable.parameters().size() != arguments.length) {
            if (frame.speaks()) {
                int count = callable.parameters().size();
                problems.error(
                        transformed.span(),
                        "expected " + count + (count == 1 ? " argument" : " arguments") + " ("
                                + String.join(", ", callable.parameters()) + "), got " + arguments.length);
            }
            return UNKNOWN;
        }
        if (!Evaluation.areKnown(arguments)) {
            return UNKNOWN;
        }
        return frame.dry() ? 0 : callable.call(arguments, frame);
    }

    /** The parameters of the function that a transformation makes, or null where it makes none, which is reported. */
    @Nullable
    List<String> parameters(Call transformation, Frame frame) {
        Callable callable = callable(transformation, frame);
        return callable == null ? null : callable.parameters();
    }

    /** The function that an expression means, or null where it means none, which is reported. */
    private @Nullable Callable callable(Expression expression, Frame frame) {
        if (expression instanceof Call call
                && Transformation.named(call.name()) != null
                && scope.firstDefinition(call.name()) == null) {
            return transformed(call, frame);
        }
        if (expression instanceof Expression.Name name) {
            Scope.Function function = scope.function(name.name(), frame.moment());
            if (function != null) {
                return function.sound() ? new Written(function, name.span()) : null;
            }
            Op op = Op.named(name.name());
            if (op != null && op.isElementwise() && scope.firstDefinition(name.name()) == null) {
                return new Operation(op, name.span());
            }
        }
        if (frame.speaks()) {
            problems.error(
                    expression.span(),
                    "expected the name of a function, as in grad(f) with f(x) = x^2"
                            + (expression instanceof Expression.Name name
                                    ? ", got '" + name.name() + "', which is none here"
                                    : ""));
        }
        return null;
    }

    /** A function that the program defines. */
    private final class Written implements Callable {
        private final Scope.Function function;
        private final Span span;

        Written(Scope.Function function, Span span) {
            this.function = function;
            this.span = span;
        }

        @Override
        public List<String> parameters() {
            return function.definition().parameters();
        }

        @Override
        public int call(int[] arguments, Frame frame) {
            return calls.inlined(function, span, arguments, frame);
        }
    }

    /** An operation of the table. */
    private final class Operation implements Callable {
        private final Op op;
        private final Span span;

        Operation(Op op, Span span) {
            this.op = op;
            this.span = span;
        }

        @Override
        public List<String> parameters() {
            return op.parameters();
        }

        @Override
        public int call(int[] arguments, Frame frame) {
            return evaluation.apply(op, span, frame, arguments);
        }
    }

    private @Nullable Callable transformed(Call call, Frame frame) {
        Transformation transformation = Transformation.named(call.name());
        if (transformation == null
                || call.arguments().isEmpty()
                || call.arguments().size() > 2) {
            problems.error(call.span(), "expected a function between the parentheses, as in " + call.name() + "(f)");
            return null;
        }
        Callable inner = callable(call.arguments().get(0), frame);
        if (inner == null) {
            return null;
        }
        int order = 1;
        int parameter = -1;
        if (call.arguments().size() == 2 && transformation == Transformation.DERIVATIVE) {
            Integer given = wholeNumbers.of(call.arguments().get(1), "an order", frame);
            if (given == null) {
                return null;
            }
            order = given;
        } else if (call.arguments().size() == 2) {
            Expression chosen = call.arguments().get(1);
            parameter =
                    chosen instanceof Expression.Name name ? inner.parameters().indexOf(name.name()) : -1;
            if (parameter < 0) {
                problems.error(
                        chosen.span(),
                        "expected the name of a parameter (" + String.join(", ", inner.parameters()) + ")");
                return null;
            }
        }
        if (order < 1 || order > 20) {
            problems.error(call.span(), "expected an order from 1 to 20, got " + order);
            return null;
        }
        return new Derived(transformation, inner, order, parameter, call);
    }

    /** A derivative of another function. */
    private final class Derived implements Callable {
        private final Transformation transformation;
        private final Callable function;
        private final int order;
        /** The parameter it is taken in, or -1 for all of them. */
        private final int parameter;

        private final Call call;

        Derived(Transformation transformation, Callable function, int order, int parameter, Call call) {
            this.transformation = transformation;
            this.function = function;
            this.order = order;
            this.parameter = parameter;
            this.call = call;
        }

        @Override
        public List<String> parameters() {
            return function.parameters();
        }

        @Override
        public int call(int[] arguments, Frame frame) {
            GraphBuilder main = evaluation.builder();
            GraphBuilder copy = new GraphBuilder(main.build(-1));
            int size = copy.size();
            int[] leaves = new int[arguments.length];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = copy.input("parameter " + (size + i), Tensor.filled(main.shape(arguments[i]), 1));
            }
            int[] sources = parameter < 0 ? leaves : new int[] {leaves[parameter]};
            int group = main.group(call.name(), frame.group(), call.span());
            Frame inner = frame.calledFrom(call.span());
            DerivativeWriter writer =
                    new DerivativeWriter(copy, sources, parameters(), problems, frame.place(call.span()));
            int result = evaluation.aside(copy, () -> {
                int value = function.call(leaves, inner);
                return value < 0 ? UNKNOWN : writer.written(transformation, order, value);
            });
            return result < 0 ? UNKNOWN : takenOver(copy, result, size, leaves, arguments, frame.inGroup(group));
        }

        /** Writes the nodes that the result needs into the main graph. */
        private int takenOver(GraphBuilder copy, int result, int size, int[] leaves, int[] arguments, Frame frame) {
            int[] places = new int[copy.size()];
            Arrays.fill(places, UNKNOWN);
            for (int i = 0; i < size; i++) {
                places[i] = i;
            }
            for (int i = 0; i < leaves.length; i++) {
                places[leaves[i]] = arguments[i];
            }
            boolean[] needed = new boolean[copy.size()];
            needed[result] = true;
            for (int id = result; id >= size; id--) {
                for (int slot = 0; needed[id] && slot < copy.node(id).arity(); slot++) {
                    needed[copy.node(id).argument(slot)] = true;
                }
            }
            Map<List<Object>, Integer> written = new HashMap<>();
            for (int id = size; id <= result; id++) {
                if (needed[id] && places[id] < 0) {
                    places[id] = takenOver(copy.node(id), places, written, frame);
                    if (places[id] < 0) {
                        return UNKNOWN;
                    }
                }
            }
            return places[result];
        }

        private int takenOver(Node node, int[] places, Map<List<Object>, Integer> written, Frame frame) {
            if (node instanceof Node.Constant constant) {
                Integer known = written.get(List.of(constant.tensor()));
                int id = known != null ? known : evaluation.constant(constant.tensor(), null, call.span(), frame);
                written.put(List.of(constant.tensor()), id);
                return id;
            }
            Node.Apply apply = (Node.Apply) node;
            int[] operands = new int[apply.arity()];
            List<Object> key = new ArrayList<>(List.of(apply.op(), apply.attribute()));
            for (int slot = 0; slot < operands.length; slot++) {
                operands[slot] = places[apply.argument(slot)];
                key.add(operands[slot]);
            }
            Integer known = written.get(key);
            int id = known != null
                    ? known
                    : evaluation.apply(apply.op(), apply.attribute(), call.span(), frame, operands);
            written.put(key, id);
            return id;
        }
    }
}
