package org.spacecoop.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.NamedQuery;
import org.spacecoop.dataset.QueryAnswer;
import org.spacecoop.dataset.QueryTarget;
import org.spacecoop.dataset.ResultFormat;
import org.spacecoop.dataset.StoredDataset;
import org.spacecoop.release.Home;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spacecoop query}: a named query, or one in a file. */
@Command(
        name = "query",
        description = "Answers a query of the folder queries by its name, or a file that ends in .rq.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A query's name, or a .rq file.")
    private String name;

    @ArgGroup
    private Target target;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv, tsv, json; ttl for a graph.")
    private String format;

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    /** What to ask. */
    static final class Target {
        @Option(names = "--data", paramLabel = "DIR", description = "A dataset folder.")
        private Path data;

        @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint.")
        private String endpoint;
    }

    @Override
    public Integer call() {
        Home home = Home.current();
        NamedQuery query = new NamedQueries(home.queries()).find(name);
        QueryAnswer answer = new QueryAnswer(query, Optional.ofNullable(format).map(QueryCommand::format));
        answer.write(target(home), console.out());
        return ExitStatus.OK;
    }

    private QueryTarget target(Home home) {
        if (target != null && target.endpoint != null) {
            return new QueryTarget.Endpoint(address(target.endpoint));
        }
        Optional<Path> data = Optional.ofNullable(target).map(named -> named.data);
        return new QueryTarget.Stored(StoredDataset.open(data.orElseGet(() -> new OwnDataset(home, console).folder())));
    }

    private static ResultFormat format(String name) {
        return ResultFormat.named(name)
                .orElseThrow(() -> new UsageException(
                        "--format: no such format: " + name + " (there are table, csv, tsv, json and ttl)"));
    }

    private static URI address(String endpoint) {
        try {
            URI address = URI.create(endpoint);
            if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("--endpoint: no address: " + endpoint + ": " + e.getMessage());
        }
        throw new UsageException("--endpoint: no http address: " + endpoint);
    }
}
