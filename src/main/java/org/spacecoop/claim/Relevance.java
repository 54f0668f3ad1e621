package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.OrganizationKind;

/** Decides for each agreement by itself whether it is one on space: by its parties, its own sentences, then the headline. */
final class Relevance {

    private static final int LONGEST_SUBJECT = 5;
    private static final int LEAST_SENTENCES = 3;
    private static final int LEAST_SHARE = 2;
    private static final int LONGEST_LEAD = 8;

    private final WordClasses words;
    private final RelevanceWords parts;
    private final PartyReader parties;
    private final List<SentenceItems> sentences;
    private final Trace trace;

    /** Whether the release as a whole is on space; most releases tell no agreement, so that nobody asks. */
    private Optional<Boolean> topic = Optional.empty();

    private Optional<Set<String>> borne = Optional.empty();

    Relevance(RelevanceWords parts, PartyReader parties, List<SentenceItems> sentences, Trace trace) {
        this.trace = trace;
        this.parts = parts;
        this.words = parts.classes();
        this.parties = parties;
        this.sentences = sentences;
    }

    private boolean isTopic() {
        if (topic.isEmpty()) {
            topic = Optional.of(isReleaseOnSpace());
        }
        return topic.get();
    }

    /** Whether the release as a whole is on space: its headline says so, or enough of its sentences do. */
    private boolean isReleaseOnSpace() {
        List<SentenceItems> onSpace =
                sentences.stream().filter(sentence -> speaks("space", sentence)).toList();
        return onSpace.stream().anyMatch(sentence -> sentence.blockKind() == BlockKind.TITLE)
                || (onSpace.size() >= LEAST_SENTENCES && onSpace.size() * LEAST_SHARE >= sentences.size());
    }

    private boolean speaks(String subject, SentenceItems sentence) {
        String text = sentence.annotated().sentence().text();
        List<Item> said = subject.equals("other") ? unnamed(sentence) : unborne(sentence);
        return words.within(subject, said, 0, Integer.MAX_VALUE)
                || (subject.equals("space") && said.stream().anyMatch(this::isCompound))
                || (subject.equals("space") && sentence.annotated().fields().size() > 1 && text.contains("pace"));
    }

    /** The words outside names: a ministry of trade makes no agreement on trade. */
    private static List<Item> unnamed(SentenceItems sentence) {
        return wordsOf(sentence).stream()
                .filter(word -> sentence.annotated()
                        .mentions(OrganizationMention.class)
                        .noneMatch(name -> name.start() <= word.start() && word.end() <= name.end()))
                .toList();
    }

    /** The words that are no names of people: where President Ada Moon travels, "Moon visits Oslo" speaks of nobody's moon. */
    private List<Item> unborne(SentenceItems sentence) {
        List<Item> said = wordsOf(sentence);
        return said.stream()
                .filter(word -> !borne().contains(sentence.printed(word)) || isBehindArticle(said, word))
                .toList();
    }

    private boolean isBehindArticle(List<Item> said, Item word) {
        int at = said.indexOf(word);
        return words.isAt("before-thing", said, at - 1);
    }

