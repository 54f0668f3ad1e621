package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spacecoop.text.Lexicon;

/** What {@code people.yaml} knows. Immutable; may be shared between threads. */
final class PersonWords {

    private static final int LAST = 3;
    private static final int MARKS = 1 << 12;

    private final Set<String> honorifics;
    private final Map<String, List<String>> honorificInitials;
    private final Set<String> posts;
    private final Endings postEndings;
    private final Set<String> titles;
    private final Set<String> pluralPosts;
    private final Set<String> modifiers;
    private final Set<String> topics;
    private final Endings topicEndings;
    private final Articled articled;
    private final Set<String> notNames;
    private final Set<String> missionNouns;
    private final Set<String> particles;
    private final Openers openers;
    private final Suffixes suffixes;
    private final Set<String> connectors;
    private final Set<String> andWords;
    private final Set<String> afterHyphen;
    private final Set<String> determiners;
    private final Set<String> speech;
    private final Set<String> acts;
    private final List<String> representation;
    private final Pictures pictures;
    private final Set<String> partyLinks;
    private final List<List<String>> acting;
    private final Set<String> agents;
    private final Set<String> who;
    private final Set<String> signed;
    private final Set<String> excellencies;
    private final Presence presence;
    private final Set<String> underHeads;
    private final Signatures signatures;
    private final Set<String> actAdverbs;
    private final Set<String> pluralHonorifics;
    private final Set<String> givenNames;
    private final Towns towns;
    private final Set<String> familyNamesFirst;

    /** Modifiers, posts and topics, where a word is several the first of these. */
    private final Map<String, TokenKind> partsOfPosts = new HashMap<>();

    PersonWords(Lexicon lexicon, Lexicon names) {
        honorifics = Set.copyOf(new LinkedHashSet<>(lexicon.strings("honorifics")));
        honorificInitials = lexicon.lists("honorific-initials");
        posts = lexicon.lists("posts").values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        postEndings = Endings.of(lexicon.strings("post-endings"));
        titles = set(lexicon, "titles");
        pluralPosts = set(lexicon, "plural-posts");
        modifiers = set(lexicon, "modifiers");
        topics = set(lexicon, "topics");
        topicEndings = Endings.of(lexicon.strings("topic-endings"));
        articled = new Articled(set(lexicon, "articled-topics"), set(lexicon, "topic-articles"));
        notNames = set(lexicon, "not-names");
        missionNouns = set(lexicon, "mission-nouns");
        particles = set(lexicon, "particles");
        openers = new Openers(set(lexicon, "opening-particles"), set(lexicon, "patronymics"));
        suffixes = new Suffixes(set(lexicon, "suffixes"), set(lexicon, "honours"));
        connectors = set(lexicon, "connectors");
        andWords = set(lexicon, "and-words");
        afterHyphen = Set.copyOf(lexicon.strings("after-hyphen"));
        determiners = set(lexicon, "determiners");
        speech = set(lexicon, "speech");
        acts = set(lexicon, "acts");
        representation = lexicon.strings("representation");
        pictures = new Pictures(set(lexicon, "positions"), set(lexicon, "credits"));
        partyLinks = set(lexicon, "party-links");
        acting = phrases(lexicon, "acting-for");
        agents = set(lexicon, "agents");
        who = set(lexicon, "who");
        signed = set(lexicon, "signed");
        excellencies = Set.copyOf(lexicon.strings("excellencies"));
        presence = new Presence(set(lexicon, "guests"), set(lexicon, "represented"));
        underHeads = set(lexicon, "under-heads");
        signatures = new Signatures(set(lexicon, "signatures"), set(lexicon, "putting"));
        actAdverbs = set(lexicon, "act-adverbs");
        pluralHonorifics = set(lexicon, "plural-honorifics");
        givenNames = Set.copyOf(new LinkedHashSet<>(names.strings("given-names")));
        towns = new Towns(Set.copyOf(names.strings("town-names")), Set.copyOf(names.strings("before-towns")));
        familyNamesFirst = Set.copyOf(new LinkedHashSet<>(names.strings("family-names-first")));
        learnPartsOfPosts();
    }

