package org.spacecoop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spacecoop.publish.ServerSettings;
import org.spacecoop.publish.SpacecoopServer;
import org.spacecoop.release.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code spacecoop serve}: a dataset over HTTP, until the process is ended. */
@Command(
        name = "serve",
        description = "Serves a dataset; without --data that of data/releases.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    @Option(names = "--data", paramLabel = "DIR", description = "A dataset folder.")
    private Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "The port: ${DEFAULT-VALUE}; 0 for any free one.")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(names = "--host", paramLabel = "HOST", description = "The address to listen on: ${DEFAULT-VALUE}.")
    private String host = ServerSettings.DEFAULT_HOST;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("--port: no port: " + port);
        }
        Path folder = data == null ? new OwnDataset(Home.current(), console).folder() : data;
        SpacecoopServer server = SpacecoopServer.start(ServerSettings.of(folder).at(host, port));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        console.say("serving " + folder + " at http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + server.port() + "/");
        server.join();
        return ExitStatus.OK;
    }
}
