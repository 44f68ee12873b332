package wengert.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wengert.server.ListenException;
import wengert.server.Proxy;
import wengert.server.Server;

/** {@code wengert serve}: serves the page until the process is told to end. */
@Command(
        name = "serve",
        description = "Serve the page and the cross-check.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int MAX_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", description = "The port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--host", description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(
            names = "--behind-proxy",
            description = "A proxy stands in front: believe the last address of its X-Forwarded-For header.")
    private boolean isBehindProxy;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 0 to " + MAX_PORT + ", found " + port);
        }
        Server server;
        try {
            server = Server.start(host, port, isBehindProxy ? Proxy.TRUSTED : Proxy.NONE);
        } catch (ListenException e) {
            spec.commandLine().getErr().println(e.getMessage() + ". " + remedy(e));
            return ExitCode.SOFTWARE;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wengert is at " + server.address() + " (Ctrl+C ends it)");
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private String remedy(ListenException e) {
        return switch (e.reason()) {
            case TAKEN -> "Try --port " + (port < MAX_PORT ? port + 1 : port - 1) + ", or --port 0 for any free one.";
            case FORBIDDEN -> "Ports below 1024 may need an administrator: try --port 8080.";
            case NOT_HERE -> "Try --host 127.0.0.1 for this machine only, or --host 0.0.0.0 for every address it has.";
        };
    }
}
