package wengert.server;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Snapshot;
import wengert.export.Dot;
import wengert.export.Mermaid;
import wengert.export.Svg;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.run.Lanes;
import wengert.run.Plan;

/** {@code wengert draw}: the computation graph with its values and its gradient, as a picture or for another tool. */
@Command(
        name = "draw",
        description = "Print the computation graph of a program with its values and its gradient.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DrawCommand implements Callable<Integer> {
    /** What the graph is written as. */
    enum Format {
        /** A picture that stands alone. */
        svg,
        /** For Graphviz. */
        dot,
        /** For Mermaid. */
        mermaid;

        String write(Snapshot snapshot) {
            return switch (this) {
                case svg -> Svg.write(snapshot);
                case dot -> Dot.write(snapshot);
                case mermaid -> Mermaid.write(snapshot);
            };
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.svg;

    @Override
    public Integer call() {
        Program program = argument.program();
        argument.complain(program);
        if (!program.isComplete()) {
            return 1;
        }
        if (program.graph().size() == 0) {
            spec.commandLine().getErr().println(ProgramArgument.EMPTY);
            return 1;
        }
        Graph graph = argument.graph(program);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(snapshot(graph)));
        out.flush();
        return 0;
    }

    private Snapshot snapshot(Graph graph) {
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Plan plan = Plan.of(sweep.graph());
        Lanes lanes = plan.lanes(1);
        argument.point(graph).forEach(lanes::set);
        plan.run(lanes);
        double[] values = new double[sweep.graph().size()];
        for (int node = 0; node < values.length; node++) {
            values[node] = lanes.get(node);
        }
        return Snapshot.of(sweep, values);
    }
}
