package wengert.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
        description = "Print the computation graph with its values and its gradient.",
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
        if (!argument.isRunnable(program)) {
            return ExitCode.SOFTWARE;
        }
        Graph graph = argument.graph(program);
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes values = Plan.once(sweep.graph(), argument.point(graph));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(Snapshot.of(sweep, values)));
        out.flush();
        return ExitCode.OK;
    }
}
