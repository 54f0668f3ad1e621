package org.spacecoop.entity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.Quote;
import org.spacecoop.claim.Stated;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;

/** Compares two tellings of agreements. Symmetric. */
final class Sameness {

    /** What a release calls plainly an agreement may be any of these. */
    private static final Set<AgreementType> AGREEMENTS = Set.of(
            AgreementType.MEMORANDUM_OF_UNDERSTANDING,
            AgreementType.IMPLEMENTING_ARRANGEMENT,
            AgreementType.LETTER_OF_INTENT,
            AgreementType.CONTRACT,
            AgreementType.TREATY);

    /** As many letters tell a word from others in whatever form it stands. */
    private static final int WORD_STEM = 5;

    private final PartyComparison parties;

    /**
     * Compares with what is known of organisations.
     *
     * @param known the gazetteer
     * @param locals the organisations that it does not know
     */
    Sameness(KnownNames known, List<LocalOrganization> locals) {
        this.parties = new PartyComparison(known, locals);
    }

    /** How the parties compare. */
    PartyComparison parties() {
        return parties;
    }

    /**
     * Whether nothing told by one speaks against the other being told with it. What one release tells as two agreements is two
     * ("they signed an agreement and also an arrangement on training").
     */
    boolean isCompatible(Telling a, Telling b) {
        if (a.release().slug().equals(b.release().slug())) {
            return false;
        }
        if (isAccession(a) != isAccession(b)) {
            return false;
        }
        if (isAccession(a)) {
            return isSameAccession(a, b);
        }
        return typesAgree(a, b) && !datesDisagree(a, b) && !buildsOn(a, b) && !buildsOn(b, a) && !fieldsDisagree(a, b);
    }

    /** Both tell that the same party joins the same accord. */
    boolean isSameAccession(Telling a, Telling b) {
        return isAccession(a)
                && isAccession(b)
                && a.claim().accord().isPresent()
                && a.claim().accord().equals(b.claim().accord())
                && parties.areSame(a, b)
                && isWithdrawn(a) == isWithdrawn(b);
    }

    boolean hasSameType(Telling a, Telling b) {
        return a.claim().type().value() == b.claim().type().value();
    }

    /** Both tell the same kind of instrument and the same parties. */
    boolean hasSameTypeAndParties(Telling a, Telling b) {
        return hasSameType(a, b) && parties.areSame(a, b);
    }

    /** Both tell a field of cooperation, and one of them is the same. */
    boolean sharesField(Telling a, Telling b) {
        Set<String> other = fields(b);
        return fields(a).stream().anyMatch(other::contains);
    }

    private static boolean typesAgree(Telling a, Telling b) {
        AgreementType one = a.claim().type().value();
        AgreementType other = b.claim().type().value();
        return one == other || canBe(one, other, a, b) || canBe(other, one, a, b);
    }

    /** A paper's "agreement" is an agency's memorandum if both tell the same day. */
    private static boolean canBe(AgreementType loose, AgreementType exact, Telling a, Telling b) {
        return loose == AgreementType.OTHER_AGREEMENT
                || (loose == AgreementType.COOPERATION_AGREEMENT
                        && (exact == AgreementType.FRAMEWORK_AGREEMENT
                                || (AGREEMENTS.contains(exact)
                                        && isOfTwoReleases(a, b)
                                        && TimeComparison.isSameDay(a, b))));
    }

    private boolean datesDisagree(Telling a, Telling b) {
        boolean dated = a.date().isPresent() && b.date().isPresent();
        boolean other = dated
                && !TimeComparison.datesAgree(a, b)
                && !TimeComparison.isPostponed(a, b)
                && !(TimeComparison.isSlip(a, b) && parties.areSame(a, b));
        return other || TimeComparison.isAnnouncedTooLate(a, b);
    }

    private static boolean buildsOn(Telling a, Telling b) {
        return !isOfTwoReleases(a, b)
                && a.claim().builtOn().stream()
                        .map(Stated::value)
                        .map(AgreementLink::key)
                        .anyMatch(b.claim().key()::equals);
    }

    /**
     * Different fields speak against it, but for the same parties on a common day: there is more than one way to put it,
     * unless the words differ altogether.
     */
    private boolean fieldsDisagree(Telling a, Telling b) {
        boolean sure = TimeComparison.isSameDay(a, b)
                && isOfTwoReleases(a, b)
                && hasSameTypeAndParties(a, b)
                && !topicsDiffer(a, b);
        return !sure && !fields(a).isEmpty() && !fields(b).isEmpty() && !sharesField(a, b);
    }

    /** In one language both say what it is about, and have no word of it in common. */
    private static boolean topicsDiffer(Telling a, Telling b) {
        Set<String> one = topicWords(a);
        Set<String> other = topicWords(b);
        return a.release().language().equals(b.release().language())
                && !(one.isEmpty() && other.isEmpty())
                && Collections.disjoint(one, other)
                && Collections.disjoint(one, quotedWords(b))
                && Collections.disjoint(other, quotedWords(a));
    }

    private static Set<String> topicWords(Telling telling) {
        return stems(telling.claim().topics().stream().map(Stated::value));
    }

    private static Set<String> quotedWords(Telling telling) {
        return stems(telling.claim().quotes().stream().map(Quote::exact));
    }

    /** The longer words, without their endings. */
    private static Set<String> stems(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(FoldedName.of(text).split(" ", -1)))
                .filter(word -> word.length() >= WORD_STEM)
                .map(word -> word.substring(0, WORD_STEM))
                .collect(Collectors.toSet());
    }

    private static boolean isOfTwoReleases(Telling a, Telling b) {
        return !a.release().slug().equals(b.release().slug());
    }

    private static Set<String> fields(Telling telling) {
        Set<String> fields = new LinkedHashSet<>();
        telling.claim().fields().forEach(field -> fields.add(field.value()));
        return fields;
    }

    private static boolean isAccession(Telling telling) {
        return telling.claim().type().value() == AgreementType.ACCESSION;
    }

    private static boolean isWithdrawn(Telling telling) {
        return telling.claim().status().value() == AgreementStatus.WITHDRAWN;
    }
}
