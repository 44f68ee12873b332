package wengert.lang;

import org.jspecify.annotations.Nullable;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.number.Numbers;
import wengert.op.Op;

/**
 * Whole numbers that are known before anything is computed: indices, axes, lengths and the ends of a series.
 *
 * <p>They leave no nodes behind. In a function that is only looked through, a parameter counts as 0.
 */
final class WholeNumbers {
    /** Beyond it no index or length can be meant. */
    private static final double MOST = 1e6;

    private final Evaluation evaluation;
    private final Meanings meanings;
    private final Problems problems;

    WholeNumbers(Evaluation evaluation, Meanings meanings, Problems problems) {
        this.evaluation = evaluation;
        this.meanings = meanings;
        this.problems = problems;
    }

    /** The number, or null where there is none, which is reported. */
    @Nullable
    Integer of(Expression expression, String what, Frame frame) {
        Double value = value(expression, frame);
        if (value == null) {
            refuse(
                    expression,
                    "expected a whole number that is known beforehand for " + what
                            + ", such as 2, n - 1 with const n = 5, or len(x), got something an input decides",
                    frame);
            return null;
        }
        if (value != Math.floor(value) || Math.abs(value) > MOST) {
            refuse(expression, "expected a whole number for " + what + ", got " + Numbers.shortest(value), frame);
            return null;
        }
        return (int) value.doubleValue();
    }

    private void refuse(Expression expression, String message, Frame frame) {
        problems.error(frame.place(expression.span()), message);
    }

    private @Nullable Double value(Expression expression, Frame frame) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        } else if (expression instanceof Expression.Name name) {
            return named(name, frame);
        } else if (expression instanceof Expression.Prefixed prefixed) {
            return prefixed(prefixed, frame);
        } else if (expression instanceof Expression.Chain chain) {
            return chain(chain, frame);
        } else if (expression instanceof Expression.Power power) {
            return power(power, frame);
        } else if (expression instanceof Expression.Call call) {
            return length(call, frame);
        }
        return null;
    }

    private @Nullable Double named(Expression.Name name, Frame frame) {
        if (frame.dry() && frame.parameters().containsKey(name.name())) {
            return 0.0;
        }
        int node = meanings.node(name, frame);
        GraphBuilder builder = evaluation.builder();
        boolean isKnown = node >= 0
                && node < builder.size()
                && builder.node(node) instanceof Node.Constant constant
                && constant.shape().isScalar();
        return isKnown ? Double.valueOf(((Node.Constant) builder.node(node)).value()) : frame.dry() ? 0.0 : null;
    }

    private @Nullable Double prefixed(Expression.Prefixed prefixed, Frame frame) {
        Double value = value(prefixed.operand(), frame);
        for (int i = prefixed.signs().size() - 1; value != null && i >= 0; i--) {
            value = prefixed.signs().get(i).op().at(value);
        }
        return value;
    }

    private @Nullable Double chain(Expression.Chain chain, Frame frame) {
        Double value = value(chain.first(), frame);
        for (Expression.Link link : chain.links()) {
            Double operand = value(link.operand(), frame);
            if (value == null || operand == null || !link.op().isElementwise()) {
                return null;
            }
            value = link.op().at(value, operand);
        }
        return value;
    }

    private @Nullable Double power(Expression.Power power, Frame frame) {
        Double base = value(power.base(), frame);
        Double exponent =
                power.exponents().size() == 1 ? value(power.exponents().get(0), frame) : null;
        return base == null || exponent == null ? null : Op.POW.at(base, exponent);
    }

    /** {@code len(x)}. */
    private @Nullable Double length(Expression.Call call, Frame frame) {
        if (!call.name().equals("len") || call.arguments().size() != 1) {
            return null;
        }
        int node = evaluation.value(call.arguments().get(0), frame);
        return frame.dry()
                ? Double.valueOf(1)
                : node < 0 ? null : (double) evaluation.shape(node).length(0);
    }
}
