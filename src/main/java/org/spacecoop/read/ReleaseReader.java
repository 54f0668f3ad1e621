package org.spacecoop.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Notice;
import org.spacecoop.release.PartialDate;
import org.spacecoop.release.Release;
import org.spacecoop.release.SourceText;

/**
 * Reads a release from the bytes of a file, whatever its name: a post with front matter, an HTML page or plain text.
 *
 * <p>A pure function of the bytes and the lexicon; safe for use by several threads. Bad input is a value
 * ({@link Reading.Rejected}), never an exception.
 */
public final class ReleaseReader {

    private final PostReader posts;
    private final PageReader pages;
    private final PlainTextReader plainTexts;
    private final BlockRoles roles;
    private static final Set<String> DAY_FIRST = Set.of("es", "fr", "de");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** A date in numbers: only there may the order be in doubt. */
    private static final Pattern NUMBERED = Pattern.compile("\\d[-/]\\d{1,2}[-/]\\d");

    private final Map<Dates.Order, DatelineReader> datelines = new EnumMap<>(Dates.Order.class);
    private final Set<String> dayFirstSpellings;
    private final Set<String> monthFirstSpellings;
    private final LanguageDetector languages;

    /**
     * A reader with the words of {@code data/lexicon/reading.yaml}.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalStateException if it lacks something
     */
    public ReleaseReader(Home home) {
        ReadingLexicon lexicon = ReadingLexicon.load(home);
        Dates dates = new Dates(lexicon);
        Lines lines = new Lines(dates);
        CaptionRule captions = new CaptionRule(lexicon);
        ContactRule contacts = new ContactRule(lexicon);
        HtmlBlocks html = new HtmlBlocks(lines, captions);
        for (Dates.Order order : Dates.Order.values()) {
            datelines.put(order, new DatelineReader(lexicon, order));
        }
        this.dayFirstSpellings = lexicon.words("day_first_spellings");
        this.monthFirstSpellings = lexicon.words("month_first_spellings");
        this.posts = new PostReader(dates, html, new MarkdownBlocks(lines, captions, html));
        this.pages = new PageReader(lexicon, dates, html);
        this.plainTexts = new PlainTextReader(
                lexicon, new WrappedLines(lexicon, lines), datelines.get(Dates.Order.DAY_FIRST), captions, contacts);
        this.roles = new BlockRoles(contacts, captions);
        this.languages = new LanguageDetector(lexicon);
    }

    /**
     * Reads a release.
     *
     * @param name the file's name for messages
     * @param bytes the whole file
     * @param maxBytes the most bytes that are read
     */
    public Reading read(String name, byte[] bytes, long maxBytes) {
        if (bytes.length > maxBytes) {
            return reject(name, bytes.length + " bytes, more than the limit of " + maxBytes);
        }
        Decoder.Decoded decoded = Decoder.decode(name, bytes);
        if (decoded instanceof Decoder.Decoded.Refused refused) {
            return new Reading.Rejected(refused.reason());
        }
        String text = ((Decoder.Decoded.Text) decoded).text();
        if (!FrontMatter.opens(text)) {
            return assemble(new SourceText(name, text), hash(bytes), withoutFrontMatter(text));
        }
        FrontMatter.Parsed parsed = FrontMatter.parse(name, text);
        if (parsed instanceof FrontMatter.Parsed.Broken broken) {
            return new Reading.Rejected(broken.reason());
        }
        RawRelease raw = posts.read(((FrontMatter.Parsed.Whole) parsed).frontMatter());
        return assemble(new SourceText(name, text), hash(bytes), raw);
    }

    private RawRelease withoutFrontMatter(String text) {
        if (PageReader.isPage(text)) {
            return pages.read(text);
        }
        return PostReader.isMarkdown(text) ? posts.read(text) : plainTexts.read(text);
    }

