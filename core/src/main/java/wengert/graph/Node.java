package wengert.graph;

import org.jspecify.annotations.Nullable;
import wengert.op.Op;

/** One value of a graph. Its {@link #id} is its place in the graph's list; arguments have smaller ids. */
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

    /**
     * A leaf that varies.
     *
     * @param name unique among the inputs of its graph
     * @param value the value it has unless a run is given another
     */
    record Input(int id, String name, double value, Origin origin) implements Node {}

    /** A leaf that does not vary. */
    record Constant(int id, double value, Origin origin) implements Node {}

    /** An operation applied to earlier nodes. Unused argument places hold -1. */
    record Apply(int id, Op op, int first, int second, int third, Origin origin) implements Node {
        @Override
        public int arity() {
            return op.arity();
        }

        @Override
        public int argument(int index) {
            return index == 0 ? first : index == 1 ? second : third;
        }
    }
}
