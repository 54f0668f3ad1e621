package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Finds proper names of organisations that the gazetteer does not know, by how such names are built
 * ({@code data/lexicon/organizations.yaml}). Safe to share.
 */
final class NameRuns {

    private static final int LONGEST_LIST = 14;
    private static final int LEAST_IN_CAPITALS = 4;
    private static final String UNIVERSITY = OrganizationKind.UNIVERSITY.localName();
    private static final String GERMAN = "de";

    private final NameTrie<String> last;
    private final NameTrie<String> first;
    private final NameTrie<String> particles;
    private final Set<String> notNames;
    private final Set<String> openings;
    private final Set<String> titles;
    private final Set<String> plainHeads;
    private final Set<String> things;
    private final Set<String> facilities;
    private final Set<String> headlineStops;
    private final Portfolios portfolios;
    private final Set<String> regions;
    private final Set<String> cabinets;
    private final CompanyNouns companyNouns;
    private final LegalForms legalForms;
    private final QualifiedHeads qualifiedHeads;

    NameRuns(Lexicon lexicon, SentenceSplitter splitter) {
        PhraseLists phrases = new PhraseLists(splitter);
        last = phrases.trie(lexicon.lists("last"));
        first = phrases.trie(lexicon.lists("first"));
        particles = phrases.trie(java.util.Map.of("particle", lexicon.strings("particles")));
        notNames = new HashSet<>(lexicon.strings("not-names"));
        openings = new HashSet<>(lexicon.strings("openings"));
        titles = new HashSet<>(lexicon.strings("titles"));
        plainHeads = new HashSet<>(lexicon.strings("plain-heads"));
        things = new HashSet<>(lexicon.strings("things"));
        facilities = new HashSet<>(lexicon.strings("facilities"));
        headlineStops = new HashSet<>(lexicon.strings("headline-stops"));
        portfolios = new Portfolios(lexicon);
        regions = new HashSet<>(lexicon.strings("regions"));
        cabinets = new HashSet<>(lexicon.strings("cabinets"));
        companyNouns = new CompanyNouns(lexicon);
        legalForms = new LegalForms(lexicon);
        qualifiedHeads = new QualifiedHeads(first, particles, notNames);
    }

    /** The names in a sentence. */
    List<OrganizationMention> find(List<Token> tokens, Scene scene) {
        List<OrganizationMention> found = new ArrayList<>();
        if (isInCapitals(tokens)) {
            return found;
        }
        List<String> words = tokens.stream().map(Token::text).toList();
        int i = 0;
        while (i < tokens.size()) {
            String word = tokens.get(i).text();
            if (scene.isCovered(i) || !begins(word) || isHeadlineStop(word, scene) || isDescription(tokens, i)) {
                i++;
                continue;
            }
            boolean isDescribed = i > 0 && describes(tokens, i - 1);
            Run run = run(words, scene, i);
            run.mention(tokens)
                    .filter(name -> !cabinets.contains(name.name()))
                    .filter(name -> !scene.language().equals(GERMAN)
                            || isMoreThanNoun(name)
                            || isDescribed
                            || scene.subjects().contains(name.name()))
                    .ifPresent(found::add);
            i = Math.max(run.end, i + 1);
        }
        return found;
    }

    /** Where all is in capitals, they tell no names. */
    private static boolean isInCapitals(List<Token> tokens) {
        return tokens.size() >= LEAST_IN_CAPITALS
                && tokens.stream().noneMatch(token -> token.text().codePoints().anyMatch(Character::isLowerCase));
    }

    /** What a company is called, with or without a common word before it. */
    private boolean isDescription(List<Token> tokens, int at) {
        return describes(tokens, at) || (notNames.contains(tokens.get(at).text()) && describes(tokens, at + 1));
    }

    /** "der Betreiber Quillfort": what a company is called in plain words is no part of its name. */
    private boolean describes(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && begins(tokens.get(at + 1).text()) && companyNouns.describe(tokens, at);
    }

    /** "OHB", "SpaceX": a capital within the word. */
    private static boolean isMoreThanNoun(OrganizationMention name) {
        boolean word = name.name().indexOf(' ') < 0;
        return name.certainty() == Certainty.HEADED || (word && NameFolding.hasCapital(name.name(), 1));
    }

    private boolean begins(String word) {
        return NameFolding.opensName(word);
    }

