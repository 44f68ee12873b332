package wengert.value;

import java.util.Arrays;
import wengert.op.Op;

/**
 * What {@link Value} does, for programs of millions of operations: a value is a number that says where it stands on the tape.
 *
 * <pre>{@code
 * Tape tape = new Tape(1_000);
 * int a = tape.leaf(2);
 * int b = tape.leaf(-3);
 * int d = tape.apply(Op.TANH, tape.apply(Op.MUL, a, b));
 * tape.backward(d);
 * tape.adjoint(a);   // -0.0000737...
 * tape.rewind(2);    // the leaves stay, the next run is written over this one
 * }</pre>
 *
 * <p>An operation takes 30 bytes, in arrays that grow by half. Within the capacity it was made with, or has grown to, a tape
 * allocates nothing. Not safe for use by several threads.
 */
@SuppressWarnings("EnumOrdinal") // places in the table as it is in this run, never kept
public final class Tape {
    private static final Op[] OPS = Op.values();
    private static final byte LEAF = -1;

    private byte[] ops;
    private int[] first;
    private int[] second;
    private int[] third;
    private double[] values;
    private double[] adjoints;
    /** Whether a backward sweep came here: what no open path leads to receives nothing. */
    private boolean[] reached;

    /** The slopes of each operation, by its place in the table. */
    private final Partial[][] partials = new Partial[OPS.length][];

    private int size;

    /**
     * An empty tape.
     *
     * @param capacity how many values there is room for at first
     */
    public Tape(int capacity) {
        for (int op = 0; op < OPS.length; op++) {
            partials[op] = OPS[op].isElementwise() ? Partial.of(OPS[op]) : new Partial[0];
        }
        int room = Math.max(capacity, 4);
        this.ops = new byte[room];
        this.first = new int[room];
        this.second = new int[room];
        this.third = new int[room];
        this.values = new double[room];
        this.adjoints = new double[room];
        this.reached = new boolean[room];
    }

    /** How many values stand on the tape. */
    public int size() {
        return size;
    }

    /** An input or a constant. */
    public int leaf(double value) {
        int node = next();
        ops[node] = LEAF;
        values[node] = value;
        return node;
    }

    /**
     * An operation of one argument.
     *
     * @throws IllegalArgumentException if the operation takes another number of arguments, or goes over whole tensors
     */
    public int apply(Op op, int x) {
        return write(op, 1, x, x, x);
    }

    /**
     * An operation of two arguments.
     *
     * @throws IllegalArgumentException if the operation takes another number of arguments, or goes over whole tensors
     */
    public int apply(Op op, int x, int y) {
        return write(op, 2, x, y, y);
    }

    /**
     * An operation of three arguments.
     *
     * @throws IllegalArgumentException if the operation takes another number of arguments, or goes over whole tensors
     */
    public int apply(Op op, int x, int y, int z) {
        return write(op, 3, x, y, z);
    }

    private int write(Op op, int arity, int x, int y, int z) {
        if (arity != op.arity() || !op.isElementwise()) {
            throw new IllegalArgumentException(op.callName() + ": expected an operation on " + arity
                    + " numbers, got one that takes " + (op.isElementwise() ? op.arity() + "" : "tensors"));
        }
        if (Math.min(Math.min(x, y), z) < 0 || Math.max(Math.max(x, y), z) >= size) {
            throw new IllegalArgumentException(op.callName() + ": expected values from 0 to " + (size - 1));
        }
        int node = next();
        ops[node] = (byte) op.ordinal();
        first[node] = x;
        second[node] = y;
        third[node] = z;
        op.sweep(values, node, x, y, z, 1);
        return node;
    }

    private int next() {
        if (size == ops.length) {
            int room = Math.addExact(size, size / 2);
            ops = Arrays.copyOf(ops, room);
            first = Arrays.copyOf(first, room);
            second = Arrays.copyOf(second, room);
            third = Arrays.copyOf(third, room);
            values = Arrays.copyOf(values, room);
            adjoints = Arrays.copyOf(adjoints, room);
            reached = Arrays.copyOf(reached, room);
        }
        return size++;
    }

    /** The number. */
    public double value(int node) {
        return values[node];
    }

    /** Another number for a leaf; what was computed from it stays as it is. */
    public void set(int leaf, double value) {
        if (ops[leaf] != LEAF) {
            throw new IllegalArgumentException("set: expected a leaf, got an operation");
        }
        values[leaf] = value;
    }

    /** The derivative of the output of the last {@link #backward} in a value, 0 where it does not depend on it. */
    public double adjoint(int node) {
        return reached[node] ? adjoints[node] : 0;
    }

    /** Forgets all values but the first {@code size}. */
    public void rewind(int size) {
        if (size < 0 || size > this.size) {
            throw new IllegalArgumentException("rewind: expected a size from 0 to " + this.size + ", got " + size);
        }
        this.size = size;
    }

    /** Computes the derivatives of one value in all before it; a branch that {@code where} did not select receives nothing. */
    public void backward(int output) {
        Arrays.fill(reached, 0, size, false);
        adjoints[output] = 1;
        reached[output] = true;
        for (int node = output; node >= 0; node--) {
            if (reached[node] && ops[node] != LEAF) {
                Partial[] rules = partials[ops[node]];
                handBack(rules[0], node, first[node]);
                if (rules.length > 1) {
                    handBack(rules[1], node, second[node]);
                }
                if (rules.length > 2) {
                    handBack(rules[2], node, third[node]);
                }
            }
        }
    }

    private void handBack(Partial rule, int node, int argument) {
        double slope = rule.at(values, first[node], second[node], third[node], node);
        if (rule.isGate() && slope == 0) {
            return;
        }
        double part = rule.isGate() ? adjoints[node] : adjoints[node] * slope;
        adjoints[argument] = reached[argument] ? adjoints[argument] + part : part;
        reached[argument] = true;
    }
}
