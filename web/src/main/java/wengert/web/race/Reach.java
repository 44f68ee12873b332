package wengert.web.race;

import java.util.Arrays;
import java.util.List;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Slope;

/** What a forward sweep in the direction of one input goes through. */
final class Reach {
    /** The nodes that get a tangent, in order. */
    private final int[] nodes;
    /** How many products have been taken before each of them, and after the last. */
    private final int[] products;

    private Reach(int[] nodes, int[] products) {
        this.nodes = nodes;
        this.products = products;
    }

    static Reach of(Graph program, Node.Input input) {
        ForwardSweep sweep = Forward.seeded(program, List.of(input));
        int[] nodes = new int[program.size()];
        int[] products = new int[program.size() + 1];
        int count = 0;
        for (int id = 0; id < program.size(); id++) {
            if (sweep.tangent(id) >= 0) {
                nodes[count] = id;
                products[count + 1] = products[count] + products(sweep, program.node(id));
                count++;
            }
        }
        return new Reach(Arrays.copyOf(nodes, count), Arrays.copyOf(products, count + 1));
    }

    /** One for each argument that brings a tangent. */
    private static int products(ForwardSweep sweep, Node node) {
        int products = 0;
        if (node instanceof Node.Apply apply) {
            for (int slot = 0; slot < apply.arity(); slot++) {
                boolean isCarried = sweep.tangent(apply.argument(slot)) >= 0;
                products += isCarried && !(apply.op().slope(slot) instanceof Slope.Flat) ? 1 : 0;
            }
        }
        return products;
    }

    /** The number of tangents. */
    int size() {
        return nodes.length;
    }

    /** The node that gets its tangent as this one. */
    int node(int tangent) {
        return nodes[tangent];
    }

    /** How many products so many tangents take. */
    int products(int tangents) {
        return products[tangents];
    }

    /** How many tangents there are up to that of a node; all of them if it has none. */
    int upTo(int node) {
        int at = Arrays.binarySearch(nodes, node);
        return at < 0 ? nodes.length : at + 1;
    }
}
