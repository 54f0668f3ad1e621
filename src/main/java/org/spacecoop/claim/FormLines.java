package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.TellingKind;

/**
 * Reads the lines of a release that are filled in like a form: "Date of signing: 3 May 2031", or that label in one line and
 * the day in the next; under headings, where several agreements are told, that name a party of one. For one release.
 */
final class FormLines {

    /** A line of a form has no more items. */
    private static final int LONGEST_LINE = 16;

    private static final int LONGEST_HEADING = 6;

    /** What is filled in below a label may have a remark behind it. */
    private static final int LONGEST_FILLED = 26;

    private final WordClasses classes;
    private final Quotes quotes;
    private final PartyReader parties;
    private final List<SentenceItems> sentences;

    FormLines(WordClasses classes, Quotes quotes, PartyReader parties, List<SentenceItems> sentences) {
        this.classes = classes;
        this.quotes = quotes;
        this.parties = parties;
        this.sentences = sentences;
    }

    /** Gives the agreements whose day nothing else tells the day of such a line. */
    void readDates(List<AgreementBuilder> agreements) {
        List<AgreementBuilder> news = agreements.stream()
                .filter(agreement -> agreement.telling() == TellingKind.MAIN && !agreement.isHolding())
                .toList();
        for (int at = 0; at < sentences.size() && !news.isEmpty(); at++) {
            int line = at;
            if (isLabel(sentences.get(at))) {
                day(at).ifPresent(day -> meant(news, line)
                        .filter(agreement -> agreement.date().isEmpty())
                        .ifPresent(agreement -> agreement.date(day)));
            }
        }
    }

    private boolean isLabel(SentenceItems line) {
        if (line.items().size() > LONGEST_LINE) {
            return false;
        }
        // Word by word: with its capital a label may be taken for a name.
        List<Item> words = line.annotated().sentence().tokens().stream()
                .map(token ->
                        new Item(Item.Kind.WORD, token.start(), token.end(), token.folded(), List.of(), List.of()))
                .toList();
        return classes.within("date-label", words, 0, words.size());
    }

    /** The day in the line itself or in the next. */
    private Optional<Stated<DateClaim>> day(int at) {
        return days(at).or(() ->
                at + 1 < sentences.size() && sentences.get(at + 1).items().size() <= LONGEST_FILLED
                        ? days(at + 1)
                        : Optional.empty());
    }

    private Optional<Stated<DateClaim>> days(int at) {
        SentenceItems line = sentences.get(at);
        return line.items().stream()
                .filter(DraftDates::isPoint)
                .findFirst()
                .map(item -> new Stated<>(DraftDates.claim(item), List.of(quotes.quote(line)), "date-label"));
    }

    /** The only agreement that is told, or the one with a party of its own that the nearest line before names. */
    private Optional<AgreementBuilder> meant(List<AgreementBuilder> news, int at) {
        if (news.size() == 1) {
            return Optional.of(news.get(0));
        }
        for (int i = at - 1; i >= 0; i--) {
            Optional<AgreementBuilder> named = named(news, sentences.get(i));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The agreement that alone of several has a party whom a heading or the like names. */
    Optional<AgreementBuilder> headed(List<AgreementBuilder> agreements, SentenceItems line) {
        boolean person = line.items().stream().anyMatch(item -> item.kind() == Item.Kind.PERSON);
        boolean heads = !person && line.items().size() <= LONGEST_HEADING && agreements.size() > 1;
        return heads ? named(agreements, line) : Optional.empty();
    }

    /** Whether all who agree with a party are the same: an older agreement of both is none of others. */
    private static boolean isOwn(AgentRef party, AgreementBuilder agreement, List<AgreementBuilder> news) {
        Set<AgentRef> both = Set.copyOf(agreement.parties());
        return news.stream()
                .filter(other -> other.parties().contains(party))
                .allMatch(other -> Set.copyOf(other.parties()).equals(both));
    }

    /** The agreement of which alone a party is named in a line, the first told if its parties have several. */
    private Optional<AgreementBuilder> named(List<AgreementBuilder> news, SentenceItems line) {
        if (line.items().size() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<AgentRef> refs = line.items().stream()
                .filter(item -> item.kind() == Item.Kind.PARTIES)
                .flatMap(item -> item.mentions().stream().flatMap(mention -> parties.party(mention).stream()))
                .toList();
        List<AgreementBuilder> owners = news.stream()
                .filter(agreement -> agreement.parties().stream()
                        .filter(party -> isOwn(party, agreement, news))
                        .anyMatch(refs::contains))
                .toList();
        boolean one = owners.stream()
                        .map(owner -> Set.copyOf(owner.parties()))
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(owners.get(0)) : Optional.empty();
    }
}
