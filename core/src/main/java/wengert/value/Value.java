package wengert.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.number.Numbers;
import wengert.op.Op;
import wengert.op.Slope;

/**
 * A number that remembers how it was computed, so that it can hand its derivative back.
 *
 * <pre>{@code
 * Value a = Value.of(2);
 * Value b = Value.of(-3);
 * Value d = a.mul(b).add(a.pow(2)).tanh();
 * d.backward();
 * a.grad();   // 0.0706..., the derivative of d in a
 * }</pre>
 *
 * <p>Gradients accumulate: a second {@link #backward} adds to what the first one left, in every value it
 * reaches, until {@link #zeroGrad} clears it. Not safe for use by several threads.
 */
public final class Value {
    private double data;
    private final @Nullable Op op;
    private final List<Value> arguments;
    private double grad;

    private Value(double data, @Nullable Op op, List<Value> arguments) {
        this.data = data;
        this.op = op;
        this.arguments = arguments;
    }

    /** A leaf: an input or a constant. */
    public static Value of(double data) {
        return new Value(data, null, List.of());
    }

    /**
     * Any operation of the table.
     *
     * @throws IllegalArgumentException if the number of arguments is not the operation's
     */
    public static Value apply(Op op, Value... arguments) {
        if (arguments.length != op.arity()) {
            throw new IllegalArgumentException(
                    op.callName() + ": expected " + op.arity() + " arguments, got " + arguments.length);
        }
        return new Value(op.at(numbers(List.of(arguments))), op, List.of(arguments));
    }

    /** The number. */
    public double data() {
        return data;
    }

    /**
     * Another number for a leaf, as a step of training gives it; what was computed from it stays as it is.
     *
     * @throws IllegalStateException if the value was computed
     */
    public void set(double number) {
        if (op != null) {
            throw new IllegalStateException("set: expected a leaf, got the result of " + op.callName());
        }
        data = number;
    }

    /** The derivative, summed over all calls of {@link #backward} since the last {@link #zeroGrad}. */
    public double grad() {
        return grad;
    }

    /** {@code this + other}. */
    public Value add(Value other) {
        return apply(Op.ADD, this, other);
    }

    /** {@code this + other}. */
    public Value add(double other) {
        return add(of(other));
    }

    /** {@code this - other}. */
    public Value sub(Value other) {
        return apply(Op.SUB, this, other);
    }

    /** {@code this - other}. */
    public Value sub(double other) {
        return sub(of(other));
    }

    /** {@code this * other}. */
    public Value mul(Value other) {
        return apply(Op.MUL, this, other);
    }

    /** {@code this * other}. */
    public Value mul(double other) {
        return mul(of(other));
    }

    /** {@code this / other}. */
    public Value div(Value other) {
        return apply(Op.DIV, this, other);
    }

    /** {@code this / other}. */
    public Value div(double other) {
        return div(of(other));
    }

    /** This value to the power of {@code exponent}. */
    public Value pow(Value exponent) {
        return apply(Op.POW, this, exponent);
    }

    /** This value to the power of {@code exponent}. */
    public Value pow(double exponent) {
        return pow(of(exponent));
    }

    /** {@code -this}. */
    public Value neg() {
        return apply(Op.NEG, this);
    }

    /** The exponential function. */
    public Value exp() {
        return apply(Op.EXP, this);
    }

    /** The natural logarithm. */
    public Value log() {
        return apply(Op.LOG, this);
    }

    /** The hyperbolic tangent. */
    public Value tanh() {
        return apply(Op.TANH, this);
    }

    /** The positive part. */
    public Value relu() {
        return apply(Op.RELU, this);
    }

    /**
     * Adds to {@link #grad} of every value this one was computed from the derivative of this one in it, and
     * 1 to its own.
     *
     * <p>A branch that {@code where} did not select receives nothing.
     */
    public void backward() {
        List<Value> order = inputsFirst();
        double[] before = new double[order.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = order.get(i).grad;
            order.get(i).grad = 0;
        }
        grad = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            order.get(i).handBack();
        }
        for (int i = 0; i < before.length; i++) {
            order.get(i).grad += before[i];
        }
    }

    /** Sets {@link #grad} to 0 in this value and in every value it was computed from. */
    public void zeroGrad() {
        for (Value value : inputsFirst()) {
            value.grad = 0;
        }
    }

    private void handBack() {
        if (op == null) {
            return;
        }
        double[] numbers = numbers(arguments);
        for (int slot = 0; slot < numbers.length; slot++) {
            Slope slope = op.slope(slot);
            if (slope instanceof Slope.Factor factor) {
                arguments.get(slot).grad += factor.partial().at(numbers, data) * grad;
            } else if (slope instanceof Slope.Gate gate && gate.condition().at(numbers, data) != 0) {
                arguments.get(slot).grad += grad;
            }
        }
    }

    /** Every value this one depends on through an open path, arguments before users; without recursion. */
    private List<Value> inputsFirst() {
        List<Value> order = new ArrayList<>();
        Set<Value> entered = new HashSet<>();
        Deque<Value> path = new ArrayDeque<>();
        Deque<Integer> nextSlot = new ArrayDeque<>();
        entered.add(this);
        path.push(this);
        nextSlot.push(0);
        while (!path.isEmpty()) {
            Value value = path.peek();
            int slot = nextSlot.pop();
            if (slot == value.arguments.size()) {
                order.add(path.pop());
                continue;
            }
            nextSlot.push(slot + 1);
            Value argument = value.arguments.get(slot);
            if (value.passes(slot) && entered.add(argument)) {
                path.push(argument);
                nextSlot.push(0);
            }
        }
        return order;
    }

    private boolean passes(int slot) {
        if (op == null || op.slope(slot) instanceof Slope.Factor) {
            return true;
        }
        return op.slope(slot) instanceof Slope.Gate gate && gate.condition().at(numbers(arguments), data) != 0;
    }

    private static double[] numbers(List<Value> values) {
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i).data;
        }
        return numbers;
    }

    @Override
    public String toString() {
        return "Value(data=" + Numbers.shortest(data) + ", grad=" + Numbers.shortest(grad) + ")";
    }
}
