package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.AgreementType;

/** Finds the noun phrases that name agreements, by {@code data/lexicon/instruments.yaml}. Safe to share. */
final class InstrumentFinder {

    /** A number of two or more before a noun; a year is none. */
    private static final Pattern COUNT = Pattern.compile("[2-9]|[1-9][0-9]");

    /** How German adjectives end, which may stand between a number and its noun. */
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}+en?");

    private static final int GENITIVE_WITHIN = 3;

    private static final int YEAR = 4;
    private static final int LONGEST_MODIFIER = 7;
    private static final String NONE = "none";

    private final NameTrie<String> typed;
    private final NameTrie<String> generic;
    private static final Set<String> OPENING_QUOTES = Set.of("«", "»", "„", "“", "\"");

    private final Set<String> one;
    private final List<String> sameInPlural;
    private final Set<String> singularArticles;
    private final Set<String> genitives;
    private final Set<String> links;
    private final Set<String> notAlone;
    private final Set<String> definite;
    private final Set<String> ordinals;
    private final Set<String> demonstratives;
    private final Set<String> stops;
    private final Set<String> counts;
    private final Set<String> pluralAdjectives;
    private final Compounds compounds;
    private final InstrumentVerbs verbs;

    InstrumentFinder(Lexicon lexicon, SentenceSplitter splitter) {
        PhraseLists phrases = new PhraseLists(splitter);
        Map<String, List<String>> instruments = new java.util.LinkedHashMap<>(lexicon.lists("instruments"));
        instruments.put(NONE, lexicon.strings(NONE));
        typed = phrases.trie(instruments);
        generic = phrases.trie(lexicon.lists("generic"));
        definite = Set.copyOf(lexicon.lists("determiners").get("definite"));
        ordinals = Set.copyOf(lexicon.lists("determiners").get("ordinals"));
        demonstratives = Set.copyOf(lexicon.lists("determiners").get("demonstratives"));
        stops = new HashSet<>(lexicon.strings("modifier-stops"));
        counts = Set.copyOf(lexicon.strings("counts"));
        pluralAdjectives = lexicon.strings("plural-adjectives").stream()
                .map(NameFolding::fold)
                .collect(Collectors.toSet());
        compounds = new Compounds(lexicon);
        verbs = new InstrumentVerbs(lexicon);
        one = Set.copyOf(lexicon.strings("one"));
        sameInPlural = lexicon.strings("same-in-plural").stream()
                .map(NameFolding::fold)
                .toList();
        singularArticles = Set.copyOf(lexicon.strings("singular-articles"));
        genitives = Set.copyOf(lexicon.strings("genitives"));
        links = Set.copyOf(lexicon.strings("noun-links"));
        notAlone = Set.copyOf(lexicon.strings("not-alone"));
    }

    /** The instruments that a sentence names, without overlap, in text order. */
    List<InstrumentMention> find(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::text).toList();
        List<String> folded = tokens.stream().map(Token::folded).toList();
        List<InstrumentMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            NameTrie.Match<String> special = typed.longestFormed(folded, i);
            NameTrie.Match<String> plain = generic.longestFormed(folded, i);
            int length = Math.max(special.length(), plain.length());
            if (length == 0 || isVerb(words.subList(i, i + length)) || (length == 1 && verbs.isAt(words, folded, i))) {
                compound(tokens, i).ifPresent(found::add);
                i++;
                continue;
            }
            boolean isGeneric = plain.length() > special.length();
            String type = isGeneric ? plain.values().get(0) : special.values().get(0);
            int end = acronymEnd(words, i + length);
            if (!type.equals(NONE)) {
                found.add(mention(tokens, i, i + length, end, AgreementType.valueOf(type), isGeneric));
            }
            i = end;
        }
        return found;
    }

    /** "Mondforschungsabkommen": named by the last part of one word. */
    private Optional<InstrumentMention> compound(List<Token> tokens, int at) {
        return compounds
                .read(tokens.get(at))
                .map(noun -> new InstrumentMention(
                        tokens.get(at).start(),
                        tokens.get(at).end(),
                        AgreementType.valueOf(noun.type()),
                        isDefinite(tokens, at),
                        noun.plural() || isCounted(tokens, at),
                        noun.type().equals(AgreementType.COOPERATION_AGREEMENT.name())));
    }

    /** Spanish "contrató" is no "contrato": the accent makes it a verb. French "loi" is a law, no letter of intent. */
    private boolean isVerb(List<String> phrase) {
        return phrase.size() == 1 && (phrase.get(0).endsWith("ó") || notAlone.contains(phrase.get(0)));
    }

    private InstrumentMention mention(
            List<Token> tokens, int head, int headEnd, int end, AgreementType type, boolean isGeneric) {
        return new InstrumentMention(
                tokens.get(head).start(),
                tokens.get(end - 1).end(),
                type,
                isDefinite(tokens, head),
                (isPlural(tokens.subList(head, headEnd)) && !isOne(tokens, head) && !isGenitive(tokens, head))
                        || isCounted(tokens, head),
                isGeneric);
    }

    /** "a memoranda of understanding": not all publishers know that this is a plural. */
    private boolean isOne(List<Token> tokens, int head) {
        return head > 0 && one.contains(tokens.get(head - 1).folded());
    }

    /** "die Ziele des neuen Abkommens": that of one. */
    private boolean isGenitive(List<Token> tokens, int head) {
        return Character.isUpperCase(tokens.get(head).text().codePointAt(0))
                && tokens.subList(Math.max(0, head - GENITIVE_WITHIN), head).stream()
                        .anyMatch(token -> genitives.contains(token.text()));
    }

    /** "vier Abkommen", "12 bilaterale Abkommen": of a noun whose plural looks like its singular a number tells it. */
    private boolean isCounted(List<Token> tokens, int head) {
        int at = head - 1;
        if (isSameInPlural(tokens.get(head))
                && at >= 0
                && pluralAdjectives.contains(tokens.get(at).folded())) {
            return at == 0 || !singularArticles.contains(tokens.get(at - 1).folded());
        }
        if (at > 0
                && ADJECTIVE.matcher(tokens.get(at).text()).matches()
                && !counts.contains(tokens.get(at).folded())) {
            at--;
        }
        return at >= 0
                && (counts.contains(tokens.get(at).folded())
                        || COUNT.matcher(tokens.get(at).text()).matches());
    }

    private boolean isSameInPlural(Token noun) {
        return sameInPlural.stream().anyMatch(noun.folded()::endsWith);
    }

    /** By its last noun, or by the one before "of": "letters of intent". */
    private boolean isPlural(List<Token> phrase) {
        List<String> words = phrase.stream().map(Token::folded).toList();
        int noun = words.size() - 1;
        for (int i = words.size() - 1; i > 0; i--) {
            noun = links.contains(words.get(i)) ? i - 1 : noun;
        }
        String word = words.get(noun);
        return compounds.isPlural(word) || (word.endsWith("s") && !word.endsWith("ss"));
    }

    /** An instrument is definite if the nearest determiner says so: "the newly signed agreement", "this third agreement", not "the third agreement". */
    private boolean isDefinite(List<Token> tokens, int head) {
        for (int i = head - 1; i >= 0 && i >= head - LONGEST_MODIFIER; i--) {
            String word = tokens.get(i).folded();
            if (definite.contains(word)) {
                return true;
            }
            if (ordinals.contains(word)) {
                return i > 0 && demonstratives.contains(tokens.get(i - 1).folded());
            }
            if (counts.contains(word)) {
                return i > 0 && definite.contains(tokens.get(i - 1).folded());
            }
            boolean qualified = i > 0 && tokens.get(i - 1).text().endsWith("ly");
            if (i == head - 1 && OPENING_QUOTES.contains(tokens.get(i).text())) {
                continue;
            }
            boolean letters = Character.isLetter(word.codePointAt(0)) || isYearOrHyphen(word);
            if ((stops.contains(word) && !qualified) || !letters) {
                return false;
            }
        }
        return false;
    }

    /** "the 2019 agreement", "this Peru-Norway agreement". */
    private static boolean isYearOrHyphen(String word) {
        return word.equals("-") || (word.length() == YEAR && word.chars().allMatch(Character::isDigit));
    }

    private static int acronymEnd(List<String> words, int end) {
        boolean bracketed = end + 2 < words.size()
                && words.get(end).equals("(")
                && words.get(end + 2).equals(")");
        return bracketed && words.get(end + 1).length() <= 8 ? end + 3 : end;
    }
}
