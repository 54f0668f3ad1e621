package org.spacecoop.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.Token;

/**
 * Tells names of companies from nouns in German, where both have capitals: a name opens a sentence as the subject of what
 * companies do ("Quillfort beschäftigt ..."), does so again or stands in another sentence, and nowhere behind an article. Safe to
 * share.
 */
final class GermanSubjects {

    private static final String GERMAN = "de";

    private final Set<String> verbs;
    private final Set<String> determiners;

    GermanSubjects(Lexicon organizations) {
        verbs = folded(organizations, "german-subject-verbs");
        determiners = folded(organizations, "german-determiners");
    }

    private static Set<String> folded(Lexicon lexicon, String key) {
        return lexicon.strings(key).stream().map(NameFolding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The words that are names in a release of the given language; none but in German. */
    Set<String> names(List<Sentence> sentences, String language) {
        Set<String> subjects = new HashSet<>();
        Set<String> within = new HashSet<>();
        if (language.equals(GERMAN)) {
            sentences.forEach(sentence -> addSubject(sentence.tokens(), subjects, within));
        }
        if (!subjects.isEmpty()) {
            sentences.forEach(sentence -> seeWithin(sentence.tokens(), subjects, within));
            subjects.retainAll(within);
        }
        return Set.copyOf(subjects);
    }

    private void addSubject(List<Token> tokens, Set<String> subjects, Set<String> again) {
        boolean subject = tokens.size() > 1
                && Character.isUpperCase(tokens.get(0).text().codePointAt(0))
                && verbs.contains(tokens.get(1).folded());
        if (subject && !subjects.add(tokens.get(0).text())) {
            again.add(tokens.get(0).text());
        }
    }

    /** Notes the subjects that a sentence has behind its opening; what stands behind an article is a noun. */
    private void seeWithin(List<Token> tokens, Set<String> subjects, Set<String> within) {
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (subjects.contains(word)
                    && determiners.contains(tokens.get(i - 1).folded())) {
                subjects.remove(word);
            } else if (subjects.contains(word)) {
                within.add(word);
            }
        }
    }
}
