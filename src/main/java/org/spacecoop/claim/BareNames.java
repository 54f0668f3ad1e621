package org.spacecoop.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Designations;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/**
 * Tells capitalised words that may be a party from those that only look like a name: a party is named again in its
 * release, and is no word that the release also writes small. For one release.
 */
final class BareNames {

    /** Here a capital within a sentence makes a name, not a noun; in an English headline every word may have one. */
    private static final Set<String> CAPITALS_TELL = Set.of("en", "es", "fr");

    /** "Q3": what is made, not who makes it. */
    private static final Pattern MODEL = Pattern.compile("\\p{Lu}\\d+\\p{L}?");

    private static final int LONG_NAME = 5;

    /** Two letters are short for a thing more often than for a body: "TV". */
    private static final int SHORTEST = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    private final WordClasses classes;
    private final boolean capitalsTell;

    BareNames(List<AnnotatedSentence> sentences, String language, WordClasses classes) {
        this.classes = classes;
        capitalsTell = CAPITALS_TELL.contains(language);
        for (AnnotatedSentence sentence : sentences) {
            sentence.mentions(OrganizationMention.class).forEach(name -> counts.merge(name.name(), 1, Integer::sum));
            sentence.sentence().tokens().stream().map(Token::text).forEach(words::add);
            sentence.mentions(OrganizationMention.class)
                    .filter(name -> isBare(name) && isOfGovernment(name, sentence))
                    .forEach(name -> heads.add(name.name()));
        }
    }

    /** "the government of Quillon", where no country is called so: who heads it. */
    private boolean isOfGovernment(OrganizationMention name, AnnotatedSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < name.start()) {
            at++;
        }
        return at > 1
                && classes.holds("government-of", tokens.get(at - 1).folded())
                && classes.holds("government-noun", tokens.get(at - 2).folded());
    }

    /** Whether a mention may be a party of what a sentence tells; news names its parties more than once, asides do not. */
    boolean isPlausible(Mention mention, TellingKind telling) {
        return isPlausible(mention) && (telling == TellingKind.MAIN || !isBare(mention));
    }

    /** Whether a mention may be a party beside a known one: two capitals look less like a common noun than one, and so do capitals alone. */
    boolean isPlausibleBeside(Mention mention) {
        return mention instanceof OrganizationMention name
                && !heads.contains(name.name())
                && (name.name().indexOf(' ') > 0 || isInCapitals(name.name()))
                && name.name().codePoints().noneMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static boolean isInCapitals(String name) {
        return name.length() >= LONG_NAME && name.codePoints().allMatch(Character::isUpperCase);
    }

    /**
     * Those of a draft's mentions that may be parties. Where news names but one, a capitalised word right behind "with" or
     * the like is the other, even if the text does not name it again.
     */
    List<Mention> plausible(Draft draft) {
        List<Mention> sure = draft.parties().stream()
                .filter(mention -> isPlausible(mention, draft.telling()))
                .toList();
        if (!capitalsTell || draft.telling() != TellingKind.MAIN || sure.size() != 1) {
            return sure;
        }
        List<Mention> partners = draft.parties().stream()
                .filter(mention -> isPartner(mention, draft))
                .toList();
        return partners.size() != 1
                ? sure
                : draft.parties().stream()
                        .filter(mention -> sure.contains(mention) || partners.contains(mention))
                        .toList();
    }

    private boolean isPartner(Mention mention, Draft draft) {
        if (!(mention instanceof OrganizationMention name)
                || name.certainty() != Certainty.BARE
                || isWord(name)
                || heads.contains(name.name())) {
            return false;
        }
        List<Token> tokens = draft.sentence().annotated().sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() == name.start()) {
                boolean contract =
                        draft.type() == AgreementType.CONTRACT && draft.anchor().kind() == Item.Kind.INSTRUMENT;
                return i == 0
                        || isOwned(tokens, i, draft)
                        || leadsAs("to-partner", tokens.get(i - 1))
                        || (contract && leadsAs("to-contractor", tokens.get(i - 1)));
            }
        }
        return false;
    }

    /** Whether a word within a sentence, written small, is one of a class. */
    private boolean leadsAs(String wordClass, Token token) {
        return Character.isLowerCase(token.text().codePointAt(0)) && classes.holds(wordClass, token.folded());
    }

    /** "Peru's Quillfort". */
    private static boolean isOwned(List<Token> tokens, int name, Draft draft) {
        return name > 1
                && tokens.get(name - 1).folded().equals("'s")
                && draft.sentence()
                        .annotated()
                        .mentions(CountryMention.class)
                        .anyMatch(country ->
                                country.start() == tokens.get(name - 2).start());
    }

    private boolean isWord(OrganizationMention name) {
        return name.name().indexOf(' ') < 0 && words.contains(name.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE;
    }

    /** Whether a mention may be a party. */
    boolean isPlausible(Mention mention) {
        return !(mention instanceof OrganizationMention name) || name.certainty() != Certainty.BARE || isName(name);
    }

    private boolean isName(OrganizationMention name) {
        boolean letters = name.name().codePoints().anyMatch(Character::isLetter);
        return letters
                && name.name().length() > SHORTEST
                && !MODEL.matcher(name.name()).matches()
                && !Designations.endsName(name.name())
                && !isWord(name)
                && !heads.contains(name.name())
                && counts.getOrDefault(name.name(), 0) > 1;
    }
}
