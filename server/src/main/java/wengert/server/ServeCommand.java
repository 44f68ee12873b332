package wengert.server;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wengert serve}: serves the page until the process is told to end. */
@Command(name = "serve", description = "Serve the page and the cross-check.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", description = "The port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--host", description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            spec.commandLine().getErr().println("--port: expected a number from 0 to 65535, found " + port);
            return 2;
        }
        Server server;
        try {
            server = Server.start(host, port);
        } catch (io.javalin.util.JavalinBindException e) {
            spec.commandLine()
                    .getErr()
                    .println("Port " + port + " on " + host
                            + " is taken or not allowed. Try --port 0 for any free one.");
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wengert is at http://" + host + ":" + server.port() + "/ (Ctrl+C ends it)");
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }
}