    private Run run(List<String> words, Scene scene, int from) {
        int end = capitals(words, scene, from);
        int headed = -1;
        String kind = "";
        for (int i = from; i < end; i++) {
            NameTrie.Match<String> opening = first.longest(words, i);
            boolean seated = opening.values().contains(UNIVERSITY);
            int listEnd = opening.length() > 0
                    ? listEnd(words, scene, qualifiedHeads.end(words, scene, i, opening), seated)
                    : -1;
            if (listEnd > 0) {
                return new Run(from, listEnd, opening.values().get(0), true);
            }
            if (qualifiedHeads.isSeated(words, scene, i, opening)) {
                return new Run(from, i + opening.length() + 1, UNIVERSITY, true);
            }
            NameTrie.Match<String> closing = last.longest(words, i);
            int closed = i + closing.length();
            boolean firm = closed == end || !isPlainHead(words.subList(i, closed));
            if (closing.length() > 0
                    && firm
                    && closed > headed
                    && closed <= end
                    && (i > from || closing.length() > 1)) {
                headed = closed;
                kind = closing.values().get(0);
            }
        }
        if (headed > 0 && legalForms.isForm(words, headed - 1)) {
            headed = legalForms.formEnd(words, headed - 1);
        }
        return headed > 0 ? new Run(from, headed, kind, true) : new Run(from, end, "Company", false);
    }

    /** Whether the name of a country or a town at a token is part of an institution's name. */
    boolean isQualifier(List<Token> tokens, int at, String language) {
        return qualifiedHeads.isQualifier(tokens, at, language);
    }

    /** Whether the name of a country or a town at a token is the seat in a university's name. */
    boolean isSeat(List<Token> tokens, int at) {
        return qualifiedHeads.isSeat(tokens, at);
    }

    /** "Space" ends the name of a company, but not in "Example Space Station". */
    private boolean isPlainHead(List<String> head) {
        return head.stream().allMatch(word -> plainHeads.contains(NameFolding.fold(word)));
    }

    private boolean isHeadlineStop(String word, Scene scene) {
        return scene.headline() && headlineStops.contains(NameFolding.fold(word));
    }

