package wengert.optim;

import java.util.ArrayList;
import java.util.List;
import wengert.number.Xorshift;
import wengert.value.Value;

/**
 * The weighted sum of its inputs and a bias, squashed by tanh unless it is linear.
 *
 * <pre>{@code
 * Neuron neuron = new Neuron(2, true, new Xorshift(1));
 * neuron.weights().get(0).set(2);
 * neuron.weights().get(1).set(-1);
 * neuron.bias().set(0.5);
 * neuron.at(List.of(Value.of(3), Value.of(4))).data();   // 2.5
 * }</pre>
 */
public final class Neuron {
    private final List<Value> weights = new ArrayList<>();
    private final Value bias = Value.of(0);
    private final boolean isLinear;

    /** Weights from -1 to 1 over the root of their number, the bias 0. */
    public Neuron(int inputs, boolean isLinear, Xorshift draws) {
        for (int i = 0; i < inputs; i++) {
            weights.add(Value.of((2 * draws.uniform() - 1) / Math.sqrt(inputs)));
        }
        this.isLinear = isLinear;
    }

    /**
     * Its output.
     *
     * @param x as many inputs as it has weights
     */
    public Value at(List<Value> x) {
        Value sum = weights.get(0).mul(x.get(0));
        for (int i = 1; i < weights.size(); i++) {
            sum = sum.add(weights.get(i).mul(x.get(i)));
        }
        sum = sum.add(bias);
        return isLinear ? sum : sum.tanh();
    }

    /** One for each input. */
    public List<Value> weights() {
        return List.copyOf(weights);
    }

    /** What is added to the weighted sum. */
    public Value bias() {
        return bias;
    }
}
