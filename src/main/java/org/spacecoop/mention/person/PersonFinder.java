package org.spacecoop.mention.person;

import java.util.List;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;

/**
 * Finds the people of a sentence by the words of {@code data/lexicon/people.yaml}. A run of capitalised words is a person
 * only where something says so: an honorific, a post, a verb of speech, a list of people, an earlier mention.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class PersonFinder {

    private final PersonWords words;

    /**
     * A finder with the words of the given home.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public PersonFinder(Home home) {
        words = new PersonWords(
                Lexicon.read(home.lexicon().resolve("people.yaml")),
                Lexicon.read(home.lexicon().resolve("given-names.yaml")));
    }

    /** The people of a sentence, in order; the naming of a picture's owner names nobody. */
    public List<PersonMention> find(Sentence sentence, PersonContext context) {
        MetPeople earlier = new MetPeople();
        earlier.add(context.earlier());
        return people(read(sentence, context.known(), kinds(context.language())), earlier);
    }

    /** What words of a release in a language (a BCP 47 tag) can be: to be kept for all of its sentences. */
    public WordKinds kinds(String language) {
        return new WordKinds(words, language);
    }

    /** The names of a sentence that may be people's. */
    public PersonReading read(Sentence sentence, List<KnownSpan> known, WordKinds kinds) {
        TaggedSentence tagged = new TaggedSentence(sentence, known, kinds);
        if (words.isCredit(tagged.word(0)) && tagged.isWord(1, ":") && !tagged.hasAct()) {
            return new PersonReading(known, tagged, List.of());
        }
        List<NameRun> runs = NameRun.of(tagged);
        List<Post> posts = new PostFinder(tagged, runs, words).find();
        List<Candidate> candidates = new PostAssignment(tagged, posts, words).assign(runs);
        new Parties(tagged, words, candidates).assign();
        return new PersonReading(known, tagged, candidates);
    }

    /** Those of the names that are people's, where the text has met others, in order. */
    public List<PersonMention> people(PersonReading reading, MetPeople earlier) {
        return new Evidence(reading.sentence(), words, earlier).people(reading.candidates());
    }

    /** Whether a word belongs to posts, portfolios or offices, so that alone it names no organisation. */
    public boolean isOffice(String word) {
        return words.isOffice(word);
    }

    /** "Lee Sang" in "Lee Sang-ryool": whether a name that ends there goes on behind a hyphen with a small letter. */
    public boolean goesOn(String text, int end) {
        int last = end + 1;
        while (last < text.length() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return last > end + 1
                && text.charAt(end) == '-'
                && Character.isLowerCase(text.charAt(end + 1))
                && !words.isAfterHyphen(text.substring(end + 1, last));
    }
}
