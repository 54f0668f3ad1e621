package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.Token;

/** A sentence each of whose tokens is told what it can be in a name or a post. */
final class TaggedSentence {

    private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{2,6}");
    private static final Set<String> NICKNAME_MARKS = Set.of("\"\"", "“”", "„“", "‘’", "''", "«»", "()");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’]{3,}");

    private static final int SHORTEST_SURNAME = 4;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<TokenKind> kinds = new ArrayList<>();
    private final List<Optional<KnownSpan.Type>> types = new ArrayList<>();
    private final WordKinds wordKinds;
    private final PersonWords words;
    private final CapitalSurnames capitals;

    TaggedSentence(Sentence sentence, List<KnownSpan> known, WordKinds wordKinds) {
        this.sentence = sentence;
        this.wordKinds = wordKinds;
        words = wordKinds.words();
        capitals = new CapitalSurnames(this, words);
        tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<KnownSpan.Type> type = typeAt(i, known);
            types.add(type);
            kinds.add(type.isPresent() ? TokenKind.KNOWN : kindAt(i));
        }
        raiseInitials();
        raiseModifiers();
        raiseSurnames();
        raiseCapitals();
    }

    /** "Prof. QUI Example": a family name printed in capitals, which reads like an acronym. */
    private void raiseCapitals() {
        for (int i = 0; i < tokens.size(); i++) {
            if (capitals.isParticleInCapitals(i)) {
                kinds.set(i, TokenKind.PARTICLE);
            } else if (capitals.opens(i) || capitals.ends(i)) {
                kinds.set(i, TokenKind.NAME);
            }
            // "Ali bin Sultan": a given name that is a post, too.
            if (words.isPatronymic(word(i)) && is(i + 1, TokenKind.POST) && isCapitalised(i + 1)) {
                kinds.set(i + 1, TokenKind.NAME);
            }
        }
    }

    /** A name in the usual case where its surname is printed in capitals. */
    String inUsualCase(String name) {
        return capitals.inUsualCase(name);
    }

    /** "Moon Ki-tae": a short word that is a surname before a Korean given name. */
    private void raiseSurnames() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean given = is(i + 1, TokenKind.NAME) && isHyphenatedName(i + 2);
            if (given && is(i, TokenKind.TOPIC) && isCapitalised(i) && word(i).length() <= SHORTEST_SURNAME) {
                kinds.set(i, TokenKind.NAME);
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean unlikely = (is(i, TokenKind.OTHER) || is(i, TokenKind.TOPIC)) && isCapitalised(i);
            if (unlikely && words.isFamilyNameFirst(word(i)) && is(i + 1, TokenKind.NAME) && isOfOffice(i, i + 2)) {
                kinds.set(i, TokenKind.NAME);
            }
        }
    }

    /** "Minister Sun Example", "Sun Example, head of the EA": a word of two is a surname beside a post. */
    private boolean isOfOffice(int start, int end) {
        return is(start - 1, TokenKind.HONORIFIC)
                || is(start - 1, TokenKind.POST)
                || (isWord(end, ",")
                        && IntStream.rangeClosed(end + 1, end + 2)
                                .anyMatch(at -> is(at, TokenKind.POST) || is(at, TokenKind.MODIFIER)));
    }

    /** "Prof A B Example", "V Example": initials without full stops; "A" alone is an article, "I" a pronoun. */
    private void raiseInitials() {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            boolean letter = isLetter(i) && types.get(i).isEmpty();
            boolean named = is(i + 1, TokenKind.INITIAL)
                    || (is(i + 1, TokenKind.NAME) && tokens.get(i + 1).text().length() >= SHORTEST_SURNAME);
            boolean sure =
                    !tokens.get(i).text().equals("A") && !tokens.get(i).text().equals("I");
            boolean led = is(i - 1, TokenKind.HONORIFIC) || isLetter(i - 1) || isLetter(i + 1);
            if (letter && named && (sure || led)) {
                kinds.set(i, TokenKind.INITIAL);
            }
        }
    }

    private boolean isLetter(int at) {
        return isInside(at)
                && tokens.get(at).text().length() == 1
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private Optional<KnownSpan.Type> typeAt(int at, List<KnownSpan> known) {
        Token token = tokens.get(at);
        for (KnownSpan span : known) {
            if (span.start() < token.end() && token.start() < span.end() && !isOfPerson(span, at)) {
                return Optional.of(span.type());
            }
        }
        return Optional.empty();
    }

    /** A word that people are called by, too, beside the rest of a person's name. */
    private boolean isOfPerson(KnownSpan span, int at) {
        Token token = tokens.get(at);
        boolean alone = span.start() == token.start() && span.end() == token.end();
        return alone
                && (isGivenName(span, at)
                        || isAddressed(span, at)
                        || (span.type() == KnownSpan.Type.PLACE && isSurname(at)));
    }

    /** "Shri Quillfort Example": behind an honorific and before a name a word is somebody's, whatever else is called so. */
    private boolean isAddressed(KnownSpan span, int at) {
        return span.type() == KnownSpan.Type.ORGANIZATION
                && at > 0
                && wordKinds.isHonorific(tokens.get(at - 1).text())
                && wordKinds.of(tokens.get(at).text()) == TokenKind.NAME
                && isName(at + 1);
    }

    /** "Rosa Example": a given name before a name, which an organisation's acronym or a town happens to read like. */
    private boolean isGivenName(KnownSpan span, int at) {
        boolean organization = span.type() == KnownSpan.Type.ORGANIZATION;
        boolean place = span.type() == KnownSpan.Type.PLACE;
        boolean town = place
                && words.isTownName(
                        tokens.get(at).text(), at > 0 ? tokens.get(at - 1).text() : "");
        return (town
                        || ((organization || place)
                                && words.isGivenName(tokens.get(at).text())))
                && isName(at + 1);
    }

    /** "Rosa Toledo", "Rosa Example Toledo": a surname that is a town's name, too. */
    private boolean isSurname(int at) {
        return isGivenNameAt(at - 1) || (isName(at - 1) && isGivenNameAt(at - 2));
    }

    private boolean isGivenNameAt(int at) {
        return isName(at) && words.isGivenName(tokens.get(at).text());
    }

    private boolean isName(int at) {
        return at >= 0 && at < tokens.size() && wordKinds.of(tokens.get(at).text()) == TokenKind.NAME;
    }

    /** "chief" qualifies in "chief scientist" and is a post in "the chief of ...". */
    private void raiseModifiers() {
        for (int i = kinds.size() - 1; i >= 0; i--) {
            boolean qualifies =
                    is(i + 1, TokenKind.MODIFIER) || is(i + 1, TokenKind.POST) || is(i + 1, TokenKind.TOPIC);
            if (is(i, TokenKind.MODIFIER) && !qualifies && words.isPost(word(i))) {
                kinds.set(i, TokenKind.POST);
            }
            if (word(i).equalsIgnoreCase("under") && !words.isUnderHead(word(i + 1))) {
                kinds.set(i, TokenKind.OTHER);
            }
        }
    }

    /** Whether it tells of something that people do. */
    boolean hasAct() {
        return tokens.stream().anyMatch(token -> words.isAct(token.text()));
    }

    int size() {
        return tokens.size();
    }

    /** The kind of a token; {@code OTHER} outside the sentence. */
    TokenKind kind(int index) {
        return isInside(index) ? kinds.get(index) : TokenKind.OTHER;
    }

    boolean is(int index, TokenKind kind) {
        return kind(index) == kind;
    }

    /** What the token's known span names. */
    Optional<KnownSpan.Type> type(int index) {
        return isInside(index) ? types.get(index) : Optional.empty();
    }

    /** The text of a token; empty outside the sentence. */
    String word(int index) {
        return isInside(index) ? tokens.get(index).text() : "";
    }

    boolean isWord(int index, String word) {
        return word(index).equals(word);
    }

    boolean isAnd(int index) {
        return isInside(index) && words.isAnd(word(index));
    }

    boolean isCapitalised(int index) {
        return isInside(index) && Character.isUpperCase(word(index).codePointAt(0));
    }

    /** Whether the token is a particle that may open a name behind a title. */
    boolean isOpeningParticle(int index) {
        return is(index, TokenKind.PARTICLE) && words.isOpeningParticle(word(index));
    }

    boolean isPossessive(int index) {
        String word = word(index);
        return word.equals("’s") || word.equals("'s") || word.equals("’") || word.equals("'");
    }

    /** Whether the token is a hyphen that joins the words beside it. */
    boolean isHyphen(int index) {
        return index > 0
                && index + 1 < size()
                && (isWord(index, "-") || isWord(index, "\u2011") || isWord(index, "\u2010"))
                && end(index - 1) == start(index)
                && end(index) == start(index + 1);
    }

    /** Whether the token is a hyphen before a second syllable in lower case, as in Korean given names. */
    boolean isHyphenatedName(int index) {
        return isHyphen(index) && SYLLABLE.matcher(word(index + 1)).matches() && !words.isAfterHyphen(word(index + 1));
    }

    /** Whether the token may be a family name that stands last though it is often first, as in "Min-su Kim". */
    boolean isSurnameBehind(int index) {
        return is(index, TokenKind.NAME) && words.isFamilyNameFirst(word(index)) && !is(index + 1, TokenKind.NAME);
    }

    /** Whether the token ends a double given name, as in "Ernst-August": there a month is none. */
    boolean isSecondGivenName(int index) {
        return isHyphen(index - 1) && isCapitalised(index) && words.isGivenName(word(index - 2));
    }

    /** Whether from the token on a name stands in quotation marks or brackets, as in "William (Bill) Example". */
    boolean isNickname(int index) {
        return is(index + 1, TokenKind.NAME)
                && NICKNAME_MARKS.contains(word(index) + word(index + 2))
                && !word(index).isEmpty();
    }

    /** Whether the whole word is in capitals, as some publishers print surnames. */
    boolean isInCapitals(int index) {
        return is(index, TokenKind.CAPITAL) && CAPITALS.matcher(word(index)).matches();
    }

    int start(int index) {
        return tokens.get(index).start();
    }

    int end(int index) {
        return tokens.get(index).end();
    }

    /** The text from one token to another, exclusive. */
    String text(int from, int to) {
        return sentence.block().text().text().substring(start(from), end(to - 1));
    }

    String text() {
        return sentence.text();
    }

    private boolean isInside(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** "H. E. Ada Example": an honorific of two initials may be printed with a space. */
    private TokenKind kindAt(int index) {
        TokenKind kind = wordKinds.of(tokens.get(index).text());
        if (words.isArticledTopic(word(index - 1), word(index))) {
            return TokenKind.TOPIC;
        }
        boolean apart = kind == TokenKind.INITIAL && (isHonorificFrom(index) || isHonorificFrom(index - 1));
        return apart ? TokenKind.HONORIFIC : kind;
    }

    private boolean isHonorificFrom(int index) {
        return isInside(index)
                && isInside(index + 1)
                && wordKinds.isHonorific(
                        tokens.get(index).text() + tokens.get(index + 1).text());
    }
}
