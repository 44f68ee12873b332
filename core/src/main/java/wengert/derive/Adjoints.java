package wengert.derive;

import java.util.LinkedHashMap;
import java.util.Map;
import wengert.diff.ReverseSweep;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/** A reverse sweep, planned: the value of a function and its adjoints in all inputs. */
final class Adjoints {
    private final Function function;
    private final int[] nodes;
    private final Prepared prepared;

    Adjoints(Function function, ReverseSweep sweep) {
        this.function = function;
        this.nodes = nodes(function, sweep);
        int[] roots = new int[nodes.length + 1];
        roots[0] = function.output();
        System.arraycopy(nodes, 0, roots, 1, nodes.length);
        this.prepared = new Prepared(function.graph(), sweep.graph(), roots);
    }

    /** The adjoint of each input, or {@link Prepared#ZERO}. */
    static int[] nodes(Function function, ReverseSweep sweep) {
        return function.inputs().stream()
                .mapToInt(input -> sweep.adjoint(input.id()))
                .toArray();
    }

    Prepared prepared() {
        return prepared;
    }

    /** The value of the function. */
    Tensor value(Lanes lanes, int lane) {
        return prepared.tensor(lanes, function.output(), function.shape(), lane);
    }

    /** The adjoints by input. */
    Map<Node.Input, Tensor> at(Lanes lanes, int lane) {
        Map<Node.Input, Tensor> adjoints = new LinkedHashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            Node.Input input = function.inputs().get(i);
            adjoints.put(input, prepared.tensor(lanes, nodes[i], input.shape(), lane));
        }
        return adjoints;
    }

    /** Adds all adjoints in a lane, one input after another, to {@code sums} from {@code at} on. */
    void addTo(double[] sums, int at, Lanes lanes, int lane) {
        int next = at;
        for (int i = 0; i < nodes.length; i++) {
            int size = function.inputs().get(i).shape().size();
            for (int e = 0; e < size; e++) {
                sums[next++] += prepared.element(lanes, nodes[i], e, lane);
            }
        }
    }
}
