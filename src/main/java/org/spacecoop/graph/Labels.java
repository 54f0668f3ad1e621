package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.Event;
import org.spacecoop.entity.LocalOrganization;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.entity.Person;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Field;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.EventType;

/** Makes the English labels of what has no name of its own, and knows the names of all else. */
final class Labels {

    private static final int MOST_NAMES = 3;
    private static final int MOST_FIELDS = 2;
    private static final int QUOTE_LENGTH = 80;
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<Agent, String> names = new LinkedHashMap<>();
    private final Map<Agent, String> shortNames = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> accords = new LinkedHashMap<>();

    Labels(Gazetteer gazetteer, Entities entities) {
        for (Country country : gazetteer.countries()) {
            names.put(new Agent.Country(country.code()), country.label());
        }
        for (Organization organization : gazetteer.organizations()) {
            Agent agent = new Agent.Known(organization.id());
            names.put(agent, organization.label());
            organization.acronyms().stream().findFirst().ifPresent(acronym -> shortNames.put(agent, acronym));
        }
        for (LocalOrganization organization : entities.organizations()) {
            Agent agent = new Agent.Local(organization.key());
            names.put(agent, organization.name());
            organization.acronym().ifPresent(acronym -> shortNames.put(agent, acronym));
        }
        for (Person person : entities.people()) {
            names.put(new Agent.Individual(person.key()), person.name());
        }
        for (Field field : gazetteer.fields()) {
            fields.put(field.id(), field.label());
        }
        for (Accord accord : gazetteer.accords()) {
            accords.put(accord.id(), accord.label());
        }
    }

    /** The preferred name in full. */
    String name(Agent agent) {
        return names.getOrDefault(agent, agent instanceof Agent.Country country ? country.code() : agent.toString());
    }

    /** The acronym if there is one, else the name. */
    String shortName(Agent agent) {
        return shortNames.getOrDefault(agent, name(agent));
    }

    /** "A – B: memorandum of understanding (Space science, 2018-01-16)", or "A joins the Accords (2024)". */
    String of(Agreement agreement) {
        String when = dated(agreement.date().map(date -> date.date()));
        String parties = list(List.copyOf(agreement.parties()), " – ");
        if (agreement.type() == AgreementType.ACCESSION && agreement.accord().isPresent()) {
            String accord = accords.getOrDefault(
                    agreement.accord().get(), agreement.accord().get());
            String verb = agreement.status() == AgreementStatus.WITHDRAWN ? " leaves the " : " joins the ";
            return parties + verb + accord + when;
        }
        return after(parties, type(agreement.type())) + inBrackets(agreement);
    }

    /** Its own name, or "A – B: meeting (2023-11)". */
    String of(Event event) {
        String when = dated(event.date().map(date -> date.date()));
        if (event.name().isPresent()) {
            return event.name().get() + when;
        }
        if (event.establishes().isPresent()) {
            return "Establishment of " + name(event.establishes().get()) + when;
        }
        List<Agent> agents = new ArrayList<>(event.agents());
        if (agents.stream().anyMatch(agent -> !(agent instanceof Agent.Individual))) {
            agents.removeIf(agent -> agent instanceof Agent.Individual);
        }
        String kind = event.type() == EventType.OTHER_EVENT
                ? "event"
                : words(event.type().localName());
        return after(list(agents, " – "), kind) + when;
    }

    /** Its title. */
    String of(NamedRelease release) {
        return release.claims()
                .release()
                .metadata()
                .title()
                .filter(title -> !title.isBlank())
                .orElse("Untitled release " + release.slug());
    }

    /** The sentence in quotation marks, cut where it is long. */
    static String ofQuote(String exact) {
        if (exact.codePointCount(0, exact.length()) <= QUOTE_LENGTH) {
            return "“" + exact + "”";
        }
        return "“"
                + exact.substring(0, exact.offsetByCodePoints(0, QUOTE_LENGTH)).strip() + "…”";
    }

    /** "letter of intent", for a class of the ontology. */
    static String type(AgreementType type) {
        return type == AgreementType.OTHER_AGREEMENT ? "agreement" : words(type.localName());
    }

    private String inBrackets(Agreement agreement) {
        List<String> parts = new ArrayList<>();
        agreement.fields().stream().limit(MOST_FIELDS).forEach(field -> parts.add(fields.getOrDefault(field, field)));
        agreement.date().ifPresent(date -> parts.add(date.date().toString()));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private String list(List<Agent> agents, String separator) {
        List<String> shown = agents.stream().map(this::name).toList();
        if (shown.size() <= MOST_NAMES) {
            return String.join(separator, shown);
        }
        return String.join(separator, shown.subList(0, MOST_NAMES)) + " and " + (shown.size() - MOST_NAMES) + " more";
    }

    private static String after(String who, String what) {
        return who.isEmpty() ? what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) : who + ": " + what;
    }

    private static String dated(Optional<PartialDate> date) {
        return date.map(day -> " (" + day + ")").orElse("");
    }

    private static String words(String localName) {
        return CAMEL.matcher(localName).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
