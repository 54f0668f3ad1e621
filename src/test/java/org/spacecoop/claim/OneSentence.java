package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;
import org.spacecoop.release.SourceText;
import org.spacecoop.vocabulary.EventType;

/** Finds the claims of a release that has but one paragraph, and writes them down as the lexicons' examples do. */
final class OneSentence {

    private static final Gazetteer GAZETTEER = GazetteerReader.read(Home.current());
    private static final ClaimFinder FINDER = new ClaimFinder(Home.current(), GAZETTEER);
    private static final Map<String, String> LABELS = labels();

    private OneSentence() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        GAZETTEER.countries().forEach(country -> labels.put(country.code(), country.label()));
        GAZETTEER.organizations().forEach(organization -> labels.put(organization.id(), organization.label()));
        return labels;
    }

    /** The claims made by a paragraph in English. */
    static ReleaseClaims claims(String text) {
        return claims(text, "en");
    }

    /** The claims made by a paragraph in a language. */
    static ReleaseClaims claims(String text, String language) {
        return claims(text, language, BlockKind.PARAGRAPH, Trace.none());
    }

    /** The claims made by an example of a rule. */
    static ReleaseClaims claims(RuleExamples.Example example, Trace trace) {
        return claims(example.text(), example.language(), example.block(), trace);
    }

    private static ReleaseClaims claims(String text, String language, BlockKind kind, Trace trace) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Release release = new Release(
                new SourceText("example.txt", text), "0".repeat(64), Format.PLAIN_TEXT, metadata, blocks(text, kind));
        return FINDER.find(release, trace);
    }

    /** One block of the given kind, or several with blank lines between them, those with a dash items of a list. */
    private static List<Block> blocks(String text, BlockKind kind) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String part : text.split("\n\n", -1)) {
            boolean item = part.startsWith("- ");
            int lead = item ? 2 : 0;
            blocks.add(new Block(
                    item ? BlockKind.LIST_ITEM : kind,
                    MappedText.verbatim(part.substring(lead), at + lead),
                    List.of()));
            at += part.length() + 2;
        }
        return blocks;
    }

    /** {@code "Type Status: Party; Party"} for each agreement, sorted. */
    static List<String> agreements(ReleaseClaims claims) {
        return claims.agreements().stream()
                .map(agreement -> agreement.type().value().localName() + " "
                        + agreement.status().value().localName() + ": "
                        + joined(agreement.parties().stream().map(party -> label(party.value()))))
                .sorted()
                .toList();
    }

    /** {@code "Capacity: Person (Party)"} for each person who takes part in an agreement, sorted. */
    static List<String> people(ReleaseClaims claims) {
        return claims.agreements().stream()
                .flatMap(agreement -> agreement.people().stream())
                .map(Stated::value)
                .map(part -> part.capacity().localName() + ": " + part.person().name()
                        + part.onBehalfOf()
                                .map(party -> " (" + label(party) + ")")
                                .orElse(""))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@code "Type planned Name: Participant; Participant (host)"} for each event, sorted. Each agreement has its signing,
     * so one counts only where somebody was there.
     */
    static List<String> events(ReleaseClaims claims) {
        return claims.events().stream()
                .filter(event -> event.type() != EventType.SIGNING || isAttended(event))
                .map(OneSentence::written)
                .sorted()
                .toList();
    }

    private static boolean isAttended(EventClaim event) {
        return event.participants().stream().anyMatch(part -> part.value().agent() instanceof AgentRef.Person);
    }

    private static String written(EventClaim event) {
        String name = event.name()
                .or(() -> event.establishes().map(body -> label(body.value())))
                .map(text -> " " + text)
                .orElse("");
        return event.type().localName() + (event.planned() ? " planned" : "") + name + ": "
                + joined(event.participants().stream()
                        .map(part -> label(part.value().agent())
                                + suffix(part.value().role())));
    }

    private static String suffix(Role role) {
        return switch (role) {
            case PARTICIPANT -> "";
            case HOST -> " (host)";
            case ORGANIZER -> " (organiser)";
        };
    }

    private static String joined(java.util.stream.Stream<String> names) {
        return names.sorted().collect(Collectors.joining("; "));
    }

    /** What an example says is found, with its parts in the same order. */
    static List<String> expected(String finds) {
        return List.of(finds.split(" \\| ", -1)).stream()
                .map(claim -> {
                    int colon = claim.indexOf(": ");
                    String names = claim.substring(colon + 2);
                    return claim.substring(0, colon + 2) + joined(List.of(names.split("; ", -1)).stream());
                })
                .sorted()
                .toList();
    }

    private static String label(AgentRef agent) {
        if (agent instanceof AgentRef.Country country) {
            return LABELS.getOrDefault(country.code(), country.code());
        }
        if (agent instanceof AgentRef.Known known) {
            return LABELS.getOrDefault(known.id(), known.id());
        }
        return agent instanceof AgentRef.Named named ? named.name() : ((AgentRef.Person) agent).name();
    }
}
