package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spacecoop.claim.Trace.Entry;
import org.spacecoop.release.Release;
import org.spacecoop.text.Sentence;

/** Writes the notes on a release for people: each sentence with its place, and under it what the rules made of it. */
public final class TraceLines {

    private final Quotes quotes;

    /** Writes the notes on a release. */
    public TraceLines(Release release) {
        this.quotes = new Quotes(release);
    }

    /** A line for each sentence on which there are notes, and one for each note, each note once. */
    public List<String> of(Trace trace) {
        Set<String> block = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        int last = -1;
        for (Entry entry : trace.entries()) {
            if (entry.sentence().index() != last) {
                lines.addAll(block);
                block.clear();
                block.add(headed(entry.sentence()));
                last = entry.sentence().index();
            }
            block.add(written(entry));
        }
        lines.addAll(block);
        return lines;
    }

    /** Number, kind of block, place in the source in code points as in the dataset's evidence, and words. */
    private String headed(Sentence sentence) {
        Quote quote = quotes.quote(sentence);
        String kind = lower(sentence.block().kind().name().replace('_', ' '));
        return (sentence.index() + 1) + ". " + kind + " " + quote.start() + "-" + quote.end() + ": "
                + oneLine(quote.exact());
    }

    private static String written(Entry entry) {
        return String.format(
                Locale.ROOT, "    %-8s %s: %s", lower(entry.outcome().name()), entry.rule(), oneLine(entry.words()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
