package wengert.derive;

import java.util.LinkedHashMap;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/** The inputs that a forward sweep adds: a direction for each input of a function. */
final class Seeds {
    private Seeds() {}

    /** The input for the direction of each input of the function; a sweep adds them in order after those of its graph. */
    static Map<Node.Input, Node.Input> of(Function function, Graph sweep) {
        Map<Node.Input, Node.Input> seeds = new LinkedHashMap<>();
        int first = sweep.inputs().size() - function.inputs().size();
        for (int i = 0; i < function.inputs().size(); i++) {
            seeds.put(function.inputs().get(i), sweep.inputs().get(first + i));
        }
        return seeds;
    }

    /** Sets a direction in all lanes. */
    static void set(
            Prepared prepared, Lanes lanes, Map<Node.Input, Node.Input> seeds, Map<Node.Input, Tensor> direction) {
        direction.forEach((input, value) -> {
            Node.Input seed = seeds.get(input);
            if (seed == null) {
                throw new IllegalArgumentException(
                        "direction: expected inputs that are differentiated in, got " + input.name());
            }
            Prepared.require("direction", input, value);
            Node.Input there = prepared.place(seed);
            if (there != null) {
                lanes.set(there, value);
            }
        });
    }
}
