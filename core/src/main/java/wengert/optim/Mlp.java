package wengert.optim;

import java.util.ArrayList;
import java.util.List;
import wengert.number.Xorshift;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;
import wengert.value.Value;

/**
 * A multilayer perceptron: layers one after another, tanh after each but the last.
 *
 * <pre>{@code
 * Mlp network = new Mlp(new Xorshift(1), 2, 8, 1);
 * network.parameters().size();   // 33
 * Value score = network.at(0.5, -1).get(0);
 * score.backward();
 * new Adam(0.05).step(network.parameters());
 * }</pre>
 */
public final class Mlp {
    private final List<Layer> layers = new ArrayList<>();
    private final int inputs;

    /**
     * A network with weights drawn at random.
     *
     * @param widths of the input and of each layer
     */
    public Mlp(Xorshift draws, int... widths) {
        for (int i = 1; i < widths.length; i++) {
            layers.add(new Layer(widths[i - 1], widths[i], i == widths.length - 1, draws));
        }
        this.inputs = widths[0];
    }

    /** Its outputs. */
    public List<Value> at(double... x) {
        List<Value> values = new ArrayList<>();
        for (double number : x) {
            values.add(Value.of(number));
        }
        for (Layer layer : layers) {
            values = layer.at(values);
        }
        return values;
    }

    /** Its layers, from the input on. */
    public List<Layer> layers() {
        return List.copyOf(layers);
    }

    /** All that training changes. */
    public List<Value> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /** The same network as a program of vectors and matrices, of an input {@code x}; its output is {@code y}. */
    public String program() {
        StringBuilder text = new StringBuilder("x = " + Tensor.filled(Shape.vector(inputs), 0));
        String before = "x";
        for (int i = 1; i <= layers.size(); i++) {
            Layer layer = layers.get(i - 1);
            text.append("\nW" + i + " = " + layer.weights() + "\nb" + i + " = " + layer.biases());
            String sum = "W" + i + " @ " + before + " + b" + i;
            before = "h" + i;
            text.append(i == layers.size() ? "\ny = " + sum : "\n" + before + " = tanh(" + sum + ")");
        }
        return text.toString();
    }
}
