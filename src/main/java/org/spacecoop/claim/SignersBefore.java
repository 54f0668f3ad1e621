package org.spacecoop.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.claim.rule.Words;
import org.spacecoop.mention.Mention.PersonSpan;

/** Tells which two people a sentence means that says no more than that "both" or "the two agency heads" signed. */
final class SignersBefore {

    private static final List<String> SIGNING = List.of("sign", "put-name", "german-sign");

    /** So near to those who sign stands the verb. */
    private static final int WITHIN = 5;

    private SignersBefore() {}

    /**
     * The two whom the sentence before names.
     *
     * @param draft what is said of both
     * @param before the sentence before
     * @param othersNamed whether that names parties besides those for whom the people stand
     */
    static List<PersonSpan> of(Draft draft, SentenceItems before, boolean othersNamed, WordClasses classes) {
        boolean both = draft.isBothUnsaid() && !othersNamed;
        boolean heads = draft.isReferred() && saysHeads(draft, classes);
        List<PersonSpan> people = before.annotated().mentions(PersonSpan.class).toList();
        boolean posted =
                people.stream().allMatch(person -> person.person().role().isPresent());
        boolean sign = both || (heads && posted) || saysPeopleSign(draft, classes);
        return people.size() == 2 && sign ? people : List.of();
    }

    /** "The two ministers signed": two people, whatever parties are named besides. */
    private static boolean saysPeopleSign(Draft draft, WordClasses classes) {
        List<Item> words = Words.of(draft.sentence().annotated());
        return IntStream.range(0, words.size())
                .filter(at -> classes.lengthAt("both-people", words, at) > 0)
                .flatMap(at -> IntStream.rangeClosed(Math.max(0, at - WITHIN), at + WITHIN))
                .anyMatch(at -> SIGNING.stream().anyMatch(verb -> classes.lengthAt(verb, words, at) > 0));
    }

    /** Word by word, as the phrase as a whole refers to their agencies. */
    private static boolean saysHeads(Draft draft, WordClasses classes) {
        List<Item> words = Words.of(draft.sentence().annotated());
        return classes.first("both-heads", words, 0, words.size())
                .filter(found -> found.start() <= draft.parties().get(0).end())
                .isPresent();
    }
}
