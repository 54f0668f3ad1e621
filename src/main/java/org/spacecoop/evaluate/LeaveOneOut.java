package org.spacecoop.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.ClaimFinder;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.claim.Trace;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.dataset.ClaimSource;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.ConversionRequest;
import org.spacecoop.dataset.DatasetException;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.read.Reading;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Home;
import org.spacecoop.release.Release;

/**
 * What a folder of releases owes to each rule: claims are found again without it wherever it fired. For one thread.
 *
 * <p>A rule, or one of its patterns, that serves a single release has been made for that one.
 */
public final class LeaveOneOut {

    private static final String EVENTS = "events";
    /** So many releases are named in a line. */
    private static final int NAMED = 3;

    private final ClaimFinder finder;
    private final Map<String, ClaimFinder> without = new LinkedHashMap<>();
    private final Set<String> ofEvents = new LinkedHashSet<>();
    private final Conversion conversion;
    private final Scorer scorer;
    private final Map<String, RuleUse> uses = new LinkedHashMap<>();
    private int releases;
    private boolean annotated;

    private LeaveOneOut(Home home, ReleaseReader reader) {
        Gazetteer gazetteer = GazetteerReader.read(home);
        this.finder = new ClaimFinder(home, gazetteer);
        this.conversion = new Conversion(
                home, gazetteer, reader, release -> new ClaimSource.Found(finder.find(release), List.of()));
        this.scorer = new Scorer(home);
        finder.rules()
                .forEach((book, rules) -> rules.forEach(rule -> {
                    uses.putIfAbsent(rule.id(), new RuleUse());
                    uses.put(rule.name(), new RuleUse());
                    if (book.equals(EVENTS)) {
                        ofEvents.add(rule.id());
                        ofEvents.add(rule.name());
                    }
                }));
    }

    /**
     * Leaves out one rule after the other.
     *
     * @param folder holds a folder for each annotated release, or just files
     * @param home what the conversion knows
     * @throws DatasetException if there is no release, or an annotation or a text cannot be read
     */
    public static LeaveOneOut of(Path folder, Home home) {
        ReleaseReader reader = new ReleaseReader(home);
        LeaveOneOut all = new LeaveOneOut(home, reader);
        for (Corpus.Text text : Corpus.any(folder).texts()) {
            read(text, reader).ifPresent(release -> all.add(text, release));
        }
        return all;
    }

    private static Optional<Release> read(Corpus.Text text, ReleaseReader reader) {
        try {
            Reading reading = reader.read(
                    text.file().toString(), Files.readAllBytes(text.file()), ConversionRequest.DEFAULT_MAX_BYTES);
            return reading instanceof Reading.Accepted accepted ? Optional.of(accepted.release()) : Optional.empty();
        } catch (IOException e) {
            throw new DatasetException(text.file() + ": cannot be read", e);
        }
    }

    private void add(Corpus.Text text, Release release) {
        releases++;
        List<AnnotatedSentence> sentences = finder.annotate(release);
        Trace trace = Trace.ofRules();
        ReleaseClaims claims = finder.find(release, sentences, trace);
        Optional<Gold> gold = text.gold();
        annotated |= gold.isPresent();
        Optional<Tally> tally = gold.map(wanted -> agreements(wanted, claims));
        for (String rule : fired(trace)) {
            ReleaseClaims rest = without.computeIfAbsent(rule, finder::without).find(release, sentences, Trace.none());
            Dependence dependence =
                    ofEvents.contains(rule) ? Dependence.ofEvents(claims, rest) : Dependence.ofAgreements(claims, rest);
            RuleUse use = uses.get(rule);
            use.add(text.name(), dependence);
            if (dependence != Dependence.NONE && tally.isPresent()) {
                use.add(tally.get(), agreements(gold.orElseThrow(), rest));
            }
        }
    }

    /** The patterns that fired, and the ids of their rules. */
    private static Set<String> fired(Trace trace) {
        Set<String> fired = new LinkedHashSet<>();
        trace.entries().stream()
                .filter(entry -> entry.outcome() == Trace.Outcome.FIRED)
                .forEach(entry -> {
                    fired.add(entry.rule());
                    fired.add(entry.rule().substring(0, entry.rule().lastIndexOf('/')));
                });
        return fired;
    }

    private Tally agreements(Gold gold, ReleaseClaims claims) {
        return scorer.score(gold, conversion.facts(List.of(claims))).tally(Measure.AGREEMENTS);
    }

    /**
     * A line for each rule, and for each pattern where a rule has several: in how many releases it fired, how many would
     * lose a claim without it, how many would claim something otherwise, and where releases are annotated how many right
     * and wrong agreements come from it.
     *
     * @param all whether to name all releases that depend on a rule, however many
     */
    public List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        lines.add(releases + " releases");
        lines.add(row("rule", "fired", "lost", "changed", "right", "wrong", ""));
        finder.rules().forEach((book, rules) -> {
            lines.add(book);
            Map<String, Integer> patterns = new LinkedHashMap<>();
            rules.forEach(rule -> patterns.merge(rule.id(), 1, Integer::sum));
            Set<String> told = new LinkedHashSet<>();
            for (Rule rule : rules) {
                if (told.add(rule.id())) {
                    lines.add(line("  " + rule.id(), uses.get(rule.id()), all));
                }
                if (patterns.get(rule.id()) > 1) {
                    lines.add(line("    " + rule.name(), uses.get(rule.name()), all));
                }
            }
        });
        return lines;
    }

    private String line(String name, RuleUse use, boolean all) {
        List<String> depend = new ArrayList<>(use.lost());
        use.changed().forEach(release -> depend.add(release + " (changed)"));
        return row(
                name,
                String.valueOf(use.fired()),
                String.valueOf(use.lost().size()),
                String.valueOf(use.changed().size()),
                annotated ? String.valueOf(use.gain().right()) : "",
                annotated ? String.valueOf(use.gain().wrong()) : "",
                all || depend.size() <= NAMED ? String.join(", ", depend) : "");
    }

    private static String row(
            String name, String fired, String lost, String changed, String right, String wrong, String releases) {
        return String.format(
                        Locale.ROOT,
                        "%-28s %5s %5s %7s %5s %5s  %s",
                        name,
                        fired,
                        lost,
                        changed,
                        right,
                        wrong,
                        releases)
                .stripTrailing();
    }
}