    private void learnPartsOfPosts() {
        topics.forEach(word -> partsOfPosts.put(word, TokenKind.TOPIC));
        posts.forEach(word -> partsOfPosts.put(word, TokenKind.POST));
        modifiers.forEach(word -> partsOfPosts.put(word, TokenKind.MODIFIER));
    }

    /** What a word can be in a post: what qualifies it, the post itself, a particle, what it is for. */
    Optional<TokenKind> partOfPost(String word) {
        String small = small(word);
        Optional<TokenKind> part = Optional.ofNullable(partsOfPosts.get(small));
        if (part.isPresent() && part.get() != TokenKind.TOPIC) {
            return part;
        }
        if (postEndings.end(small)) {
            return Optional.of(TokenKind.POST);
        }
        if (particles.contains(word)) {
            return Optional.of(TokenKind.PARTICLE);
        }
        return part.isEmpty() && topicEndings.end(small) ? Optional.of(TokenKind.TOPIC) : part;
    }

    private static List<List<String>> phrases(Lexicon lexicon, String key) {
        return lexicon.strings(key).stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
    }

    boolean isHonorific(String word, String language) {
        return honorifics.contains(word)
                || honorificInitials.getOrDefault(language, List.of()).contains(word);
    }

    boolean isPost(String word) {
        String small = small(word);
        return posts.contains(small) || postEndings.end(small);
    }

    boolean isTitle(String word) {
        String small = small(word);
        return titles.contains(small)
                || (!posts.contains(small) && postEndings.all().stream().anyMatch(small::endsWith));
    }

    boolean isPluralPost(String word) {
        return pluralPosts.contains(small(word));
    }

    boolean isModifier(String word) {
        return modifiers.contains(small(word));
    }

    boolean isTopic(String word) {
        String small = small(word);
        return topics.contains(small) || topicEndings.end(small);
    }

    /** "la firma": whether behind an article a word is one of an office or a company, though it is a verb elsewhere. */
    boolean isArticledTopic(String before, String word) {
        return articled.topics().contains(word) && articled.articles().contains(small(before));
    }

    boolean isNotName(String word) {
        return notNames.contains(small(word));
    }

    boolean isMissionNoun(String word) {
        return missionNouns.contains(small(word));
    }

    boolean isOpeningParticle(String word) {
        return openers.particles().contains(word);
    }

