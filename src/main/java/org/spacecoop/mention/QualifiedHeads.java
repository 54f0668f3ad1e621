package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Tells which adjectives and towns belong to the head of an institution's name: "Instituto Quillano de Mareas", "Hochschule
 * Quillhafen". Safe to share.
 */
final class QualifiedHeads {

    private static final Set<String> ROMANCE = Set.of("es", "fr");
    private static final String GERMAN = "de";
    private static final String MINISTRY = OrganizationKind.MINISTRY.localName();
    private static final String UNIVERSITY = OrganizationKind.UNIVERSITY.localName();

    private static final int MOST_BEFORE_SEAT = 4;
    /** So many words before "of" the head of a university's name may begin. */
    private static final int LONGEST_HEAD = 3;

    private final NameTrie<String> heads;
    private final NameTrie<String> particles;
    private final Set<String> notNames;

    QualifiedHeads(NameTrie<String> heads, NameTrie<String> particles, Set<String> notNames) {
        this.heads = heads;
        this.particles = particles;
        this.notNames = notNames;
    }

    /** Where the head of a name ends; in Romance languages with the adjective behind it ("Instituto Quillano de ..."). */
    int end(List<String> words, Scene scene, int at, NameTrie.Match<String> head) {
        int end = at + head.length();
        boolean qualified = ROMANCE.contains(scene.language())
                && isFreeCapital(words, scene, end)
                && particles.longest(words, end + 1).length() > 0;
        return qualified ? end + 1 : end;
    }

    /** "Hochschule Quillhafen": in German a university bears the name of its town without a particle. */
    boolean isSeated(List<String> words, Scene scene, int at, NameTrie.Match<String> head) {
        int town = at + head.length();
        return scene.language().equals(GERMAN)
                && head.values().contains(UNIVERSITY)
                && isFreeCapital(words, scene, town)
                && !notNames.contains(words.get(town));
    }

    /**
     * Whether the name of a town or a country is the seat in a university's name: "University of Quillhafen", "University of
     * Western Quillonia", "Politecnico di Quillano".
     */
    boolean isSeat(List<Token> tokens, int at) {
        int of = at - 1;
        while (of > 0 && of > at - MOST_BEFORE_SEAT && begins(tokens.get(of).text())) {
            of--;
        }
        of -= of > 1 && tokens.get(of).folded().equals("the") ? 1 : 0;
        if (of < 1 || !begins(tokens.get(of - 1).text()) || !isParticle(tokens.get(of))) {
            return false;
        }
        List<String> head = List.of(tokens.get(of - 1).text());
        return heads.longest(head, 0).values().contains(UNIVERSITY);
    }

    private boolean isParticle(Token token) {
        return particles.longest(List.of(token.text()), 0).length() > 0;
    }

    private static boolean isFreeCapital(List<String> words, Scene scene, int at) {
        return at < words.size() && !scene.isCovered(at) && begins(words.get(at));
    }

    /**
     * Whether the name of a country or a town stands within another name: "Instituto Peruano de ...", where it is an adjective
     * between head and particle, "Universität Wien".
     */
    boolean isQualifier(List<Token> tokens, int at, String language) {
        boolean german = language.equals(GERMAN);
        if (at == 0) {
            return false;
        }
        List<String> words = tokens.stream().map(Token::text).toList();
        if (isOfUniversity(words, at)) {
            return true;
        }
        if (!(german || ROMANCE.contains(language))) {
            return false;
        }
        List<String> kinds = heads.longest(words.subList(0, at), at - 1).values();
        return german ? kinds.contains(UNIVERSITY) : !kinds.contains(MINISTRY) && isWithin(words, at, !kinds.isEmpty());
    }

    /** "Universidad de Quillhafen", "Universidad Autónoma de Quillhafen". */
    private boolean isOfUniversity(List<String> words, int at) {
        int of = at - 1;
        if (particles.longest(words, of).length() != 1) {
            return false;
        }
        for (int head = of - 1; head >= Math.max(0, of - LONGEST_HEAD) && begins(words.get(head)); head--) {
            if (heads.longest(words, head).values().contains(UNIVERSITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(List<String> words, int at, boolean headed) {
        int particle = particles.longest(words, at + 1).length();
        int next = at + 1 + particle;
        return headed
                && particle > 0
                && next < words.size()
                && begins(words.get(at - 1))
                && begins(words.get(at))
                && begins(words.get(next));
    }

    private static boolean begins(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
