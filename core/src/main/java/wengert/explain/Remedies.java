package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/** Classic ways to lose a number, and what to write instead. */
final class Remedies {
    private final Graph graph;
    private final Names names;
    private final Phrases phrases;
    /** For each node, the operations that use it. */
    private final List<List<Integer>> users = new ArrayList<>();

    Remedies(Graph graph, Names names, int size, Phrases phrases) {
        this.graph = graph;
        this.names = names;
        this.phrases = phrases;
        for (int id = 0; id < size; id++) {
            users.add(new ArrayList<>());
            for (int slot = 0; slot < graph.node(id).arity(); slot++) {
                users.get(graph.node(id).argument(slot)).add(id);
            }
        }
    }

    /**
     * Advice about the node, an operation it feeds directly or through one other, or one of its arguments; null if there is
     * none.
     */
    @Nullable
    String near(int node) {
        String advice = of(node);
        for (int user : users.get(node)) {
            advice = advice == null ? of(user) : advice;
        }
        for (int user : users.get(node)) {
            for (int next : users.get(user)) {
                advice = advice == null ? of(next) : advice;
            }
        }
        for (int slot = 0; slot < graph.node(node).arity(); slot++) {
            advice = advice == null ? of(graph.node(node).argument(slot)) : advice;
        }
        return advice;
    }

    private @Nullable String of(int id) {
        if (!(graph.node(id) instanceof Node.Apply apply)) {
            return null;
        }
        if (apply.op() == Op.SQRT) {
            return root(apply.argument(0));
        }
        if (apply.op() == Op.LOG) {
            return logarithm(apply.argument(0));
        }
        if (apply.op() != Op.MUL) {
            return null;
        }
        return isOp(apply.argument(1), Op.LOG)
                ? product(apply.argument(0), apply.argument(1))
                : isOp(apply.argument(0), Op.LOG) ? product(apply.argument(1), apply.argument(0)) : null;
    }

    private @Nullable String root(int of) {
        if (!(graph.node(of) instanceof Node.Apply inner)) {
            return null;
        }
        boolean square = inner.op() == Op.SQUARE
                || (inner.op() == Op.MUL && inner.argument(0) == inner.argument(1))
                || (inner.op() == Op.POW && isConstant(inner.argument(1), 2));
        return square ? phrases.say(Phrase.INSTEAD_OF_ROOT, "abs(" + name(inner.argument(0)) + ")") : null;
    }

    private String product(int factor, int logarithm) {
        int of = graph.node(logarithm).argument(0);
        return phrases.say(Phrase.INSTEAD_OF_PRODUCT, "xlogy(" + name(factor) + ", " + name(of) + ")");
    }

    private @Nullable String logarithm(int of) {
        if (!(graph.node(of) instanceof Node.Apply inner)) {
            return null;
        }
        if (inner.op() == Op.EXP) {
            return phrases.say(Phrase.INSTEAD_OF_LOG_EXP, name(inner.argument(0)));
        }
        if (inner.op() != Op.ADD) {
            return null;
        }
        boolean first = isOp(inner.argument(0), Op.EXP);
        boolean second = isOp(inner.argument(1), Op.EXP);
        if (first && second) {
            String terms = name(graph.node(inner.argument(0)).argument(0)) + ", "
                    + name(graph.node(inner.argument(1)).argument(0));
            return phrases.say(Phrase.INSTEAD_OF_LOG_SUM, "logaddexp(" + terms + ")");
        }
        int other = first ? inner.argument(1) : inner.argument(0);
        int exponential = first ? inner.argument(0) : inner.argument(1);
        return (first || second) && isConstant(other, 1)
                ? phrases.say(
                        Phrase.INSTEAD_OF_SOFTPLUS,
                        "softplus(" + name(graph.node(exponential).argument(0)) + ")")
                : null;
    }

    private boolean isOp(int id, Op op) {
        return graph.node(id) instanceof Node.Apply apply && apply.op() == op;
    }

    private boolean isConstant(int id, double value) {
        return graph.node(id) instanceof Node.Constant constant && constant.is(value);
    }

    private String name(int id) {
        return names.text(id);
    }
}