    /** Whether it leads from a name to that of somebody's father. */
    boolean isPatronymic(String word) {
        return openers.patronymics().contains(word);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** A name without the letters behind it that tell of an honour or an office. */
    String withoutHonours(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && suffixes.honours().contains(name.substring(last + 1))
                ? name.substring(0, last).replaceFirst(",$", "")
                : name;
    }

    boolean isSuffix(String word) {
        return suffixes.all().contains(word);
    }

    boolean isConnector(String word) {
        return connectors.contains(word);
    }

    boolean isAnd(String word) {
        return andWords.contains(word);
    }

    boolean isDeterminer(String word) {
        return determiners.contains(small(word));
    }

    boolean isSpeech(String word) {
        return speech.contains(word);
    }

    boolean isAct(String word) {
        return acts.contains(word);
    }

    boolean hasRepresentation(String text) {
        return representation.stream().anyMatch(word -> text.contains(" " + word + " "));
    }

    boolean isPosition(String word) {
        return pictures.positions().contains(word);
    }

    /** Whether the word leads from a person to the organisation that the person belongs to. */
    boolean isPartyLink(String word) {
        return partyLinks.contains(word);
    }

    /** How many tokens from an index on make up a phrase that leads to the party that a person acts for; else 0. */
    int actingLength(TaggedSentence sentence, int from) {
        return longestActing(sentence, phrase -> from);
    }

    /** How many tokens before an index make up a phrase that leads to the party that a person acts for; else 0. */
    int actingLengthBefore(TaggedSentence sentence, int end) {
        return longestActing(sentence, phrase -> end - phrase.size());
    }

    private int longestActing(TaggedSentence sentence, ToIntFunction<List<String>> start) {
        return acting.stream()
                .filter(phrase -> IntStream.range(0, phrase.size())
                        .allMatch(
                                i -> sentence.word(start.applyAsInt(phrase) + i).equals(phrase.get(i))))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Whether the word goes back to a person. */
    boolean isWho(String word) {
        return who.contains(word);
    }

    boolean isSigned(String word) {
        return signed.contains(word);
    }

    /** Whether it leads to guests ("in the presence of"). */
    boolean isGuestWord(String word) {
        return presence.guests().contains(small(word));
    }

    /** Whether the honorific has a possessive before it. */
    boolean isExcellency(String word) {
        return excellencies.contains(word);
    }

    /** Whether "by" after the word leads to the one who represents somebody. */
    boolean isRepresented(String word) {
        return presence.represented().contains(word);
    }

    /** Whether "under" before the word is a part of the post. */
    boolean isUnderHead(String word) {
        return underHeads.contains(small(word));
    }

    boolean isSignature(String word) {
        return signatures.nouns().contains(small(word));
    }

    /** Whether the word is a verb for what people do with their signatures. */
    boolean isPutting(String word) {
        return signatures.putting().contains(word);
    }

    /** Whether the word may stand between a person and what the person does. */
    boolean isActAdverb(String word) {
        return actAdverbs.contains(word);
    }

    boolean isPluralHonorific(String word) {
        return pluralHonorifics.contains(word);
    }

    /** Whether the word leads to the one who does something ("by"). */
    boolean isAgent(String word) {
        return agents.contains(word);
    }

    /** Whether somebody may be called by the name of a town where such a word stands before it. */
    boolean isTownName(String word, String before) {
        return towns.names().contains(word) && !towns.before().contains(before.toLowerCase(Locale.ROOT));
    }

    /** "based" in "Oslo-based": what is no part of a name behind a hyphen. */
    boolean isAfterHyphen(String word) {
        return afterHyphen.contains(word);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    boolean isFamilyNameFirst(String word) {
        // Some print it in capitals.
        return familyNamesFirst.contains(word)
                || (word.length() > 1
                        && familyNamesFirst.contains(
                                word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether the word belongs to posts, portfolios or offices, or is no name at all. */
    boolean isOffice(String word) {
        return isPost(word) || isModifier(word) || isTopic(word) || isNotName(word) || honorifics.contains(word);
    }

    boolean isCredit(String word) {
        return pictures.credits().contains(small(word));
    }

    private static Set<String> set(Lexicon lexicon, String key) {
        return Set.copyOf(new LinkedHashSet<>(lexicon.strings(key)));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The endings of compounds, by the mark of their last letters: a word is compared with the few of its own mark. */
    private record Endings(List<String> all, List<List<String>> byMark) {

        static Endings of(List<String> all) {
            List<List<String>> byMark = new ArrayList<>(Collections.nCopies(MARKS, List.of()));
            for (String ending : all) {
                List<String> same = new ArrayList<>(byMark.get(mark(ending)));
                same.add(ending);
                byMark.set(mark(ending), List.copyOf(same));
            }
            return new Endings(all, byMark);
        }

        boolean end(String word) {
            for (String ending : byMark.get(mark(word))) {
                if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }

        /** The mark of a word's last letters, which others may share. */
        private static int mark(String word) {
            int mark = 0;
            for (int i = Math.max(0, word.length() - LAST); i < word.length(); i++) {
                mark = mark * 31 + word.charAt(i);
            }
            return mark & (MARKS - 1);
        }
    }

    /** What opens a part of a name: a particle behind a title, or one that leads to the name of a father. */
    private record Openers(Set<String> particles, Set<String> patronymics) {}

    /** What follows a name, and which of it tells of honours. */
    private record Suffixes(Set<String> all, Set<String> honours) {}

    /** Where somebody stands in a picture, and whose it is. */
    private record Pictures(Set<String> positions, Set<String> credits) {}

    /** Words that are of offices behind an article alone, and the articles. */
    private record Articled(Set<String> topics, Set<String> articles) {}

    /** The words that tell of guests, and of people who stand for somebody. */
    private record Presence(Set<String> guests, Set<String> represented) {}

    /** "Signature", and what people do with one. */
    private record Signatures(Set<String> nouns, Set<String> putting) {}

    /** Given names that are towns' names, too, and the words behind which they are not given names. */
    private record Towns(Set<String> names, Set<String> before) {}
}
