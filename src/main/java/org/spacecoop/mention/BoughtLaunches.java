package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/**
 * "Quillfort has chosen an Ariane launch": a launcher that is bought stands for the company that sells it, where the
 * sentence does not name that company. Safe to share.
 */
final class BoughtLaunches {

    /** So many words may stand between the verb and the launcher: "has booked the first two launches on an". */
    private static final int LONGEST_BETWEEN = 6;

    private final Map<List<String>, Organization> sellers = new HashMap<>();
    private final Set<String> buying;
    private final Set<String> between;
    private final Set<String> behind;
    private final int longest;

    BoughtLaunches(Lexicon lexicon, KnownNames known) {
        lexicon.lists("sold-by").forEach((seller, launchers) -> {
            Organization organization = known.organization(seller)
                    .orElseThrow(() -> new IllegalArgumentException("no seller of launches is called " + seller));
            launchers.forEach(launcher -> sellers.put(List.of(launcher.split(" ", -1)), organization));
        });
        buying = Set.copyOf(lexicon.strings("buying"));
        between = Set.copyOf(lexicon.strings("between"));
        behind = Set.copyOf(lexicon.strings("behind"));
        longest = sellers.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** What a sentence names, and whoever sells the launchers that it tells to be bought. */
    List<Mention> withSeller(List<Token> tokens, List<Mention> names) {
        List<Mention> added = new ArrayList<>();
        for (int at = 1; at < tokens.size(); at++) {
            // Names of launchers are written large: most words need no look.
            boolean named = NameFolding.isCapitalised(tokens.get(at).text());
            for (int length = named ? Math.min(longest, tokens.size() - at) : 0; length > 0; length--) {
                Optional<OrganizationMention> seller = seller(tokens, at, length);
                if (seller.isPresent()) {
                    seller.filter(sold -> isFree(sold, names) && isFree(sold, added))
                            .ifPresent(added::add);
                    break;
                }
            }
        }
        List<Mention> all = new ArrayList<>(names);
        all.removeIf(name -> isBare(name) && added.stream().anyMatch(seller -> overlap(seller, name)));
        all.addAll(added);
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private Optional<OrganizationMention> seller(List<Token> tokens, int at, int length) {
        Organization organization = sellers.get(
                tokens.subList(at, at + length).stream().map(Token::text).toList());
        return organization == null || !isBought(tokens, at) || isOfOtherThing(tokens, at + length)
                ? Optional.empty()
                : Optional.of(new OrganizationMention(
                        tokens.get(at).start(),
                        tokens.get(at + length - 1).end(),
                        Optional.of(organization.id()),
                        organization.label(),
                        organization.acronyms().stream().findFirst(),
                        organization.kind(),
                        organization.countryCode(),
                        Certainty.KNOWN));
    }

    private boolean isBought(List<Token> tokens, int launcher) {
        for (int at = launcher - 1; at >= Math.max(0, launcher - LONGEST_BETWEEN); at--) {
            String word = tokens.get(at).folded();
            if (buying.contains(word)) {
                return true;
            }
            if (!between.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "the Falcon 9 fairing": a part of the launcher, or another thing called after it. */
    private boolean isOfOtherThing(List<Token> tokens, int behind) {
        return behind < tokens.size()
                && Character.isLetter(tokens.get(behind).text().codePointAt(0))
                && !this.behind.contains(tokens.get(behind).folded());
    }

    /** Whether its words name nothing else, and it is not named itself. */
    private static boolean isFree(OrganizationMention seller, List<Mention> names) {
        return names.stream()
                .noneMatch(name -> (overlap(seller, name) && !isBare(name))
                        || (name instanceof OrganizationMention body
                                && body.id().equals(seller.id())));
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.start() < other.end() && one.end() > other.start();
    }

    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE;
    }
}
