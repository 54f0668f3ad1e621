package org.spacecoop.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.graph.GraphFactory;
import org.spacecoop.claim.ClaimFinder;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.claim.Trace;
import org.spacecoop.claim.TraceLines;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.CurationReader;
import org.spacecoop.curation.Entry;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Resolver;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.graph.GraphMapper;
import org.spacecoop.graph.IriRegister;
import org.spacecoop.graph.MappedDataset;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Home;
import org.spacecoop.release.Notice;

/**
 * The whole path from releases to a dataset. May be used for one conversion after the other and by several threads.
 *
 * <p>What it makes is a function of the releases, the home folder and the names given before: never of the order or the
 * names of the files, the time, the machine, or how many are read at once.
 */
public final class Conversion {

    private final Home home;
    private final Gazetteer gazetteer;
    private final Resolver resolver;
    private final ReleaseReader reader;
    private final ClaimSource finder;
    private final Map<String, Graph> gazetteerGraphs = new ConcurrentHashMap<>();

    /** A conversion that knows what the home folder holds, and finds claims as it is told. */
    public Conversion(Home home, Gazetteer gazetteer, ReleaseReader reader, ClaimSource finder) {
        this.home = home;
        this.gazetteer = gazetteer;
        this.resolver = new Resolver(gazetteer);
        this.reader = reader;
        this.finder = finder;
    }

    /**
     * A conversion with all that the home folder holds: gazetteer, lexicons, rules.
     *
     * @throws java.io.UncheckedIOException if a file of it cannot be read
     * @throws RuntimeException if a file of it is broken; the message names it
     */
    public static Conversion in(Home home) {
        return in(home, finder -> release -> new ClaimSource.Found(finder.find(release), List.of()));
    }

    /** The same conversion, which also tells which rules fired or nearly fired and what stopped them; slower. */
    public static Conversion tracing(Home home) {
        return in(home, finder -> release -> {
            Trace trace = Trace.full();
            ReleaseClaims claims = finder.find(release, trace);
            return new ClaimSource.Found(claims, new TraceLines(release).of(trace));
        });
    }

    private static Conversion in(Home home, Function<ClaimFinder, ClaimSource> source) {
        Gazetteer gazetteer = GazetteerReader.read(home);
        return new Conversion(home, gazetteer, new ReleaseReader(home), source.apply(new ClaimFinder(home, gazetteer)));
    }

    /**
     * Converts and writes.
     *
     * @throws DatasetException if the dataset cannot be written, or would replace something else; nothing is changed then
     * @throws IllegalArgumentException if the base is no absolute http IRI
     * @throws org.spacecoop.curation.BrokenCurationException if a file of what people decided is broken
     */
    public ConversionResult run(ConversionRequest request, ConversionListener listener) {
        DatasetWriter.requireWritable(request.out());
        IriRegister previous = previous(request);
        Curation curation = curation(request);
        InputFiles inputs = InputFiles.find(request.inputs());
        inputs.missing().forEach(listener::rejected);
        ReadReleases read = timed(
                ConversionListener.Stage.READ,
                listener,
                () -> new ReleaseIntake(reader, finder, request.maxBytes(), listener)
                        .read(inputs.files(), request.jobs()));
        MappedDataset mapped = timed(
                ConversionListener.Stage.MAP, listener, () -> map(read.claims(), request.base(), previous, curation));
        DatasetContent content = content(
                request.base(), mapped, report(inputs, read, releases(request.base(), mapped), mapped.curation()));
        return timed(ConversionListener.Stage.WRITE, listener, () -> {
            DatasetWriter writer = new DatasetWriter(content);
            return result(inputs, read, mapped, writer.statements(), writer.write(request.out(), request.keep()));
        });
    }

    /**
     * Converts files without writing: the merged graph of what they tell by the rules alone.
     *
     * @throws IllegalArgumentException naming the file, if one is rejected
     */
    public Graph facts(List<Path> files) {
        InputFiles inputs = InputFiles.find(files.stream().map(Path::toString).toList());
        ReadReleases read = new ReleaseIntake(
                        reader, finder, ConversionRequest.DEFAULT_MAX_BYTES, ConversionListener.NONE)
                .read(inputs.files(), 1);
        List<Notice> rejected = new ArrayList<>(inputs.missing());
        rejected.addAll(read.rejected());
        if (!rejected.isEmpty()) {
            throw new IllegalArgumentException(rejected.get(0).toString());
        }
        return facts(read.claims());
    }

