package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.MappedText;

/** Reads plain text as ministries and wires print it: labels, headline, standfirst, body, sources. Immutable. */
final class PlainTextReader {

    private static final Pattern READING_TIME = Pattern.compile("\\d{1,3} min(?:ute)?s?(?: |-)read");
    private static final int LONGEST_TITLE = 320;
    private static final int LONGEST_STANDFIRST = 420;
    private static final int MOST_STANDFIRSTS = 6;
    private static final int LONGEST_ITEM = 240;
    private static final int LONGEST_LABEL = 90;
    private static final int MOST_BEFORE_HEADLINE = 8;
    private static final int SHORTEST_REPEATED = 24;

    private final WrappedLines wrapped;
    private final DatelineReader datelines;
    private final CaptionRule captions;
    private final ContactRule contacts;
    private final Phrases labels;
    private final Set<String> speakerLinks;
    private final Phrases sourceLabels;
    private final Phrases citationLabels;
    private final Phrases publisherLabels;

    PlainTextReader(
            ReadingLexicon lexicon,
            WrappedLines wrapped,
            DatelineReader datelines,
            CaptionRule captions,
            ContactRule contacts) {
        this.wrapped = wrapped;
        this.datelines = datelines;
        this.captions = captions;
        this.contacts = contacts;
        this.labels = lexicon.phrases("labels");
        this.speakerLinks = lexicon.words("speaker_links");
        this.sourceLabels = lexicon.phrases("source_labels");
        this.citationLabels = lexicon.phrases("citation_labels");
        this.publisherLabels = lexicon.phrases("publisher_labels");
    }

    RawRelease read(String source) {
        List<Draft> drafts = new ArrayList<>(wrapped.read(source));
        RawRelease.Declared declared = takeDeclared(drafts);
        List<Draft> body = new ArrayList<>();
        Optional<MappedText> title = header(drafts, body);
        title.ifPresent(headline -> partFromHeadline(drafts, headline.text()));
        int standfirsts = standfirsts(drafts, body);
        drafts.subList(0, standfirsts).clear();
        body.addAll(bodyRoles(drafts));
        return new RawRelease(Format.PLAIN_TEXT, title, declared, body, List.of());
    }

    /** "Peru signs accord. Peru signs accord The minister ...": archives repeat the headline at the head of the text. */
    private static void partFromHeadline(List<Draft> drafts, String headline) {
        for (int i = 0; i < Math.min(drafts.size(), MOST_BEFORE_HEADLINE); i++) {
            String text = drafts.get(i).string();
            int end = headline.length();
            boolean repeated = headline.length() >= SHORTEST_REPEATED
                    && text.length() > end + 1
                    && text.startsWith(headline + " ")
                    && Character.isUpperCase(text.charAt(end + 1));
            if (repeated) {
                Draft draft = drafts.get(i);
                drafts.set(i, Draft.of(draft.kind(), draft.text().slice(end + 1, text.length())));
                return;
            }
        }
    }

