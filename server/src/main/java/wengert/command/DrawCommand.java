package wengert.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wengert.explain.Snapshot;
import wengert.export.Dot;
import wengert.export.Export;
import wengert.export.Mermaid;
import wengert.export.Svg;

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

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.svg;

    @Override
    public Integer call() {
        return argument.print(run -> new Export.Text(format.write(run)));
    }
}
