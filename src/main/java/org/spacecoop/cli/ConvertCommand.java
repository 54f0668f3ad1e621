package org.spacecoop.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.ConversionRequest;
import org.spacecoop.dataset.ConversionResult;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spacecoop convert}: releases in, a dataset out. */
@Command(
        name = "convert",
        description = "Converts releases (Markdown, HTML, plain text) to a dataset.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*([kmg]?)b?");

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders and patterns.")
    private List<String> inputs;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the dataset.")
    private Path out;

    @Option(names = "--base", paramLabel = "IRI", description = "The base of all IRIs: ${DEFAULT-VALUE}.")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--jobs", paramLabel = "N", description = "How many releases are read at once.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--max-size", paramLabel = "SIZE", description = "Larger files are rejected, such as 500k; 10 MB.")
    private String maxSize;

    @Option(names = "--previous", paramLabel = "DIR", description = "A dataset whose names are kept; else that in DIR.")
    private Path previous;

    @Option(names = "--curation", paramLabel = "DIR", description = "What people decided; data/curation.")
    private Path curation;

    @Option(names = "--keep", paramLabel = "N", description = "How many earlier versions stay in DIR/versions.")
    private Integer keep;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write for each sentence which rules (nearly) fired, and why others did not.")
    private Path trace;

    @Option(names = "--timings", paramLabel = "FILE", description = "Write how long each stage took.")
    private Path timings;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ConversionRequest request = request();
        Progress progress = new Progress(console);
        Conversion conversion = progress.preparing(
                () -> trace == null ? Conversion.in(Home.current()) : Conversion.tracing(Home.current()));
        ConversionResult result = run(conversion, request, progress);
        progress.close();
        Summary.of(result).write(console, out);
        if (trace != null) {
            Files.write(trace, traceLines(result.traces()), StandardCharsets.UTF_8);
        }
        if (timings != null) {
            Files.write(timings, progress.timings(), StandardCharsets.UTF_8);
        }
        return result.rejected().isEmpty() ? ExitStatus.OK : ExitStatus.REJECTED;
    }

    private static ConversionResult run(Conversion conversion, ConversionRequest request, Progress progress) {
        try {
            return conversion.run(request, progress);
        } finally {
            progress.close();
        }
    }

    private ConversionRequest request() {
        if (keep != null && keep < 0) {
            throw new UsageException("--keep: no number of versions: " + keep);
        }
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            throw new UsageException("--base: no absolute http IRI: " + base);
        }
        if (jobs < 1) {
            throw new UsageException("--jobs: at least one, not " + jobs);
        }
        return new ConversionRequest(
                inputs,
                out,
                Optional.ofNullable(previous),
                Optional.ofNullable(curation),
                base,
                jobs,
                maxSize == null ? ConversionRequest.DEFAULT_MAX_BYTES : bytes(maxSize),
                keep == null ? OptionalInt.empty() : OptionalInt.of(keep));
    }

    private static long bytes(String size) {
        Matcher matcher = SIZE.matcher(size.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            throw new UsageException("--max-size: no size: " + size + " (such as 2000000, 500k or 10M)");
        }
        long unit = switch (matcher.group(2)) {
            case "k" -> 1_000L;
            case "m" -> 1_000_000L;
            case "g" -> 1_000_000_000L;
            default -> 1L;
        };
        return Math.multiplyExact(Long.parseLong(matcher.group(1)), unit);
    }

    private static List<String> traceLines(Map<String, List<String>> traces) {
        List<String> lines = new ArrayList<>();
        traces.forEach((release, notes) -> {
            lines.add("# " + release);
            lines.addAll(notes);
            lines.add("");
        });
        return lines;
    }
}
