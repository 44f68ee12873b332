package wengert.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wengert.op.Application;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * One value of a graph. Its {@link #id} is its place in the graph's list; arguments have smaller ids.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = tanh(x)").graph();
 * if (graph.node(1) instanceof Node.Apply apply) {
 *     apply.op();          // TANH
 *     apply.argument(0);   // 0
 *     apply.label();       // y
 * }
 * }</pre>
 */
public sealed interface Node {

    /** Its place in the list of nodes, from 0. */
    int id();

    /** Its label, source and group. */
    Origin origin();

    /** The name a program gave to it, or null. */
    default @Nullable String label() {
        return origin().label();
    }

    /** The number of its arguments; 0 for inputs and constants. */
    default int arity() {
        return 0;
    }

    /** The id of the argument at {@code index}. */
    default int argument(int index) {
        throw new IndexOutOfBoundsException("node " + id() + " has no argument " + index);
    }

    /** The shape of its value. */
    Shape shape();

    /**
     * A leaf that varies.
     *
     * @param name unique among the inputs of its graph
     * @param tensor the value it has unless a run is given another
     */
    record Input(int id, String name, Tensor tensor, Origin origin) implements Node {
        @Override
        public Shape shape() {
            return tensor.shape();
        }

        /**
         * The value, where it is a number.
         *
         * @throws IllegalStateException if it is a vector or a matrix
         */
        public double value() {
            return tensor.scalar();
        }

        /** Inputs are keys of many maps: the id tells those of one graph apart without a look at their numbers. */
        @Override
        public int hashCode() {
            return id;
        }
    }

    /** A leaf that does not vary. */
    record Constant(int id, Tensor tensor, Origin origin) implements Node {
        @Override
        public Shape shape() {
            return tensor.shape();
        }

        /**
         * The value, where it is a number.
         *
         * @throws IllegalStateException if it is a vector or a matrix
         */
        public double value() {
            return tensor.scalar();
        }

        /** Whether it is this number, or a tensor filled with it; zeros of either sign are alike. */
        public boolean is(double number) {
            Double uniform = tensor.uniform();
            return uniform != null && uniform == number;
        }
    }

    /** An operation applied to earlier nodes. */
    final class Apply implements Node, Application {
        private final int id;
        private final Op op;
        private final Attribute attribute;
        private final int[] arguments;
        private final Shape shape;
        private final Origin origin;

        Apply(int id, Op op, Attribute attribute, int[] arguments, Shape shape, Origin origin) {
            this.id = id;
            this.op = op;
            this.attribute = attribute;
            this.arguments = arguments;
            this.shape = shape;
            this.origin = origin;
        }

        Apply withOrigin(Origin other) {
            return new Apply(id, op, attribute, arguments, shape, other);
        }

        @Override
        public int id() {
            return id;
        }

        /** The operation. */
        public Op op() {
            return op;
        }

        @Override
        public Attribute attribute() {
            return attribute;
        }

        @Override
        public Shape shape() {
            return shape;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public int arity() {
            return arguments.length;
        }

        @Override
        public int argument(int index) {
            return arguments[index];
        }

        /** The ids of all arguments. */
        public int[] arguments() {
            return arguments.clone();
        }

        /** Whether it is the same operation, told the same, of the same arguments. */
        public boolean isSameAs(Apply other) {
            return op == other.op && attribute.equals(other.attribute) && Arrays.equals(arguments, other.arguments);
        }

        @Override
        public String toString() {
            return id + ": " + op.callName() + Arrays.toString(arguments);
        }
    }
}
