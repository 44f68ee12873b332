package wengert.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wengert.graph.Graph;
import wengert.json.Json;
import wengert.lang.Problem;
import wengert.lang.Program;

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

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Override
    public Integer call() {
        Program program = argument.program();
        PrintWriter out = spec.commandLine().getOut();
        Graph graph = program.graph();
        if (graph.size() == 0 || !program.isComplete()) {
            if (asJson) {
                out.println(Json.object()
                        .put("output", new Json.Null())
                        .put("gradient", Json.object().build())
                        .put("values", Json.object().build())
                        .put("problems", Json.array(problems(program)))
                        .build()
                        .write());
            } else {
                argument.complain(program);
                if (graph.size() == 0 && program.isComplete()) {
                    spec.commandLine().getErr().println(ProgramArgument.EMPTY);
                }
            }
            return 1;
        }
        GradReport report = GradReport.of(argument.graph(program), argument.point(graph), mode);
        if (asJson) {
            out.println(report.toJson(problems(program)).write());
        } else {
            argument.complain(program);
            out.print(report.table());
            out.flush();
        }
        return 0;
    }

    private static List<Json> problems(Program program) {
        return program.problems().stream()
                .map(problem -> json(problem, program))
                .toList();
    }

    private static Json json(Problem problem, Program program) {
        return Json.object()
                .put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT))
                .put("start", problem.span().start())
                .put("end", problem.span().end())
                .put("message", problem.message())
                .put("text", problem.render(program.source()))
                .build();
    }
}
