package org.spacecoop.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Finds the states, provinces and regions of countries where they act for themselves: "the State of Colorado", "the
 * Government of South Australia", "the Apulia Region". Where only their place is spoken of, it is no country's name.
 * Immutable and safe to share.
 */
final class Regions {

    private static final String SURE = "sure";
    private static final String ANY = "any";
    private static final int LONGEST_NAME = 3;

    /** Where the lands have German names, which have a genitive of their own. */
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH");

    private final NameTrie<Region> names = new NameTrie<>(NameFolding::fold);
    private final NameTrie<String> adjectives;
    private final NameTrie<String> heads;
    private final NameTrie<String> governmentHeads;
    private final NameTrie<String> directHeads;
    private final NameTrie<String> of;
    private final NameTrie<String> tails;
    private final NameTrie<String> governmentTails;
    private final NameTrie<String> posts;
    private final Set<String> postsOf;
    private final Set<String> leading;
    private final Set<String> verbs;
    private final Set<String> and;
    private final Set<String> articles;
    private final Map<String, String> spelt = new TreeMap<>();

    private enum Needs {
        /** It is known by its name. */
        NOTHING,
        /** What it is stands beside it. */
        WORD,
        /** So does it, but not the word for a government. */
        OWN_WORD
    }

    private record Region(String name, String country, Needs needs) {

        /** What it is called where a sentence names it: with what it is, if its name alone is not its own. */
        String in(Site site, int from, int to) {
            return needs == Needs.NOTHING ? name : site.text(from, to);
        }
    }

    /** A mention and how many tokens it takes. */
    record Found(Mention mention, int length) {}

    Regions(Lexicon lexicon, SentenceSplitter splitter) {
        PhraseLists phrases = new PhraseLists(splitter);
        add(lexicon.lists("regions"), Needs.NOTHING, splitter);
        add(lexicon.lists("doubtful"), Needs.WORD, splitter);
        add(lexicon.lists("doubtful-governments"), Needs.OWN_WORD, splitter);
        adjectives = phrases.trie(lexicon.lists("adjectives"));
        heads = phrases.trie(Map.of(ANY, lexicon.strings("heads"), SURE, lexicon.strings("sure-heads")));
        governmentHeads = phrases.trie(Map.of(ANY, lexicon.strings("government-heads")));
        directHeads = phrases.trie(Map.of(ANY, lexicon.strings("without-of")));
        of = phrases.trie(Map.of(ANY, lexicon.strings("of")));
        tails = phrases.trie(Map.of(ANY, lexicon.strings("tails")));
        governmentTails = phrases.trie(Map.of(ANY, lexicon.strings("government-tails")));
        posts = phrases.trie(Map.of(ANY, lexicon.strings("posts")));
        postsOf = Set.copyOf(lexicon.strings("posts-of"));
        leading = Set.copyOf(lexicon.strings("leading-to"));
        verbs = lexicon.strings("verbs").stream().map(NameFolding::fold).collect(Collectors.toUnmodifiableSet());
        and = Set.copyOf(lexicon.strings("and"));
        articles = Set.copyOf(lexicon.strings("articles"));
    }

    private void add(Map<String, List<String>> lists, Needs needs, SentenceSplitter splitter) {
        lists.forEach((country, all) -> all.forEach(name -> {
            Region region = new Region(name, country, needs);
            spelt.put(" " + NameFolding.fold(name) + " ", country);
            Stream.of(name, GERMAN.contains(country) ? NameForms.genitive(name) : name)
                    .flatMap(form -> Stream.of("en", "fr").map(language -> splitter.tokens(form, language)))
                    .forEach(
                            tokens -> names.add(tokens.stream().map(Token::text).toList(), region));
        }));
    }

    /** Whether a name holds that of a region of a country: "Space Florida". */
    boolean isNamedAfter(String name, String country) {
        String folded = " " + NameFolding.fold(name) + " ";
        return spelt.entrySet().stream()
                .anyMatch(region -> region.getValue().equals(country) && folded.contains(region.getKey()));
    }

    /** The region whose name or description begins at a token of a sentence. */
    Optional<Found> at(List<Token> tokens, List<String> folded, int at) {
        Site site = new Site(tokens, folded);
        return headed(site, at).or(() -> adjective(site, at)).or(() -> named(site, at));
    }

    private record Site(List<Token> tokens, List<String> folded) {

        String word(int at) {
            return at >= 0 && at < folded.size() ? folded.get(at) : "";
        }

        boolean isCapital(int at) {
            return at >= 0
                    && at < tokens.size()
                    && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
        }

        /** Whether what ends before a token is a name of its own, with nothing of another behind it. */
        boolean ends(int at) {
            return !isCapital(at) && !word(at).equals("-") && !word(at).startsWith("'") && !word(at).startsWith("’");
        }

        Found found(int from, int to, String country, String name) {
            return new Found(
                    new OrganizationMention(
                            tokens.get(from).start(),
                            tokens.get(to - 1).end(),
                            Optional.empty(),
                            name,
                            Optional.empty(),
                            OrganizationKind.GOVERNMENT,
                            Optional.of(country).filter(code -> !code.isEmpty()),
                            Certainty.HEADED),
                    to - from);
        }