    /** The end of a run of capitalised words. */
    private int capitals(List<String> words, Scene scene, int from) {
        int end = from;
        while (end < words.size() && !scene.isCovered(end)) {
            String word = words.get(end);
            if (end > from && legalForms.isFormAfterComma(words, end) && !scene.isCovered(end + 1)) {
                return legalForms.formEnd(words, end + 1);
            }
            if (end > from && joinsPortfolios(words, scene, end)) {
                end += 2;
                continue;
            }
            boolean joins = NameFolding.linksName(word)
                    && end > from
                    && end + 1 < words.size()
                    && !scene.isCovered(end + 1)
                    && skipArticle(words, end + 1) == end + 1
                    && begins(words.get(end + 1));
            boolean part = joins || begins(word) || isNumberInName(words, end, from);
            if (!part || (end > from && (titles.contains(word) || isHeadlineStop(word, scene)))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "Example Research and Development Agency": two portfolios of one body, whose head follows them. */
    private boolean joinsPortfolios(List<String> words, Scene scene, int and) {
        int head = and + 2;
        while (head < words.size() && head < and + 4 && portfolios.contains(words.get(head))) {
            head++;
        }
        return portfolios.isAnd(words.get(and))
                && head < words.size()
                && begins(words.get(head))
                && !scene.isCovered(and + 1)
                && portfolios.contains(words.get(and - 1))
                && portfolios.contains(words.get(and + 1))
                && last.longest(words, head).length() > 0
                && (portfolios.arePair(words, and)
                        || !last.longest(words, head).values().get(0).equals("Company"));
    }

    private static boolean isNumberInName(List<String> words, int at, int from) {
        return at > from
                && words.get(at).chars().allMatch(Character::isDigit)
                && words.get(at).length() <= 2;
    }

    /** Where "of Economy, Tourism, and Sport" ends, or -1 if no such list begins here. */
    private int listEnd(List<String> words, Scene scene, int from, boolean seated) {
        int opening = particles.longest(words, from).length();
        if (opening == 0) {
            return -1;
        }
        int start = skipArticle(words, from + opening);
        int end = capitals(words, scene, start);
        if (end <= from + opening) {
            return -1;
        }
        // A university is called after a list of subjects or after one town.
        boolean listed = !seated || portfolios.contains(words.get(end - 1));
        boolean commas = false;
        while (listed && end < words.size() && end - from < LONGEST_LIST) {
            int next = afterConnector(words, scene, end);
            if (next < 0 || (!commas && opensAnotherName(words, end, next))) {
                break;
            }
            commas |= words.get(end).equals(",");
            start = next;
            end = capitals(words, scene, next);
        }
        return portfolios.endBeforeHolder(words, start, end);
    }

    /** "the Centre for Tides and Harbours, and Ada Example": behind comma and "and" goes on what commas have listed before. */
    private boolean opensAnotherName(List<String> words, int comma, int next) {
        return words.get(comma).equals(",")
                && portfolios.isAnd(words.get(next - 1))
                && !portfolios.contains(words.get(next));
    }

    private static int skipArticle(List<String> words, int at) {
        return at < words.size() && words.get(at).equalsIgnoreCase("the") ? at + 1 : at;
    }

    private int afterConnector(List<String> words, Scene scene, int at) {
        int next = at;
        boolean comma = words.get(next).equals(",");
        next += comma ? 1 : 0;
        boolean and = next < words.size() && portfolios.isAnd(words.get(next));
        next += and ? 1 : 0;
        boolean particle = !comma && !and && particles.longest(words, at).length() > 0;
        if (particle) {
            next = skipArticle(words, at + particles.longest(words, at).length());
        }
        boolean goesOn = next < words.size() && !scene.isCovered(next) && isListWord(words.get(next));
        boolean opensAnother = goesOn && first.longest(words, next).length() > 0;
        boolean another = goesOn && !particle && (scene.opened().get(next) || isHeadedApart(words, scene, next));
        if (another) {
            return -1;
        }
        boolean listed = particle || and || (comma && hasAndAhead(words, next));
        // "of Science and ICT", but not "of Science and NASA".
        boolean named = goesOn && NameFolding.isAcronym(words.get(next)) && !portfolios.contains(words.get(next));
        return goesOn && listed && !opensAnother && !named ? next : -1;
    }

    /** "... and Example Institute": a run with a head of its own that is more than portfolios. */
    private boolean isHeadedApart(List<String> words, Scene scene, int from) {
        int end = capitals(words, scene, from);
        boolean own = words.subList(from, end).stream()
                .anyMatch(word -> !portfolios.contains(word)
                        && last.longest(List.of(word), 0).length() == 0);
        for (int i = from + 1; own && i < end; i++) {
            int length = last.longest(words, i).length();
            if (length > 0 && i + length == end) {
                return true;
            }
        }
        return false;
    }

    private boolean isListWord(String word) {
        return begins(word) && !notNames.contains(word);
    }

    private boolean hasAndAhead(List<String> words, int from) {
        for (int i = from; i < words.size() && i < from + 7; i++) {
            if (portfolios.isAnd(words.get(i))) {
                return i + 1 < words.size() && isListWord(words.get(i + 1));
            }
            if (!words.get(i).equals(",") && !begins(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** A run of words that may be a name. */
    private final class Run {
        private final int start;
        private final int end;
        private final String kind;
        private final boolean headed;

        private Run(int start, int end, String kind, boolean headed) {
            this.start = start;
            this.end = end;
            this.kind = kind;
            this.headed = headed;
        }

        private Optional<OrganizationMention> mention(List<Token> tokens) {
            int from = start;
            while (from < end && isNoBeginning(tokens, from)) {
                from++;
            }
            int to = end;
            while (!headed && to > from && notNames.contains(tokens.get(to - 1).text())) {
                to--;
            }
            to += isBranch(tokens, from, to) ? 1 : 0;
            boolean letter = to - from == 1 && tokens.get(from).text().length() == 1;
            if (!headed && to > from + 1 && things.contains(tokens.get(to - 1).folded())) {
                return Optional.empty();
            }
            boolean common = tokens.subList(from, to).stream().allMatch(token -> notNames.contains(token.text()));
            if (letter || common || (headed && to - from < 2) || portfolios.goOn(tokens, from, to)) {
                return Optional.empty();
            }
            OrganizationMention name = mention(tokens, from, to);
            return Optional.of(name).filter(named -> !facilities.contains(NameFolding.fold(named.name())));
        }

        /** "Quillfort Marine Pacific": a region that ends the run after two words of a name is part of it. */
        private boolean isBranch(List<Token> tokens, int from, int to) {
            return to == end - 1
                    && to - from > 1
                    && regions.contains(tokens.get(to).text());
        }

        private boolean isNoBeginning(List<Token> tokens, int at) {
            String word = tokens.get(at).text();
            boolean afterCommon = at > start && word.chars().allMatch(Character::isDigit);
            boolean joint = word.equals("&") || word.equals("+") || word.equals("-");
            return joint || afterCommon || (notNames.contains(word) && !(headed && isModifier(tokens, at)));
        }

        /** "European", "Lunar", "Solar" may begin a name that has a head, though they name nothing alone. */
        private boolean isModifier(List<Token> tokens, int at) {
            return at + 1 < end && openings.contains(tokens.get(at).text());
        }

        private OrganizationMention mention(List<Token> tokens, int from, int to) {
            return new OrganizationMention(
                    tokens.get(from).start(),
                    tokens.get(to - 1).end(),
                    Optional.empty(),
                    spelt(tokens.subList(from, to)),
                    Optional.empty(),
                    kindOf(kind),
                    Optional.empty(),
                    headed ? Certainty.HEADED : Certainty.BARE);
        }
    }

    /** Tokens as a text prints them. */
    static String spelt(List<Token> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        int end = tokens.get(0).start();
        for (Token token : tokens) {
            text.append(token.start() > end ? " " : "").append(token.text());
            end = token.end();
        }
        return text.toString();
    }

    private static OrganizationKind kindOf(String localName) {
        for (OrganizationKind kind : OrganizationKind.values()) {
            if (kind.localName().equals(localName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("organizations.yaml: no such kind: " + localName);
    }
}
