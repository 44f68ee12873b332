package wengert.optim;

import java.util.ArrayList;
import java.util.List;
import wengert.number.Xorshift;
import wengert.tensor.Tensor;
import wengert.value.Value;

/**
 * Neurons side by side, all with the same inputs.
 *
 * <pre>{@code
 * Layer layer = new Layer(3, 2, false, new Xorshift(1));
 * List<Value> outputs = layer.at(List.of(Value.of(1), Value.of(0), Value.of(-1)));
 * outputs.size();            // 2
 * layer.weights().shape();   // [2, 3]
 * }</pre>
 */
public final class Layer {
    private final List<Neuron> neurons = new ArrayList<>();

    /** So many neurons of so many inputs. */
    public Layer(int inputs, int outputs, boolean isLinear, Xorshift draws) {
        for (int i = 0; i < outputs; i++) {
            neurons.add(new Neuron(inputs, isLinear, draws));
        }
    }

    /** Its outputs, one for each neuron. */
    public List<Value> at(List<Value> x) {
        return neurons.stream().map(neuron -> neuron.at(x)).toList();
    }

    /** The weights and the bias of each neuron in turn. */
    public List<Value> parameters() {
        List<Value> parameters = new ArrayList<>();
        for (Neuron neuron : neurons) {
            parameters.addAll(neuron.weights());
            parameters.add(neuron.bias());
        }
        return parameters;
    }

    /** The weights as a matrix: {@code weights[output][input]}. */
    public Tensor weights() {
        return Tensor.matrix(
                neurons.stream().map(neuron -> numbers(neuron.weights())).toArray(double[][]::new));
    }

    /** The biases as a vector. */
    public Tensor biases() {
        return Tensor.vector(numbers(neurons.stream().map(Neuron::bias).toList()));
    }

    private static double[] numbers(List<Value> values) {
        return values.stream().mapToDouble(Value::data).toArray();
    }
}
