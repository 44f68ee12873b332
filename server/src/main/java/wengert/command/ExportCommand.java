package wengert.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wengert.explain.Snapshot;
import wengert.export.Dot;
import wengert.export.Export;
import wengert.export.Java;
import wengert.export.JavaScript;
import wengert.export.Jax;
import wengert.export.Mermaid;
import wengert.export.Micrograd;
import wengert.export.PyTorch;
import wengert.export.Python;
import wengert.export.Svg;
import wengert.export.Tex;

/** {@code wengert export}: the program as code that computes its value and its gradient, as LaTeX or as a picture. */
@Command(
        name = "export",
        description = "Print the program and its gradient as code, or as LaTeX.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** What the program is written as. */
    enum Format {
        /** Plain Python, statement by statement. */
        python,
        /** Python with a class like the tutorial's. */
        micrograd,
        /** For PyTorch. */
        pytorch,
        /** For JAX. */
        jax,
        /** A module for browsers and Node. */
        javascript,
        /** A class that uses this library. */
        java,
        /** The derivation as formulas. */
        latex,
        /** The graph for Graphviz. */
        dot,
        /** The graph for Mermaid. */
        mermaid,
        /** A picture of the graph that stands alone. */
        svg;

        Export write(Snapshot run) {
            return switch (this) {
                case python -> Python.write(run);
                case micrograd -> Micrograd.write(run);
                case pytorch -> PyTorch.write(run);
                case jax -> Jax.write(run);
                case javascript -> JavaScript.write(run);
                case java -> Java.write(run);
                case latex -> Tex.write(run);
                case dot -> new Export.Text(Dot.write(run));
                case mermaid -> new Export.Text(Mermaid.write(run));
                case svg -> new Export.Text(Svg.write(run));
            };
        }
    }

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.python;

    @Override
    public Integer call() {
        return argument.print(format::write);
    }
}
