package wengert.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.number.Numbers;

/** The program a command works on, the point it is evaluated at, and the value that counts as its output. */
final class ProgramArgument {
    /** What to say of a text without a program. */
    static final String EMPTY = "expected a program, found an empty text; try 'x = 3; y = x^2'";

    /** More than any program; what is longer is refused by the language, not read without end. */
    private static final int MAX_BYTES = 1 << 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PROGRAM|FILE|-",
            description = "The program itself, a file that holds it, or - to read it from standard input.")
    private String argument = "";

    @Option(names = "--at", paramLabel = "NAME=VALUE", split = ",", description = "Values of inputs, such as a=2,b=3.")
    private Map<String, String> at = new LinkedHashMap<>();

    @Option(names = "--output", paramLabel = "NAME", description = "The value to differentiate (default: the last).")
    private @Nullable String output;

    /** The program, read. */
    Program program() {
        return Program.read(source());
    }

    /** Tells all problems of the program on the error stream. */
    void complain(Program program) {
        for (Problem problem : program.problems()) {
            spec.commandLine().getErr().println(problem.render(program.source()));
        }
    }

    /** The graph of the program, with the output asked for. */
    Graph graph(Program program) {
        Graph graph = program.graph();
        if (output == null) {
            return graph;
        }
        int found = -1;
        for (Node node : graph.nodes()) {
            found = output.equals(node.label()) ? node.id() : found;
        }
        if (found < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--output: expected a name of the program, found " + output);
        }
        return graph.withOutput(found);
    }

    /** The values of inputs given on the command line. */
    Map<Node.Input, Double> point(Graph graph) {
        Map<Node.Input, Double> point = new LinkedHashMap<>();
        at.forEach((name, text) -> {
            Node.Input input = graph.inputs().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "--at: expected one of the inputs "
                                    + String.join(
                                            ", ",
                                            graph.inputs().stream()
                                                    .map(Node.Input::name)
                                                    .toList())
                                    + ", found " + name));
            try {
                point.put(input, Numbers.parse(text));
            } catch (NumberFormatException e) {
                throw new ParameterException(spec.commandLine(), "--at " + name + ": " + e.getMessage(), e);
            }
        });
        return point;
    }

    private String source() {
        try {
            if (argument.equals("-")) {
                return text(System.in);
            }
            Path file = existing(argument);
            if (file == null) {
                return argument;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return text(in);
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read the program: " + e.getMessage(), e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    }

    private static @Nullable Path existing(String name) {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
