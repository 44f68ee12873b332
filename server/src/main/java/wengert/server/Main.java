package wengert.server;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: each command is a class of its own. */
@Command(
        name = "wengert",
        description = "See a formula's computation graph, its values and its gradient.",
        subcommands = {ServeCommand.class, GradCommand.class, DrawCommand.class, CheckCommand.class, HelpCommand.class},
        mixinStandardHelpOptions = true,
        version = "wengert 0.1.0",
        sortOptions = false)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with all its commands; exit code 0 for success, 1 for a program with problems, 2 for misuse. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, command, parsed) -> {
            PrintWriter err = command.getErr();
            err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
