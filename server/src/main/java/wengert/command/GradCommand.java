package wengert.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wengert.graph.Graph;
import wengert.json.Json;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.tensor.Shape;

/** {@code wengert grad}: the values and the gradient of a program, as a table or as JSON. */
@Command(
        name = "grad",
        description = "Print the values and the gradient of a program.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GradCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(names = "--mode", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private GradReport.Mode mode = GradReport.Mode.reverse;

    @Option(names = "--jacobian", description = "Also the derivatives of each element of the output.")
    private boolean asksJacobian;

    @Option(names = "--hessian", description = "Also the second derivatives of the output, a number.")
    private boolean asksHessian;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Override
    public Integer call() {
        Program program = argument.program();
        return asJson ? json(program) : table(program);
    }

    private int json(Program program) {
        boolean isRunnable = program.isComplete() && program.graph().size() > 0;
        List<Json> problems = problems(program);
        Json json = isRunnable ? report(program).toJson(problems, matrices(program)) : GradReport.none(problems);
        spec.commandLine().getOut().println(json.write());
        return isRunnable ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int table(Program program) {
        if (!argument.isRunnable(program)) {
            return ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(report(program).table());
        Graph graph = argument.graph(program);
        if (asksJacobian && !graph.inputs().isEmpty()) {
            out.print(MatrixReport.jacobian(graph, argument.point(graph)).table());
        }
        if (asksHessian && !graph.inputs().isEmpty()) {
            out.print(hessian(graph).table());
        }
        out.flush();
        return ExitCode.OK;
    }

    private GradReport report(Program program) {
        Graph graph = argument.graph(program);
        return GradReport.of(graph, argument.point(graph), mode);
    }

    private Map<String, Json> matrices(Program program) {
        Graph graph = argument.graph(program);
        boolean hasInputs = !graph.inputs().isEmpty();
        Map<String, Json> matrices = new LinkedHashMap<>();
        if (asksJacobian) {
            matrices.put(
                    "jacobian",
                    hasInputs
                            ? MatrixReport.jacobian(graph, argument.point(graph))
                                    .toJson(false)
                            : Json.object().build());
        }
        if (asksHessian) {
            matrices.put(
                    "hessian",
                    hasInputs ? hessian(graph).toJson(true) : Json.object().build());
        }
        return matrices;
    }

    private MatrixReport hessian(Graph graph) {
        Shape shape = graph.node(graph.output()).shape();
        if (!shape.isScalar()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--hessian: expected an output that is a number, found one of shape " + shape
                            + ": try its sum, or --jacobian");
        }
        return MatrixReport.hessian(graph, argument.point(graph));
    }

    private static List<Json> problems(Program program) {
        return program.problems().stream()
                .map(problem -> json(problem, program))
                .toList();
    }

    private static Json json(Problem problem, Program program) {
        return Json.object()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("start", problem.span().start())
                .put("end", problem.span().end())
                .put("message", problem.message())
                .put("text", problem.render(program.source()))
                .build();
    }
}
