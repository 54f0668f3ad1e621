package org.spacecoop.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.spacecoop.release.Block;
import org.spacecoop.release.Home;
import org.spacecoop.release.Release;

/**
 * Splits the blocks of a release into sentences: Unicode sentence boundaries (UAX #29 §5) without those that CLDR
 * suppresses for the language, corrected by {@code data/lexicon/abbreviations.yaml}. A sentence never crosses a block.
 *
 * <p>Thread-safe.
 */
public final class SentenceSplitter {

    private static final Pattern NUMBERING = Pattern.compile("\\(?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\\s*");
    /** "... für Chile. 2011 unterzeichneten sie": a year opens a sentence, too, if a finite verb follows it. */
    private static final Pattern GERMAN_YEAR = Pattern.compile(
            "(?:\\p{Ll}{4}|\\p{Lu}{2}|\\))[.!?][“”\"»]?\\s+"
                    + "(?=(?:19|20)\\d{2} (?:\\p{Ll}{3,}ten?|wurden?|hat|haben|war|waren|ist|sind|schloss|schlossen|trat|traten|kam|kamen"
                    + "|gab|gaben|begann|begannen|beschloss|unterschrieb|unterschrieben|erhielt|erhielten|nahm|nahmen|folgt) )");

    /** "in the space sector.A memorandum": the space between two sentences is lost. */
    private static final Pattern UNSPACED = Pattern.compile(
            "(?<![\\p{L}.@/])(\\p{L}{2,}[.!?])[”\"]?(?=[“\"]?(?!(?:Com|Net|Org)\\b)\\p{Lu}\\p{Ll}*,? \\p{Ll})");

    private static final Pattern GERMAN_ORDINAL = Pattern.compile("(?s).*(?<![\\d.,])\\d{1,2}\\.\\s*");
    private static final Pattern FINAL_QUOTE = Pattern.compile("(?s).*[.!?]\\s*[”\"’»“]\\s*");

    /** No abbreviation, numbering or closing quotation mark reaches further back. */
    private static final int REACH = 60;

    private final Abbreviations abbreviations;
    private final Tokenizer tokenizer;
    private final Map<String, BreakIterator> prototypes = new ConcurrentHashMap<>();

    /**
     * A splitter with the abbreviations of the given home.
     *
     * @throws java.io.UncheckedIOException if the list of abbreviations cannot be read
     */
    public SentenceSplitter(Home home) {
        abbreviations = new Abbreviations(home);
        tokenizer = new Tokenizer(abbreviations);
    }

    /** The sentences of a release in reading order; its language decides, English where it is unknown. */
    public List<Sentence> split(Release release) {
        String language = release.metadata().language().orElse("en");
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = release.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            sentences.addAll(split(blocks.get(i), i, sentences.size(), language));
        }
        return List.copyOf(sentences);
    }

    /** The tokens of a name or phrase, cut as in a sentence of the given language (a BCP 47 tag). */
    public List<Token> tokens(String phrase, String language) {
        String primary = ULocale.forLanguageTag(language).getLanguage().toLowerCase(Locale.ROOT);
        return tokenizer.tokens(phrase, 0, phrase.length(), primary);
    }

    /**
     * The sentences of one block.
     *
     * @param blockIndex the block's place in its release
     * @param firstIndex the place in the release of the block's first sentence
     * @param language the language as a BCP 47 tag
     */
    public List<Sentence> split(Block block, int blockIndex, int firstIndex, String language) {
        String primary = ULocale.forLanguageTag(language).getLanguage().toLowerCase(Locale.ROOT);
        String text = block.text().text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int boundary : boundaries(text, primary)) {
            int from = skipSpace(text, start, boundary);
            int to = trimSpace(text, from, boundary);
            if (from < to) {
                sentences.add(new Sentence(
                        block,
                        blockIndex,
                        firstIndex + sentences.size(),
                        from,
                        to,
                        tokenizer.tokens(text, from, to, primary)));
            }
            start = boundary;
        }
        return sentences;
    }

    private Set<Integer> boundaries(String text, String language) {
        Set<Integer> plain = allBoundaries(prototype("", language), text);
        Set<Integer> suppressed = suppressed(plain, text, language);
        Set<Integer> boundaries = new TreeSet<>(abbreviations.creditStarts(text));
        if (language.equals("de")) {
            GERMAN_YEAR.matcher(text).results().forEach(year -> boundaries.add(year.end()));
        }
        UNSPACED.matcher(text)
                .results()
                .filter(end -> !abbreviations.isAbbreviation(end.group(1)))
                .forEach(end -> boundaries.add(end.end()));
        int start = 0;
        for (int at : plain) {
            if (at == text.length() || ends(text, start, at, suppressed.contains(at), language)) {
                boundaries.add(at);
                start = at;
            }
        }
        return boundaries;
    }

    private boolean ends(String text, int start, int at, boolean suppressed, String language) {
        String before = text.substring(Math.max(start, at - REACH), at);
        boolean word = abbreviations.endsInWord(before.stripTrailing(), language);
        if (suppressed && !word && !abbreviations.opens(text, at, language)) {
            return false;
        }
        if (NUMBERING.matcher(before.stripLeading()).matches()) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(at))
                && FINAL_QUOTE.matcher(before).matches()) {
            return false;
        }
        // "mit einer Ariane 6. Den Vertrag ...": no article stands behind an ordinal.
        boolean article = Character.isLetter(text.charAt(at)) && abbreviations.opens(text, at, language);
        if (language.equals("de") && GERMAN_ORDINAL.matcher(before).matches() && !article) {
            return false;
        }
        return !abbreviations.goesOn(before.stripTrailing(), text, at, language);
    }

    /** The boundaries that CLDR's list for the language takes away. */
    private Set<Integer> suppressed(Set<Integer> plain, String text, String language) {
        if (plain.size() < 2) {
            return Set.of();
        }
        Set<Integer> all = new TreeSet<>(plain);
        all.removeAll(allBoundaries(prototype("filtered", language), text));
        return all;
    }

    private static Set<Integer> allBoundaries(BreakIterator prototype, String text) {
        BreakIterator iterator = prototype.clone();
        iterator.setText(text);
        Set<Integer> boundaries = new TreeSet<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    private BreakIterator prototype(String kind, String language) {
        return prototypes.computeIfAbsent(kind + ":" + language, key -> {
            ULocale locale = ULocale.forLanguageTag(language);
            BreakIterator plain = BreakIterator.getSentenceInstance(locale);
            return kind.isEmpty()
                    ? plain
                    : FilteredBreakIteratorBuilder.getInstance(locale).wrapIteratorWithFilter(plain);
        });
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimSpace(String text, int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