    private Reading assemble(SourceText source, String hash, RawRelease printed) {
        RawRelease raw = Mojibake.repair(printed);
        List<String> warnings = new ArrayList<>(raw.warnings());
        RawRelease.Declared declared = raw.declared();
        List<Draft> drafts = roles.assign(withoutTitle(raw));
        String detected = detected(raw.title(), drafts);
        DatelineReader.Result opened = datelines.get(order(detected, drafts)).read(drafts, declared.published());
        raw.title().ifPresent(title -> opened.drafts().add(0, Draft.of(BlockKind.TITLE, title)));
        if (opened.drafts().isEmpty()) {
            return reject(source.name(), "the file holds no text of a release");
        }
        warn(raw, opened.dateline(), warnings);
        Metadata metadata = new Metadata(
                raw.title().map(MappedText::text),
                declared.publisher().or(() -> roles.publisher(drafts)),
                declared.published(),
                opened.dateline(),
                Optional.of(language(declared, detected, warnings)),
                declared.source(),
                declared.citation(),
                declared.permalink());
        Release release = new Release(
                source,
                hash,
                raw.format(),
                metadata,
                opened.drafts().stream().map(Draft::block).toList());
        return new Reading.Accepted(
                release,
                warnings.stream().map(text -> Notice.of(source.name(), text)).toList());
    }

    /** Whether 05/03/2021 is in March or in May, by the language or by how an English text is spelled. */
    private Dates.Order order(String language, List<Draft> drafts) {
        if (DAY_FIRST.contains(language)) {
            return Dates.Order.DAY_FIRST;
        }
        if (drafts.stream().noneMatch(draft -> NUMBERED.matcher(draft.string()).find())) {
            return Dates.Order.UNKNOWN;
        }
        long british = 0;
        for (Draft draft : drafts) {
            for (String word : WORD_END.split(draft.string().toLowerCase(Locale.ROOT), -1)) {
                british += dayFirstSpellings.contains(word) ? 1 : monthFirstSpellings.contains(word) ? -1 : 0;
            }
        }
        return british > 0 ? Dates.Order.DAY_FIRST : british < 0 ? Dates.Order.MONTH_FIRST : Dates.Order.UNKNOWN;
    }

    /** The drafts without a heading among the first that says the title again. */
    private static List<Draft> withoutTitle(RawRelease raw) {
        List<Draft> drafts = new ArrayList<>(raw.drafts());
        String title =
                raw.title().map(MappedText::text).map(ReleaseReader::plain).orElse("");
        for (int i = 0; i < Math.min(4, drafts.size()); i++) {
            String text = drafts.get(i).string();
            if (mayBegin(text, title) && plain(text).equals(title)) {
                drafts.remove(i);
                return drafts;
            }
        }
        return drafts;
    }

    /** Whether the first letter or digit of a text is that of a title without marks: of most paragraphs it is not. */
    private static boolean mayBegin(String text, String title) {
        return title.isEmpty()
                || text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(first ->
                                title.startsWith(Character.toString(first).toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(false);
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static void warn(RawRelease raw, Optional<Dateline> dateline, List<String> warnings) {
        Optional<LocalDate> published = raw.declared().published();
        Optional<PartialDate> printed = dateline.flatMap(Dateline::date);
        if (raw.title().isEmpty()) {
            warnings.add("no title");
        }
        if (published.isEmpty() && printed.isEmpty()) {
            warnings.add("no date of publication and no dated dateline");
        }
        if (published.isPresent()
                && printed.isPresent()
                && !printed.get().agreesWith(PartialDate.of(published.get()))) {
            warnings.add("the metadata say " + published.get() + ", the dateline says " + printed.get());
        }
    }

    private static String language(RawRelease.Declared declared, String detected, List<String> warnings) {
        Optional<String> tag = declared.language().flatMap(LanguageDetector::normalize);
        if (tag.isPresent()
                && !detected.equals(LanguageDetector.UNKNOWN)
                && !tag.get().split("-", 2)[0].equals(detected)) {
            warnings.add("declared to be in language " + tag.get() + ", but reads like " + detected);
        }
        return tag.orElse(detected);
    }

    private String detected(Optional<MappedText> title, List<Draft> drafts) {
        StringBuilder text = new StringBuilder();
        title.ifPresent(words -> text.append(words.text()).append('\n'));
        drafts.forEach(draft -> text.append(draft.string()).append('\n'));
        return languages.detect(text.toString());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static Reading reject(String name, String message) {
        return new Reading.Rejected(Notice.of(name, message));
    }
}
