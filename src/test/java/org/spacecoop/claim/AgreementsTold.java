package org.spacecoop.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.release.Release;
import org.spacecoop.vocabulary.TellingKind;

/** What releases tell of agreements, in few words, for tests to compare. */
final class AgreementsTold {

    static final ClaimFinder FINDER = new ClaimFinder(InventedReleases.HOME, InventedReleases.GAZETTEER);

    private static final Map<String, String> NAMES = InventedReleases.GAZETTEER.organizations().stream()
            .collect(Collectors.toMap(Organization::id, AgreementsTold::shortName));

    private AgreementsTold() {}

    private static String shortName(Organization organization) {
        return organization.acronyms().stream().findFirst().orElse(organization.label());
    }

    static List<AgreementClaim> of(Release release) {
        return FINDER.find(release).agreements();
    }

    static List<AgreementClaim> of(String... paragraphs) {
        return of(InventedReleases.release(paragraphs));
    }

    /** "MemorandumOfUnderstanding Signed: NO, JAXA", with the day, and how it is told where that is not as news. */
    static List<String> shown(Release release) {
        return of(release).stream().map(AgreementsTold::shown).toList();
    }

    static List<String> shown(String... paragraphs) {
        return shown(InventedReleases.release(paragraphs));
    }

    private static String shown(AgreementClaim claim) {
        return claim.type().value().localName() + " " + claim.status().value().localName()
                + (claim.telling() == TellingKind.MAIN
                        ? ""
                        : " " + claim.telling().name().toLowerCase(Locale.ROOT))
                + ": "
                + claim.parties().stream().map(party -> name(party.value())).collect(Collectors.joining(", "))
                + claim.date().map(date -> " " + date.value().date()).orElse("");
    }

    /** "Signatory Ada Quill for NO". */
    static List<String> people(AgreementClaim claim) {
        return claim.people().stream()
                .map(Stated::value)
                .map(part -> part.capacity().localName() + " " + part.person().name()
                        + part.onBehalfOf().map(party -> " for " + name(party)).orElse(""))
                .toList();
    }

    /** A short name: the country's code, the acronym, else the name. */
    static String name(AgentRef party) {
        if (party instanceof AgentRef.Country country) {
            return country.code() + (country.government() ? " government" : "");
        }
        if (party instanceof AgentRef.Known known) {
            return NAMES.get(known.id());
        }
        if (party instanceof AgentRef.Named named) {
            return named.name() + named.countryCode().map(code -> " of " + code).orElse("");
        }
        return ((AgentRef.Person) party).name();
    }
}