    /** The parts of the full names of the people in the release, as printed. */
    private Set<String> borne() {
        if (borne.isEmpty()) {
            borne = Optional.of(sentences.stream()
                    .flatMap(sentence -> sentence.annotated().mentions(PersonSpan.class))
                    .map(person -> person.person().name())
                    .filter(name -> name.indexOf(' ') > 0)
                    .flatMap(name -> Stream.of(name.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        }
        return borne.get();
    }

    /** "Wettersatellit", "Weltraumschrott": German compounds with a word of space. */
    private boolean isCompound(Item item) {
        return parts.stems().stream().anyMatch(stem -> item.word().contains(stem));
    }

    private static List<Item> wordsOf(SentenceItems sentence) {
        return org.spacecoop.claim.rule.Words.of(sentence.annotated());
    }

    /** Whether neither the instrument's own words nor the rest of its sentence tell that it is on something else alone. */
    boolean mayBeOnSpace(Draft draft) {
        boolean other = draft.accord().isEmpty()
                && !draft.isHeadline()
                && namesOther(draft)
                && !speaks("space", draft.sentence());
        if (other) {
            trace.note(draft, Outcome.DROPPED, () -> "not on space: the instrument's words name other subjects");
        }
        return !other;
    }

    /** "an agreement on trade", "a cyber security agreement": the instrument's own words name another subject alone. */
    private boolean namesOther(Draft draft) {
        List<Item> items = draft.sentence().items();
        int at = items.indexOf(draft.anchor());
        int from = at;
        while (from > 0 && at - from < LONGEST_SUBJECT && isWord(items, from - 1, "ends-before")) {
            from--;
        }
        int to = pastParties(items, at + 1);
        if (words.isAt("to-subject", items, to)) {
            int subject = to++;
            while (to < items.size() && to - subject <= LONGEST_SUBJECT + 1 && isWord(items, to, "ends-behind")) {
                to++;
            }
        } else {
            to = at + 1;
        }
        return words.within("other", items, from, to) && !words.within("space", items, from, to);
    }

    /** "an agreement signed between A and B on C": its subject stands behind the parties. */
    private int pastParties(List<Item> items, int from) {
        int at = from;
        while (at < items.size()
                && at - from < LONGEST_LEAD
                && (items.get(at).kind() == Item.Kind.PARTIES || words.isAt("to-parties", items, at))) {
            at++;
        }
        return at > from && items.get(at - 1).kind() == Item.Kind.PARTIES ? at : from;
    }

    private boolean isWord(List<Item> items, int at, String ends) {
        return items.get(at).kind() == Item.Kind.WORD
                && Character.isLetter(items.get(at).word().codePointAt(0))
                && !words.isAt(ends, items, at);
    }

    /** Whether a party is there for space: a space agency or its centre, or an organisation of states that bears space in its name. */
    private boolean isOfSpace(AgentRef party) {
        OrganizationKind kind = parties.kindOf(party);
        return kind == OrganizationKind.SPACE_AGENCY
                || (kind == OrganizationKind.RESEARCH_INSTITUTE && parties.isOfSpaceAgency(party))
                || (kind == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION && speaksOfSpace(parties.name(party)));
    }

    /** "Quillspace", "Quillfort Orbital": its name tells what it is for, unless what is agreed tells otherwise. */
    private boolean isCompanyForSpace(AgentRef party) {
        String name = NameFolding.fold(parties.name(party));
        return parties.kindOf(party) == OrganizationKind.COMPANY
                && parts.otherCompanies().stream().noneMatch(name::contains)
                && parts.companies().stream().anyMatch(name::contains);
    }

    private boolean speaksOfSpace(String name) {
        return words.within("space", org.spacecoop.claim.rule.Words.of(name), 0, Integer.MAX_VALUE);
    }

    /** A joint statement of governments is on many things; that its release speaks of space does not make it one on space. */
    private boolean isGeneralStatement(AgreementBuilder agreement) {
        return agreement.type() == AgreementType.JOINT_STATEMENT
                && sentences.stream()
                        .filter(sentence -> sentence.blockKind() == BlockKind.TITLE)
                        .noneMatch(sentence -> speaks("space", sentence) && tells(agreement, sentence));
    }

    /** Whether the headline tells of the agreement, by its noun or by none. */
    private static boolean tells(AgreementBuilder agreement, SentenceItems title) {
        return agreement.sentences().contains(title)
                || title.items().stream().noneMatch(item -> item.kind() == Item.Kind.INSTRUMENT);
    }

    private boolean isToldOnSpace(AgreementBuilder agreement, List<SentenceItems> told) {
        return agreement.type() == AgreementType.JOINT_STATEMENT
                ? speaks("space", firstBelowHeadline(agreement))
                : told.stream().anyMatch(sentence -> speaks("space", sentence));
    }

    /** A headline is short: what a statement is on tells the first sentence below it. */
    private static SentenceItems firstBelowHeadline(AgreementBuilder agreement) {
        return agreement.drafts().stream()
                .filter(draft -> !draft.isHeadline())
                .findFirst()
                .orElse(agreement.first())
                .sentence();
    }

    /** "an agreement that lets NASA use the station": whoever its parties are, it is on space; agencies buy all kinds of things. */
    private boolean isUsedByAgency(AgreementBuilder agreement, List<SentenceItems> told) {
        return agreement.type() != AgreementType.CONTRACT
                && !isGeneralStatement(agreement)
                && told.stream()
                        .flatMap(sentence -> sentence.annotated().mentions(OrganizationMention.class))
                        .anyMatch(name -> name.kind() == OrganizationKind.SPACE_AGENCY);
    }

    /** Whether a sentence of the same paragraph speaks of space. */
    private boolean isNearSpace(List<SentenceItems> told) {
        return sentences.stream()
                .filter(sentence -> told.stream().anyMatch(draft -> isInBlockOf(draft, sentence)))
                .anyMatch(sentence -> speaks("space", sentence));
    }

    private static boolean isInBlockOf(SentenceItems one, SentenceItems other) {
        return one.blockKind() == BlockKind.PARAGRAPH
                && one.annotated()
                        .sentence()
                        .block()
                        .equals(other.annotated().sentence().block());
    }

    /** An agency of space buys all kinds of things at home, and hardly any but for space from abroad; one of states is of none. */
    private boolean isAbroad(AgreementBuilder agreement) {
        return agreement.parties().stream()
                                .flatMap(party -> parties.countryOf(party).stream())
                                .distinct()
                                .count()
                        > 1
                || agreement.parties().stream()
                        .anyMatch(party -> parties.kindOf(party) == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION);
    }

    boolean isOnSpace(AgreementBuilder agreement) {
        if (agreement.accord().isPresent()) {
            return true;
        }
        if (agreement.drafts().stream().allMatch(this::namesOther)) {
            trace.note(
                    agreement.first(),
                    Outcome.DROPPED,
                    () -> "not on space: the instrument's words name other subjects");
            return false;
        }
        boolean company = agreement.parties().stream().anyMatch(this::isCompanyForSpace);
        boolean european = agreement.parties().stream()
                .anyMatch(party -> parties.countryOf(party).equals(Optional.of("ESA")));
        List<SentenceItems> told =
                agreement.drafts().stream().map(Draft::sentence).toList();
        boolean space = isToldOnSpace(agreement, told);
        boolean other = told.stream().anyMatch(sentence -> speaks("other", sentence));
        boolean agency = agreement.parties().stream().anyMatch(this::isOfSpace)
                && (agreement.type() != AgreementType.CONTRACT || (isAbroad(agreement) && !other));
        boolean onSpace = agency
                || european
                || space
                || (company && !other)
                || (!other && isUsedByAgency(agreement, told))
                || (!other && isTopic() && !isGeneralStatement(agreement))
                || (isNearSpace(told) && !other && !isGeneralStatement(agreement));
        if (!onSpace || (!agency && !european && !space && !company && isAside(agreement))) {
            trace.note(
                    agreement.first(),
                    Outcome.DROPPED,
                    () -> "not on space: no space agency, no word of space"
                            + (isTopic()
                                    ? " but in other sentences, and words of other subjects"
                                    : ", not in the title either"));
            return false;
        }
        return true;
    }

    /** "Außerdem vereinbarten beide, gemeinsam Brücken zu bauen": something else, agreed by the way and without an instrument. */
    private boolean isAside(AgreementBuilder agreement) {
        return agreement.drafts().stream()
                .allMatch(draft -> draft.anchor().kind() == Item.Kind.WORD
                        && words.within("by-the-way", draft.sentence().items(), 0, Integer.MAX_VALUE));
    }
}