        String text(int from, int to) {
            return NameRuns.spelt(tokens.subList(from, to));
        }
    }

    /** "the State of Colorado", "the Government of South Australia", "Land Hessen". */
    private Optional<Found> headed(Site site, int at) {
        NameTrie.Match<String> own = heads.longestFormed(site.folded(), at);
        NameTrie.Match<String> governing = governmentHeads.longestFormed(site.folded(), at);
        boolean government = governing.length() > own.length();
        int after = at + (government ? governing.length() : own.length());
        if (after == at) {
            return Optional.empty();
        }
        int links = of.longestFormed(site.folded(), after).length();
        boolean direct = directHeads.longestFormed(site.folded(), at).length() == after - at;
        int from = after + links;
        if ((links == 0 && !direct) || !site.isCapital(from)) {
            return Optional.empty();
        }
        NameTrie.Match<Region> region = names.longestFormed(site.folded(), from);
        int to = from + region.length();
        if (region.length() > 0 && !isPartOfName(site, to)) {
            return Optional.of(region.values().get(0))
                    .filter(one -> !government || one.needs() != Needs.OWN_WORD)
                    .map(one -> site.found(at, to, one.country(), one.in(site, at, to)));
        }
        return !government && links > 0 && site.isCapital(at) && own.values().contains(SURE)
                ? unknown(site, at, from)
                : Optional.empty();
    }

    /** "the Province of Quillón": of a land that nobody knows. */
    private Optional<Found> unknown(Site site, int at, int from) {
        int to = from;
        while (site.isCapital(to) && to < from + LONGEST_NAME) {
            to++;
        }
        return isPartOfName(site, to) ? Optional.empty() : Optional.of(site.found(at, to, "", site.text(at, to)));
    }

    /** "the South Australian Government" */
    private Optional<Found> adjective(Site site, int at) {
        NameTrie.Match<String> adjective = site.isCapital(at) ? adjectives.longestFormed(site.folded(), at) : none();
        int after = at + adjective.length();
        int tail = after == at
                ? 0
                : governmentTails.longestFormed(site.folded(), after).length();
        return tail == 0
                ? Optional.empty()
                : Optional.of(site.found(at, after + tail, adjective.values().get(0), site.text(at, after + tail)));
    }

    private static NameTrie.Match<String> none() {
        return new NameTrie.Match<>(0, List.of());
    }

    /** "the Apulia Region", "the Quebec government", "South Australia". */
    private Optional<Found> named(Site site, int at) {
        NameTrie.Match<Region> match =
                site.isCapital(at) ? names.longestFormed(site.folded(), at) : new NameTrie.Match<>(0, List.of());
        if (match.length() == 0) {
            return Optional.empty();
        }
        Region region = match.values().get(0);
        int after = at + match.length();
        int tail = tailLength(site, region, after);
        if (tail > 0 && !isPartOfName(site, after + tail)) {
            return Optional.of(site.found(at, after + tail, region.country(), region.in(site, at, after + tail)));
        }
        if (region.needs() != Needs.OWN_WORD && isOfPost(site, at, after)) {
            return Optional.of(site.found(at, after, region.country(), region.in(site, at, after)));
        }
        if (region.needs() != Needs.NOTHING) {
            return Optional.empty();
        }
        if (site.ends(after) && isParty(site, at, after)) {
            return Optional.of(site.found(at, after, region.country(), region.in(site, at, after)));
        }
        return match.length() > 1 && site.ends(after)
                ? Optional.of(new Found(
                        new PlaceMention(
                                site.tokens().get(at).start(),
                                site.tokens().get(after - 1).end(),
                                site.text(at, after),
                                Optional.of(region.country()),
                                Optional.empty()),
                        match.length()))
                : Optional.empty();
    }

    private int tailLength(Site site, Region region, int after) {
        int own = site.isCapital(after)
                ? tails.longestFormed(site.folded(), after).length()
                : 0;
        int government = governmentTails.longestFormed(site.folded(), after).length();
        boolean plain = government == 1 && region.needs() == Needs.OWN_WORD;
        return Math.max(own, plain ? 0 : government);
    }

    /** "the Province of Quillón Health Agency", "Florida State University" */
    private static boolean isPartOfName(Site site, int to) {
        return site.isCapital(to) || site.word(to).equals("-");
    }

    /** "the Premier of Tasmania", "Tasmania Premier Ada Example" */
    private boolean isOfPost(Site site, int at, int after) {
        boolean behind = site.isCapital(after)
                && posts.longestFormed(site.folded(), after).length() > 0;
        return behind
                || (postsOf.contains(site.word(at - 1))
                        && site.ends(after)
                        && (posts.longestFormed(site.folded(), at - 2).length() == 1));
    }

    /** "an agreement with Tasmania", "Tasmania and the EA signed", "the EA and Tasmania signed". */
    private boolean isParty(Site site, int at, int after) {
        boolean opens =
                at == 0 || (at == 1 && !site.isCapital(0) && site.word(0).length() == 1);
        boolean joined = and.contains(site.word(after));
        boolean acts = verbs.contains(site.word(after));
        String before = site.word(articles.contains(site.word(at - 1)) ? at - 2 : at - 1);
        return leading.contains(before) || (opens && (joined || acts)) || (and.contains(before) && acts);
    }
}
