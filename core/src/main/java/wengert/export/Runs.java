package wengert.export;

import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;

/** The graph of a run with the run's own inputs, so that a text computes what was shown. */
final class Runs {
    private Runs() {}

    /** The program and its sweep, under the same ids. */
    static Graph sweep(Snapshot snapshot) {
        return upTo(snapshot.graph().size(), snapshot);
    }

    /** The program alone, under the same ids. */
    static Graph program(Snapshot snapshot) {
        return upTo(snapshot.size(), snapshot);
    }

    /** What the output is called where its name is shown. */
    static String title(Snapshot snapshot) {
        Node output = snapshot.graph().node(snapshot.sweep().output());
        String label = output instanceof Node.Input input ? input.name() : output.label();
        return label == null ? "output" : label;
    }

    /** The inputs of the program. */
    static List<Node.Input> inputs(Snapshot snapshot) {
        return snapshot.graph().inputs().stream()
                .filter(input -> input.id() < snapshot.size())
                .toList();
    }

    private static Graph upTo(int size, Snapshot snapshot) {
        GraphBuilder builder = new GraphBuilder();
        for (int id = 0; id < size; id++) {
            Node node = snapshot.graph().node(id);
            Origin origin = new Origin(node.label(), node.origin().span(), 0);
            if (node instanceof Node.Input input) {
                builder.input(input.name(), snapshot.value(id), origin);
            } else if (node instanceof Node.Constant constant) {
                builder.constant(constant.tensor(), origin);
            } else {
                Node.Apply apply = (Node.Apply) node;
                builder.apply(apply.op(), apply.attribute(), origin, apply.arguments());
            }
        }
        return builder.build(snapshot.sweep().output());
    }
}
