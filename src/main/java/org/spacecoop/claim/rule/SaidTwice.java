package org.spacecoop.claim.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.vocabulary.OrganizationKind;

/** Tells where a party is named twice, side by side: "the Example Agency – EA", "EA/Department of Tides". */
final class SaidTwice {

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final List<Item> raw;

    SaidTwice(List<Item> raw) {
        this.raw = raw;
    }

    /** Where the party named before is named again ("the Example Agency – EA"); -1 where it is not. */
    int twice(int at, Mention before) {
        if (isSaidTwice(at, before)) {
            return at;
        }
        boolean dash = at < raw.size() && DASHES.contains(raw.get(at).word());
        if (at < raw.size() && raw.get(at).isWord("/") && (isSaidTwice(at + 1, before) || isOffice(at + 1, before))) {
            return at + 1;
        }
        boolean known = before instanceof OrganizationMention one && one.id().isPresent();
        return dash && known && isKnownAgain(at + 1, before) && isSaidTwice(at + 1, before) ? at + 1 : -1;
    }

    /** "EA/Department of Tides": an agency and the ministry of its country. */
    private boolean isOffice(int at, Mention before) {
        return at < raw.size()
                && raw.get(at).kind() == Kind.PARTIES
                && raw.get(at).mentions().get(0) instanceof OrganizationMention other
                && before instanceof OrganizationMention one
                && one.countryCode().isPresent()
                && one.countryCode().equals(other.countryCode())
                && (areAgencyAndMinistry(one, other) || areAgencyAndMinistry(other, one));
    }

    private static boolean areAgencyAndMinistry(OrganizationMention agency, OrganizationMention ministry) {
        return agency.kind() == OrganizationKind.SPACE_AGENCY && ministry.kind() == OrganizationKind.MINISTRY;
    }

    private boolean isKnownAgain(int at, Mention before) {
        return at < raw.size()
                && raw.get(at).kind() == Kind.PARTIES
                && raw.get(at).mentions().get(0) instanceof OrganizationMention other
                && before instanceof OrganizationMention one
                && one.id().equals(other.id());
    }

    /** "the space organisation EA": name and acronym side by side, without brackets. */
    private boolean isSaidTwice(int at, Mention before) {
        return at < raw.size()
                && raw.get(at).kind() == Kind.PARTIES
                && !(at + 1 < raw.size()
                        && (raw.get(at + 1).isWord("'s") || raw.get(at + 1).isWord("'")))
                && before instanceof OrganizationMention one
                && raw.get(at).mentions().get(0) instanceof OrganizationMention other
                && (one.id().isEmpty() || other.id().isEmpty() || one.id().equals(other.id()));
    }

    /** "Peru's agency, the Example Commission": the same party said twice; the more telling name stays. "CNES, ISRO": two. */
    static void replaceLast(List<Mention> mentions, Mention again) {
        int last = mentions.size() - 1;
        Mention earlier = mentions.get(last);
        if (earlier instanceof CountryMention || again instanceof CountryMention || areForeigners(earlier, again)) {
            mentions.add(again);
        } else if (!areOfOwnAcronyms(earlier, again)
                && again instanceof OrganizationMention name
                && !(earlier instanceof OrganizationMention agency && areAgencyAndMinistry(agency, name))
                && !(earlier instanceof OrganizationMention known
                        && known.id().isPresent()
                        && name.id().isEmpty())) {
            mentions.set(last, name);
        }
    }

    /** "Tide Centre (TC), Peruvian Academy of Tides (PAT)": the first is what binds itself, the other one it belongs to. */
    private static boolean areOfOwnAcronyms(Mention part, Mention whole) {
        return part instanceof OrganizationMention one
                && whole instanceof OrganizationMention other
                && one.acronym().isPresent()
                && other.acronym().isPresent()
                && other.id().isEmpty()
                && !one.acronym().equals(other.acronym());
    }

    /** Whether two are known to be of different countries. */
    static boolean areForeigners(Mention one, Mention other) {
        Optional<String> country = country(one);
        Optional<String> another = country(other);
        return country.isPresent() && another.isPresent() && !country.equals(another);
    }

    private static Optional<String> country(Mention mention) {
        if (mention instanceof OrganizationMention organization) {
            return organization.countryCode();
        }
        return mention instanceof CountryMention country ? Optional.of(country.code()) : Optional.empty();
    }
}