    /** The merged graph of what releases claim by the rules alone, with what is known beforehand; not to be changed. */
    public Graph facts(Collection<ReleaseClaims> claims) {
        String base = GazetteerReader.DEFAULT_BASE;
        MappedDataset mapped = map(List.copyOf(claims), base, IriRegister.empty(), Curation.none());
        Graph known = gazetteerGraph(base);
        Graph told = GraphFactory.createDefaultGraph();
        mapped.graphs().values().stream()
                .filter(graph -> graph != known)
                .forEach(graph -> graph.find().forEachRemaining(told::add));
        return new Union(told, known);
    }

    private MappedDataset map(List<ReleaseClaims> claims, String base, IriRegister previous, Curation curation) {
        return new GraphMapper(gazetteer, resolver, gazetteerGraph(base), base, previous, curation).map(claims);
    }

    /** The files are read once; nobody changes the graph. */
    private Graph gazetteerGraph(String base) {
        return gazetteerGraphs.computeIfAbsent(base, key -> GazetteerReader.graph(home, key));
    }

    /** What people decided; a folder that is asked for must be there. */
    private Curation curation(ConversionRequest request) {
        Path folder = request.curation().orElse(home.curation());
        if (request.curation().isEmpty() && !Files.isDirectory(folder)) {
            return Curation.none();
        }
        return CurationReader.read(folder, GazetteerReader.DEFAULT_BASE, request.base());
    }

    private static DatasetContent content(String base, MappedDataset mapped, Report report) {
        return new DatasetContent(
                base,
                new TreeMap<>(mapped.graphs()),
                mapped.evidence(),
                mapped.register().toTsv().lines().toList(),
                report);
    }

    private static IriRegister previous(ConversionRequest request) {
        Path folder = request.previous().orElse(request.out());
        boolean optional = request.previous().isEmpty();
        if (optional && !Files.exists(folder.resolve(DatasetFile.CHECKSUMS.fileName()))) {
            return IriRegister.empty();
        }
        StoredDataset dataset = StoredDataset.open(folder);
        try {
            return IriRegister.parse(dataset.names());
        } catch (IllegalArgumentException e) {
            throw new DatasetException(dataset.file(DatasetFile.NAMES) + ": " + e.getMessage(), e);
        }
    }

    /** The IRI of each release by the name of its file. */
    private static Map<String, String> releases(String base, MappedDataset mapped) {
        Map<String, String> releases = new LinkedHashMap<>();
        mapped.entities()
                .releases()
                .forEach(told -> releases.put(
                        told.release().claims().release().source().name(),
                        base + "id/release/" + told.release().slug()));
        return releases;
    }

    /** In the report files go by the names that they have wherever they lie, and releases by their IRIs. */
    private static Report report(
            InputFiles inputs, ReadReleases read, Map<String, String> releases, List<Outcome> curation) {
        Map<String, String> names = new LinkedHashMap<>();
        inputs.files().forEach(input -> names.put(input.shown(), input.name()));
        List<Notice> rejected = new ArrayList<>(inputs.missing());
        rejected.addAll(read.rejected());
        return new Report(
                renamed(rejected, names),
                renamed(read.warnings(), releases),
                inputs.skipped(),
                renamed(read.duplicates(), names),
                curation);
    }

    /** Decisions of which their authors should know something, by the place where they stand. */
    private static List<Notice> doubts(List<Outcome> curation) {
        List<Notice> doubts = new ArrayList<>();
        for (Outcome outcome : curation) {
            Entry.Position place = outcome.entry().note().place();
            outcome.warning()
                    .ifPresent(warning -> doubts.add(new Notice(place.file(), OptionalInt.of(place.line()), warning)));
        }
        return doubts;
    }

    private static List<Notice> renamed(List<Notice> notices, Map<String, String> names) {
        return notices.stream()
                .map(notice -> renamed(notice, names.getOrDefault(notice.file(), lastName(notice.file()))))
                .toList();
    }

    private static Notice renamed(Notice notice, String name) {
        return new Notice(name, notice.line(), notice.message());
    }

    private static String lastName(String path) {
        String trimmed = path.replaceAll("/+$", "");
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static ConversionResult result(
            InputFiles inputs, ReadReleases read, MappedDataset mapped, int statements, Version version) {
        List<Notice> rejected = new ArrayList<>(inputs.missing());
        rejected.addAll(read.rejected());
        return new ConversionResult(
                version,
                read.claims().size(),
                mapped.entities().agreements().size(),
                mapped.entities().events().size(),
                statements,
                List.copyOf(rejected),
                read.warnings(),
                doubts(mapped.curation()),
                inputs.skipped(),
                read.duplicates(),
                read.traces());
    }

    private static <T> T timed(ConversionListener.Stage stage, ConversionListener listener, Supplier<T> work) {
        listener.begins(stage);
        long start = System.nanoTime();
        T result = work.get();
        listener.ended(stage, (System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
