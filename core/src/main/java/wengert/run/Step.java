package wengert.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.op.Work;
import wengert.tensor.Shape;

/**
 * One operation of a plan.
 *
 * @param work what an operation on whole tensors does; null where it goes element by element
 * @param out where its result begins, in elements
 * @param arguments where its arguments begin; an elementwise operation has three, repeated where there are fewer
 * @param size the number of elements of the result
 */
@SuppressWarnings("ArrayRecordComponent") // read by the plan that made it, and never compared
record Step(Op op, @Nullable Work work, int out, int[] arguments, int size) {

    /**
     * Adds the steps of an operation: first the repetitions that broadcasting asks for, then the operation itself.
     *
     * @param scratch where there is room for repeated arguments
     * @return how many elements of that room it uses
     */
    static int add(Node.Apply apply, Graph graph, int[] offsets, int scratch, List<Step> steps) {
        int out = offsets[apply.id()];
        int size = apply.shape().size();
        if (!apply.op().isElementwise()) {
            int[] arguments = new int[apply.arity()];
            Shape[] shapes = new Shape[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = offsets[apply.argument(i)];
                shapes[i] = graph.node(apply.argument(i)).shape();
            }
            steps.add(new Step(apply.op(), apply.op().work(apply.attribute(), List.of(shapes)), out, arguments, size));
            return 0;
        }
        int[] arguments = new int[3];
        int used = 0;
        for (int i = 0; i < 3; i++) {
            Node argument = graph.node(apply.argument(Math.min(i, apply.arity() - 1)));
            arguments[i] = offsets[argument.id()];
            if (i < apply.arity() && argument.shape().size() != size) {
                arguments[i] = scratch + used;
                used += size;
                steps.add(spread(argument, apply.shape(), offsets[argument.id()], arguments[i]));
            }
        }
        steps.add(new Step(apply.op(), null, out, arguments, size));
        return used;
    }

    private static Step spread(Node argument, Shape shape, int from, int to) {
        Work work = Op.SPREAD.work(new Attribute.Spread(shape, Shape.ALL), List.of(argument.shape()));
        return new Step(Op.SPREAD, work, to, new int[] {from}, shape.size());
    }
}
