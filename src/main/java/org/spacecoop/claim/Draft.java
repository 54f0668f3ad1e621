package org.spacecoop.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Item.Representative;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/**
 * What one sentence says of one agreement, before sentences are read together.
 *
 * @param sentence the sentence
 * @param rule the id of the rule that read it
 * @param anchor the instrument or accord
 * @param trigger where in the items the verb or noun stands that says what happened
 * @param instrument by what the parties are bound
 * @param status how far it has come
 * @param telling how it is told
 * @param parties who binds itself
 * @param representatives people said to represent the parties
 * @param firstPerson whether those who speak in the text say it of themselves
 * @param lead of several agreements told in one ("agreements with B and C"), the party that is in each
 * @param unsaid where to look for a party that the sentence leaves unsaid ("It signed an agreement with A")
 * @param manner in what manner the rule reads it told, if that matters beside other agreements
 * @param added whether it is told as one more beside others ("They also signed a contract")
 * @param basis whether another is built on it ("under the agreement between A and B")
 * @param statusAssumed whether the sentence only takes for granted how far it has come ("The agreement covers ...")
 */
record Draft(
        SentenceItems sentence,
        String rule,
        Item anchor,
        int trigger,
        Instrument instrument,
        AgreementStatus status,
        TellingKind telling,
        List<Mention> parties,
        List<Representative> representatives,
        boolean firstPerson,
        Optional<Mention> lead,
        Optional<String> unsaid,
        Optional<String> manner,
        boolean added,
        boolean basis,
        boolean statusAssumed) {

    private static final Set<BlockKind> HEADLINES =
            Set.of(BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.CAPTION, BlockKind.HEADING);

    private static final String NEAR = "near";
    private static final String PAIR = "pair";
    private static final String BOTH = "both";
    private static final String NEWS = "news";
    private static final String LISTED = "listed";
    private static final String ONE_MORE = "one-more";
    private static final String ONE_OF_MANY = "one-of-many";
    private static final String BY_DOCUMENT = "by-document";

    /** So many items before it, such as its number, the instrument opens an item of a list. */
    private static final int NUMBERED = 3;

    private static final String LEADER = "leader";
    private static final String LAST = "last";

    Draft {
        parties = List.copyOf(parties);
        representatives = List.copyOf(representatives);
    }

    /**
     * The same with the envoy that another reading of the same words finds beside the one party: both are bound ("Minister X of
     * A and her Peruvian counterpart signed").
     */
    Draft with(Draft envoy) {
        return isBeside(envoy) ? joined(envoy) : this;
    }

    /** Whether another reading of the same words finds an envoy beside the one party found here. */
    boolean isBeside(Draft later) {
        return parties.size() == 1
                && later.parties().size() == 1
                && trigger == later.trigger()
                && later.parties().get(0) instanceof PersonSpan
                && !(parties.get(0) instanceof PersonSpan)
                && !isActedFor()
                && status == later.status()
                && telling == later.telling()
                && !subjectUnsaid()
                && !later.subjectUnsaid();
    }

    /** The same with the parties of another reading of it added, in text order. */
    Draft joined(Draft other) {
        List<Mention> all = Stream.concat(parties.stream(), other.parties.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        List<Representative> acting = Stream.concat(representatives.stream(), other.representatives.stream())
                .distinct()
                .toList();
        return with(all, acting, lead, status);
    }

    /** The same with all whom a verb binds that this is the instrument of: "A will build it for B under a deal signed today". */
    Draft by(Draft verb) {
        Draft whole = joined(verb);
        return generic() ? whole.with(instrument.as(verb.type())) : whole;
    }

    /** The same, told of an accord that the sentence leaves unnamed. */
    Draft joining(String accord) {
        return with(new Instrument(type(), false, false, Optional.of(accord)));
    }

    /** Whether somebody joins an accord that the sentence leaves unnamed. */
    boolean isOfUnnamedAccord() {
        return type() == AgreementType.ACCESSION && accord().isEmpty();
    }

    private Draft with(Instrument other) {
        return new Draft(
                sentence,
                rule,
                anchor,
                trigger,
                other,
                status,
                telling,
                parties,
                representatives,
                firstPerson,
                lead,
                unsaid,
                manner,
                added,
                basis,
                statusAssumed);
    }

    /** The same, but no further come than something else that says it: "they will sign an agreement by which A joins". */
    Draft asFarAs(Draft saying) {
        return saying.status == AgreementStatus.PLANNED && status == AgreementStatus.SIGNED
                ? with(parties, representatives, lead, saying.status)
                : this;
    }

    private Draft with(
            List<Mention> bound, List<Representative> acting, Optional<Mention> leading, AgreementStatus come) {
        return new Draft(
                sentence,
                rule,
                anchor,
                trigger,
                instrument,
                come,
                telling,
                bound,
                acting,
                firstPerson,
                leading,
                unsaid,
                manner,
                added,
                basis,
                statusAssumed);
    }

    /** "The November 2012 agreement": the date tells which one is meant. */
    boolean isNamedByDate() {
        int at = sentence.items().indexOf(anchor);
        return at > 0 && sentence.items().get(at - 1).kind() == Item.Kind.DATE;
    }

    /** Whether it is told as one more of the agreements of one sentence ("another with B"). */
    boolean isOneMore() {
        return manner.filter(ONE_MORE::equals).isPresent();
    }

    /** Whether it is told as one of many alike ("the latest country to sign an agreement with B"). */
    boolean isOneOfMany() {
        return manner.filter(ONE_OF_MANY::equals).isPresent();
    }

    /** Whether it is renewed by a document that is named, too. */
    boolean isRenewedByDocument() {
        return manner.filter(BY_DOCUMENT::equals).isPresent();
    }

    /** The same with the instrument called no more than an agreement. */
    Draft asPlainAgreement() {
        return with(new Instrument(AgreementType.COOPERATION_AGREEMENT, true, definite(), Optional.empty()));
    }

    /** What was read, in words: the instrument, how far it has come, and who binds itself. */
    String words() {
        String named = parties.stream().map(sentence::printed).distinct().collect(Collectors.joining("; "));
        return "“" + sentence.printed(anchor) + "” " + status.localName()
                + (telling == TellingKind.MAIN ? "" : ", " + telling.name().toLowerCase(Locale.ROOT))
                + (named.isEmpty() ? "" : ": " + named);
    }

    /** The kind of instrument. */
    AgreementType type() {
        return instrument.type();
    }

    /** Whether something is in force for all that is told; "A has teamed up with B" tells when that began. */
    boolean isHolding() {
        return status == AgreementStatus.IN_FORCE && anchor.kind() == Item.Kind.INSTRUMENT;
    }

    /** "It was signed in Oslo": more of what was told before, or nothing. */
    boolean isToldAgain() {
        return anchor.kind() == Item.Kind.WORD && definite();
    }

    /** "A and B team up": that holds as long as nothing tells by what they are bound, and how far that has come. */
    boolean isUntold() {
        return status == AgreementStatus.IN_FORCE && anchor.kind() == Item.Kind.WORD;
    }

    /** Whether the instrument is named by a word for any agreement. */
    boolean generic() {
        return instrument.generic();
    }

    /** Whether the instrument points back. */
    boolean definite() {
        return instrument.definite();
    }

    /** Whether the sentence leaves one party unsaid. */
    boolean subjectUnsaid() {
        return unsaid.isPresent();
    }

    /** Whether the party left unsaid is the one spoken of just before. */
    boolean isNearUnsaid() {
        return unsaid.filter(NEAR::equals).isPresent();
    }

    /** Whether the party left unsaid is the one whom the release is about, if that is plain. */
    boolean isLeaderUnsaid() {
        return unsaid.filter(LEADER::equals).isPresent();
    }

    /** Whether both parties are left unsaid and are those spoken of just before. */
    boolean isPairUnsaid() {
        return unsaid.filter(PAIR::equals).isPresent() || isBothUnsaid();
    }

    /** Whether a word such as "both" stands for them, which may also open a paragraph. */
    boolean isBothUnsaid() {
        return unsaid.filter(BOTH::equals).isPresent();
    }

    /** Whether it is an older one of those whom the news binds. */
    boolean isOlderOfNews() {
        return unsaid.filter(NEWS::equals).isPresent();
    }

    /** Whether it is one more of those whom the agreement told just before binds. */
    boolean isOfLastUnsaid() {
        return unsaid.filter(LAST::equals).isPresent();
    }

    /** Whether it is but an item of a list of what was signed, and the text before the list tells by whom. */
    boolean isListed() {
        return unsaid.filter(LISTED::equals).isPresent();
    }

    /** Whether the instrument is the first that its sentence names. */
    boolean opens() {
        return sentence.items().indexOf(anchor) <= NUMBERED;
    }

    /** "Both agencies signed ...": all its parties are only spoken of. */
    boolean isReferred() {
        return !parties.isEmpty() && parties.stream().allMatch(ReferenceMention.class::isInstance);
    }

    /** Whether it names none who are bound: it refers to them, or tells who holds the talks. */
    boolean isOfOthersWord() {
        return parties.isEmpty() || isReferred() || status == AgreementStatus.NEGOTIATING;
    }

    /** "Under the agreement, both countries will ...": tells more of an agreement and nothing of whom it binds. */
    boolean onlyPointsBack() {
        return definite() && (parties.isEmpty() || (statusAssumed && isReferred())) && !Instrument.isPlural(anchor);
    }

    /** The accord joined. */
    Optional<String> accord() {
        return instrument.accord();
    }

    /** "the agreement between the Government of A and the Government of B". */
    boolean isOfGovernments() {
        return parties.size() > 1
                && parties.stream()
                        .allMatch(party -> party instanceof CountryMention country
                                && country.form() == CountryMention.Form.GOVERNMENT);
    }

    /** "A signed it on behalf of B": the party stands behind the verb. */
    boolean isActedFor() {
        return parties.get(0).start() > sentence.items().get(trigger).end();
    }

    /** "A has approved agreements": that is more than the one that a sentence tells of A and B. */
    boolean isSeveral() {
        return !definite() && Instrument.isPlural(anchor);
    }

    /** Whether it stands in a title, a standfirst or a caption. */
    boolean isHeadline() {
        return HEADLINES.contains(sentence.blockKind());
    }

    /** Whether it stands in a title. */
    boolean isTitle() {
        return sentence.blockKind() == BlockKind.TITLE;
    }

    /** "signed two documents": tells of each that follows no more than the headline did. */
    boolean isSum() {
        return generic() && isSeveral();
    }

    /** "The agreements include ...", after a sentence that tells of several, or several memoranda in a headline. */
    boolean sumsUp() {
        return Instrument.isPlural(anchor) && (generic() || isHeadline());
    }

    /** "Berg and Soto also signed ...": whose surnames suffice has signed the one told before. */
    boolean isOfThoseNamedBefore() {
        return parties.size() > 1
                && parties.stream()
                        .allMatch(party -> party instanceof PersonSpan
                                && sentence.printed(party).indexOf(' ') < 0);
    }

    /** Whether those who sign are named, and nobody for whom they do but by their posts. */
    boolean isOfEnvoysAlone() {
        return !parties.isEmpty() && parties.stream().allMatch(PersonSpan.class::isInstance);
    }

    /** "President A and Soviet President B signed": that of one's own country needs no name. */
    boolean isOfTwoEnvoys() {
        return isOfEnvoysAlone() && parties.size() == 2;
    }

    /** "Ministers A and B signed an agreement between C and D": those whom the agreement itself names are bound. */
    boolean bindsOthersThanEnvoysOf(Draft signing) {
        return signing.isOfEnvoysAlone()
                && parties.size() > 1
                && parties.stream().allMatch(Mention.OrganizationMention.class::isInstance)
                && parties.get(0).start() >= anchor.end()
                && status == signing.status
                && telling == signing.telling
                && !subjectUnsaid();
    }

    /** That fewer than two parties are known, in words: who is, and what stands for nobody. */
    String lacksParties(List<AgentRef> refs) {
        String known = refs.stream().map(AgentRef::shown).collect(Collectors.joining("; "));
        String unresolved = parties.stream()
                .filter(mention -> mention instanceof Mention.ReferenceMention || mention instanceof Mention.PersonSpan)
                .map(mention -> ", “" + sentence.printed(mention) + "” stands for "
                        + (refs.isEmpty() ? "nobody named before" : "nobody else"))
                .collect(Collectors.joining());
        return "fewer than two parties: " + (known.isEmpty() ? "none" : known) + unresolved;
    }

    /** What is told of each agreement, where several are told in one. */
    List<Draft> each() {
        if (lead.isEmpty()) {
            return List.of(this);
        }
        return parties.stream()
                .filter(party -> !party.equals(lead.get()) && !Leads.isSame(party, lead.get()))
                .map(party -> with(List.of(lead.get(), party), representatives, Optional.empty(), status))
                .toList();
    }
}
