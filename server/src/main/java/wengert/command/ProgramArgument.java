package wengert.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Snapshot;
import wengert.export.Export;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.lang.Spelling;
import wengert.number.Numbers;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** The program a command works on, the point it is evaluated at, and the value that counts as its output. */
final class ProgramArgument {
    /** More than any program; what is longer is refused by the language, not read without end. */
    private static final int MAX_BYTES = 1 << 20;

    /** What nobody writes as a program. */
    private static final Pattern FILE_NAME = Pattern.compile("[^\\s;=]+\\.(wen|txt)");

    private static final int NAMES_SHOWN = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PROGRAM|FILE|-",
            description = "The program itself, a file that holds it, or - to read it from standard input.")
    private String argument = "";

    @Option(names = "--at", paramLabel = "NAME=VALUE", description = "Values of inputs, such as a=2,b=3 or x=[1,2].")
    private List<String> at = List.of();

    @Option(names = "--output", paramLabel = "NAME", description = "The value to differentiate (default: the last).")
    private @Nullable String output;

    /** The program, read. */
    Program program() {
        return Program.read(source());
    }

    /** Tells on the error stream all that is wrong with the program; whether it can be run all the same. */
    boolean isRunnable(Program program) {
        tell(program, spec);
        if (program.isComplete() && program.graph().size() == 0) {
            spec.commandLine().getErr().println("expected a program, found an empty text: try 'x = 3; y = x^2'");
        }
        return program.isComplete() && program.graph().size() > 0;
    }

    /**
     * Runs the program at the point asked for and prints what is made of the run, or tells what is wrong with the program
     * or cannot be written.
     *
     * @return the exit code
     */
    int print(Function<Snapshot, Export> written) {
        Program program = program();
        if (!isRunnable(program)) {
            return ExitCode.SOFTWARE;
        }
        Graph graph = graph(program);
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes values = Plan.once(sweep.graph(), point(graph));
        Export export = written.apply(Snapshot.of(sweep, values));
        if (export instanceof Export.Unsupported unsupported) {
            unsupported.reasons().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(export.text());
        out.flush();
        return ExitCode.OK;
    }

    /** Tells all problems of a program on the error stream of a command. */
    static void tell(Program program, CommandSpec spec) {
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
        int node = program.named(output);
        if (node < 0) {
            List<String> names = graph.nodes().stream()
                    .map(Node::label)
                    .filter(label -> label != null && program.named(label) >= 0)
                    .distinct()
                    .toList();
            throw unknown("--output", "names", names, output);
        }
        return graph.withOutput(node);
    }

    /** The values of inputs given on the command line. */
    Map<Node.Input, Tensor> point(Graph graph) {
        Map<String, Node.Input> inputs = new LinkedHashMap<>();
        graph.inputs().forEach(input -> inputs.put(input.name(), input));
        Map<Node.Input, Tensor> point = new LinkedHashMap<>();
        for (String given : at) {
            for (String assignment : parts(given)) {
                int sign = assignment.indexOf('=');
                if (sign < 0) {
                    throw refused("--at: expected NAME=VALUE, such as a=2, found " + assignment);
                }
                String name = assignment.substring(0, sign).strip();
                Node.Input input = inputs.get(name);
                if (input == null) {
                    throw unknown("--at", "inputs", List.copyOf(inputs.keySet()), name);
                }
                point.put(input, value(input, assignment.substring(sign + 1).strip()));
            }
        }
        return point;
    }

    /** What stands between the commas that are in no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private Tensor value(Node.Input input, String text) {
        Tensor value = text.startsWith("[") ? tensor(input.name(), text) : number(input.name(), text);
        if (!value.shape().equals(input.shape())) {
            throw refused("--at " + input.name() + ": expected a value of shape " + input.shape()
                    + ", as the program has it, found one of " + value.shape());
        }
        return value;
    }

    private Tensor number(String name, String text) {
        try {
            return Tensor.of(Numbers.parse(text));
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "--at " + name + ": " + e.getMessage(), e);
        }
    }

    /** A vector or a matrix, read as the language reads one. */
    private Tensor tensor(String name, String text) {
        Program program = Program.read("x = " + text);
        if (!program.isComplete()
                || program.inputs().size() != 1
                || program.graph().size() != 1) {
            throw refused("--at " + name + ": expected a vector such as [1,2] or a matrix such as [[1,2],[3,4]], found "
                    + text);
        }
        return program.inputs().get(0).input().tensor();
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private ParameterException unknown(String option, String kind, List<String> known, String found) {
        String expected = known.isEmpty()
                ? "expected nothing, for the program has no " + kind
                : "expected one of the " + kind + " "
                        + String.join(", ", known.subList(0, Math.min(NAMES_SHOWN, known.size())))
                        + (known.size() > NAMES_SHOWN ? " and " + (known.size() - NAMES_SHOWN) + " more" : "");
        String nearest = Spelling.nearest(found, known);
        return new ParameterException(
                spec.commandLine(),
                option + ": " + expected + ", found " + found
                        + (nearest == null ? "" : ": did you mean " + nearest + "?"));
    }

    private String source() {
        try {
            if (argument.equals("-")) {
                return text(System.in);
            }
            Path file = existing(argument);
            if (file != null) {
                try (InputStream in = Files.newInputStream(file)) {
                    return text(in);
                }
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read the program: " + e.getMessage(), e);
        }
        if (FILE_NAME.matcher(argument).matches()) {
            throw new ParameterException(spec.commandLine(), "expected a program or a file, found no file " + argument);
        }
        return argument;
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
