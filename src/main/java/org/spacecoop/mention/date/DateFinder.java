package org.spacecoop.mention.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.Token;

/**
 * Finds the dates of a sentence by the patterns of {@code data/lexicon/dates.yaml}. A date whose year, month or day neither
 * text nor context tells is left out.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class DateFinder {

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

    /** How far before the first and behind the last word of dates a date may reach, in UTF-16 code units. */
    private static final int AROUND = 40;

    private final Map<String, DateWords> languages = new LinkedHashMap<>();

    /**
     * A finder with the words and patterns of the given home.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public DateFinder(Home home) {
        Lexicon lexicon = Lexicon.read(home.lexicon().resolve("dates.yaml"));
        LANGUAGES.forEach(language -> languages.put(language, new DateWords(lexicon, language)));
    }

    /** The dates of a sentence, in order; a language without patterns is read as English. */
    public List<DateMention> find(Sentence sentence, DateContext context) {
        return resolve(read(sentence, context.language()), context);
    }

    /** What may be the dates of a sentence in a language, before they are resolved; in order. */
    public List<WrittenDate> read(Sentence sentence, String language) {
        DateWords words = words(language);
        List<WrittenDate> dates = new ArrayList<>();
        for (Stretch stretch : stretches(sentence, words)) {
            dates.addAll(read(sentence, stretch, words));
        }
        dates.sort(Comparator.comparingInt(WrittenDate::start));
        return List.copyOf(dates);
    }

    /** A part of a sentence's text, in UTF-16 code units from its beginning; the end is exclusive. */
    private record Stretch(int from, int to) {}

    /** The parts of a sentence in which dates may stand: around the words of dates, apart from each other. */
    private static List<Stretch> stretches(Sentence sentence, DateWords words) {
        List<Stretch> stretches = new ArrayList<>();
        int length = sentence.text().length();
        for (Token token : sentence.tokens()) {
            if (!words.isTrigger(token.text())) {
                continue;
            }
            int from = Math.max(0, token.start() - sentence.start() - AROUND);
            int to = Math.min(length, token.end() - sentence.start() + AROUND);
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).to() >= from) {
                stretches.set(last, new Stretch(stretches.get(last).from(), to));
            } else {
                stretches.add(new Stretch(from, to));
            }
        }
        return stretches;
    }

    private static List<WrittenDate> read(Sentence sentence, Stretch stretch, DateWords words) {
        List<WrittenDate> dates = new ArrayList<>();
        String text = sentence.text();
        boolean digits = hasDigit(text, stretch);
        Set<String> said = words.said(sentence.tokens().stream()
                .filter(token -> token.start() - sentence.start() < stretch.to()
                        && stretch.from() < token.end() - sentence.start())
                .toList());
        BitSet taken = new BitSet(text.length());
        for (DatePattern pattern : words.patterns()) {
            if ((pattern.needsDigit() && !digits) || !said.containsAll(pattern.needed())) {
                continue;
            }
            Matcher matcher = pattern.regex()
                    .matcher(text)
                    .region(stretch.from(), stretch.to())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            while (matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                    read(sentence, pattern, matcher, words).ifPresent(dates::add);
                    // What cannot be resolved is read too, so that no coarser pattern takes a part of it.
                    taken.set(matcher.start(), matcher.end());
                }
            }
        }
        return dates;
    }

    /** The dates of a sentence that text and context tell. */
    public List<DateMention> resolve(List<WrittenDate> written, DateContext context) {
        if (written.isEmpty()) {
            return List.of();
        }
        DateResolver resolver = new DateResolver(context, words(context.language()));
        return written.stream()
                .flatMap(date -> date.resolved(resolver).stream())
                .toList();
    }

    private static boolean hasDigit(String text, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private DateWords words(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return languages.getOrDefault(primary, languages.get("en"));
    }

    private static Optional<WrittenDate> read(
            Sentence sentence, DatePattern pattern, Matcher matcher, DateWords words) {
        DateParts parts = DateParts.of(pattern, matcher, words);
        if (isAmbiguous(parts, matcher.group())) {
            return Optional.empty();
        }
        int start = sentence.start() + matcher.start();
        int end = sentence.start() + matcher.end();
        return Optional.of(new WrittenDate(
                start,
                end,
                parts,
                Tense.at(start, sentence.tokens(), words),
                role(sentence.text(), matcher, words, parts)));
    }

    private static DateRole role(String text, Matcher matcher, DateWords words, DateParts parts) {
        return words.role(
                text.substring(0, matcher.start()),
                text.substring(matcher.end()),
                parts.month().isEmpty() && parts.year().isPresent());
    }

    private static boolean isAmbiguous(DateParts parts, String text) {
        return parts.isAmbiguous(text.indexOf('/') >= 0 ? '/' : '.');
    }
}
