package wengert.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line and its commands. */
@Command(
        name = "wengert",
        description = "See a formula's computation graph, its values and its gradient.",
        subcommands = {
            ServeCommand.class,
            GradCommand.class,
            DrawCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "wengert 0.1.0",
        sortOptions = false)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(
                commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(arguments));
    }

    /** Pictures and bars over letters are UTF-8, whatever a terminal claims. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The command line with all its commands. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, arguments) -> misuse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
                    return ExitCode.SOFTWARE;
                });
    }

    private static int misuse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        if (command.getParseResult() != null
                && command.getParseResult().unmatched().stream().anyMatch(Main::isNegative)) {
            err.println("A program that starts with a minus sign goes behind --, as in wengert grad -- '-x^2'");
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static boolean isNegative(String argument) {
        return argument.startsWith("-") && !argument.startsWith("--");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