    /** Takes the lines that name publisher, source or citation off the text. */
    private RawRelease.Declared takeDeclared(List<Draft> drafts) {
        Optional<String> source = Optional.empty();
        Optional<String> citation = Optional.empty();
        Optional<String> publisher = Optional.empty();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            String text = drafts.get(i).string();
            Optional<String> original = labelled(sourceLabels, text);
            Optional<String> cited = labelled(citationLabels, text);
            Optional<String> published = labelled(publisherLabels, text);
            source = source.or(() -> original.filter(Urls::isWeb));
            citation = citation.or(() -> cited).or(() -> original.filter(value -> !Urls.isWeb(value)));
            publisher = publisher.or(() -> published);
            // "Source: Examplewire | 2031-05-03 10:22 | Editor: ann" tells the day, too.
            if (original.or(() -> cited).or(() -> published).isPresent() && !datelines.isWhole(text)) {
                drafts.remove(i);
            }
        }
        return new RawRelease.Declared(
                publisher, Optional.empty(), Optional.empty(), source, citation, Optional.empty());
    }

    private static Optional<String> labelled(Phrases labels, String text) {
        return labels.opening(text)
                .map(label -> text.substring(label.length()).stripLeading())
                .filter(rest -> rest.startsWith(":") && rest.length() > 1)
                .map(rest -> rest.substring(1).strip())
                .filter(value -> !value.isEmpty());
    }

    /** Takes labels and headline off the drafts; labels and dates go on to the body. */
    private Optional<MappedText> header(List<Draft> drafts, List<Draft> body) {
        for (int before = headlineInCapitals(drafts); before > 0; before--) {
            boolean date = datelines.isWhole(drafts.get(0).string());
            Draft opening = drafts.remove(0);
            body.add(date ? opening : opening.as(BlockKind.CONTACT));
        }
        while (!drafts.isEmpty()) {
            Draft draft = drafts.get(0);
            String text = draft.string();
            if (datelines.isWhole(text)) {
                body.add(drafts.remove(0));
            } else if (isLabel(text) || contacts.isContact(text)) {
                body.add(drafts.remove(0).as(BlockKind.CONTACT));
            } else if (text.length() <= LONGEST_TITLE
                    && draft.kind() == BlockKind.PARAGRAPH
                    && !datelines.opens(text)) {
                return Optional.of(drafts.remove(0).text());
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where old releases have their headline in capitals behind names, offices and numbers; 0 where they have none. */
    private int headlineInCapitals(List<Draft> drafts) {
        for (int i = 0; i < Math.min(drafts.size(), MOST_BEFORE_HEADLINE); i++) {
            String text = drafts.get(i).string();
            if (Lines.isHeadlineInCapitals(text) && !isLabel(text) && !isOfSpeaker(text)) {
                return i;
            }
            if (text.length() > LONGEST_LABEL || (datelines.opens(text) && !datelines.isWhole(text))) {
                return 0;
            }
        }
        return 0;
    }

    /** "STATEMENT OF THE VICE PRESIDENT": a kind of document and who speaks in it are no headline. */
    private boolean isOfSpeaker(String text) {
        return labels.opening(text)
                .map(label -> text.substring(label.length()).strip().toLowerCase(Locale.ROOT))
                .filter(rest -> speakerLinks.contains(rest.split(" ", 2)[0]))
                .isPresent();
    }

    /** "Press release", "PRESS RELEASE No. 12/2024", "News – 3 May 2024": what kind of document this is. */
    private boolean isLabel(String text) {
        if (READING_TIME.matcher(text).matches()) {
            return true;
        }
        Optional<String> label = labels.opening(text);
        if (label.isEmpty() || text.length() > LONGEST_LABEL) {
            return false;
        }
        String rest = text.substring(label.get().length()).strip().replaceFirst("^(?:(?i:no)\\.?)? ?: ?", "");
        boolean end = rest.isEmpty() || rest.equals(":") || rest.equals("–");
        boolean number = rest.length() <= 30 && rest.chars().anyMatch(Character::isDigit) && !rest.contains(": ");
        return end || number || labels.is(rest.replaceFirst("^[^\\p{L}]{1,5}", ""));
    }

    /** Puts what stands between headline and body into the body, and says how many drafts that were. */
    private int standfirsts(List<Draft> drafts, List<Draft> body) {
        int dateline = firstDateline(drafts);
        int i = 0;
        while (i < Math.min(drafts.size() - 1, MOST_STANDFIRSTS) && i != dateline) {
            Draft draft = drafts.get(i);
            String text = draft.string();
            if (datelines.isWhole(text) || captions.isCaptionBlock(text)) {
                body.add(draft);
            } else if (isLabel(text) || contacts.isContact(text)) {
                body.add(draft.as(BlockKind.CONTACT));
            } else if (isStandfirst(draft, drafts.get(i + 1), i < dateline)) {
                body.add(draft.as(BlockKind.STANDFIRST));
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isStandfirst(Draft draft, Draft next, boolean beforeDateline) {
        String text = draft.string();
        boolean line = draft.kind() == BlockKind.PARAGRAPH
                && text.length() <= LONGEST_STANDFIRST
                && next.kind() != BlockKind.LIST_ITEM;
        return line && (beforeDateline || !Lines.endsSentence(text));
    }

    private int firstDateline(List<Draft> drafts) {
        for (int i = 0; i < Math.min(drafts.size(), MOST_STANDFIRSTS + 1); i++) {
            String text = drafts.get(i).string();
            if (datelines.opens(text) && !datelines.isWhole(text)) {
                return i;
            }
        }
        return -1;
    }

    private List<Draft> bodyRoles(List<Draft> drafts) {
        List<Draft> body = new ArrayList<>();
        boolean list = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String text = draft.string();
            boolean last = i + 1 == drafts.size();
            boolean item = list && draft.kind() == BlockKind.PARAGRAPH && isItem(text) && !contacts.isContact(text);
            BlockKind kind = item ? BlockKind.LIST_ITEM : draft.kind();
            if (!item && !last && isHeading(draft, drafts.get(i + 1))) {
                kind = BlockKind.HEADING;
            }
            body.add(draft.as(kind));
            list = (text.endsWith(":") && !contacts.isContact(text)) || (list && item);
        }
        return body;
    }

    /** A line of a list without bullets: short, and no sentence. */
    private static boolean isItem(String text) {
        boolean sentence = text.endsWith(":") || (text.endsWith(".") && !Lines.endsInAbbreviation(text));
        return text.length() <= LONGEST_ITEM && !sentence && "“\"«„".indexOf(text.charAt(0)) < 0;
    }

    /** A short line before a longer text. */
    private static boolean isHeading(Draft draft, Draft next) {
        boolean longer = next.text().length() > LONGEST_LABEL || next.kind() == BlockKind.LIST_ITEM;
        return draft.kind() == BlockKind.PARAGRAPH && Lines.isHeadingLike(draft.string()) && longer;
    }
}
