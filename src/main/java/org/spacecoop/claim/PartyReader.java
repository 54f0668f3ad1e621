package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.mention.Mention.Referent;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.OrganizationKind;

/** Turns mentions into parties, and references such as "both agencies" into those that they stand for. For one release. */
final class PartyReader {

    private final List<AnnotatedSentence> sentences;
    private final KnownOrganizations known;
    private final String language;
    private final Homeland homeland;
    private final WordClasses classes;
    private final Optional<AgentRef> publisher;
    private final Map<String, OrganizationMention> fuller;
    private final Map<String, String> homes;

    PartyReader(
            List<AnnotatedSentence> sentences,
            KnownOrganizations known,
            String language,
            Homeland homeland,
            Optional<AgentRef> publisher,
            WordClasses classes,
            Seats seats) {
        this.known = known;
        this.homeland = homeland;
        this.classes = classes;
        this.sentences = sentences;
        this.fuller = fullNames(sentences);
        this.homes = homes(sentences, seats);
        this.language = language;
        this.publisher = publisher;
    }

    /** The parties that the mentions of a sentence stand for, each once, in order. */
    List<AgentRef> parties(List<Mention> mentions, int sentence) {
        List<AgentRef> parties = new ArrayList<>();
        for (Mention mention : mentions) {
            for (AgentRef party : refer(mention, mentions, sentence)) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    private List<AgentRef> refer(Mention mention, List<Mention> beside, int sentence) {
        return mention instanceof ReferenceMention reference
                ? referents(reference.referent(), beside, sentence)
                : federal(mention, sentence)
                        .or(() -> party(mention))
                        .map(List::of)
                        .orElse(List.of());
    }

    /** "Die Bundesregierung": whose it is depends on where the release comes from. */
    private Optional<AgentRef> federal(Mention mention, int sentence) {
        return mention instanceof CountryMention country
                ? homeland.federal(country, sentences.get(sentence)).map(code -> new AgentRef.Country(code, true))
                : Optional.empty();
    }

    /** The country in whose name somebody acts whose post names none. */
    Optional<AgentRef> countryOfPost(String post) {
        return homeland.ofPost(post).map(code -> new AgentRef.Country(code, true));
    }

    /** The country where the release is datelined. */
    Optional<AgentRef> home() {
        return homeland.dateline().map(code -> new AgentRef.Country(code, true));
    }

    /** The party that a mention names by itself. */
    Optional<AgentRef> party(Mention mention) {
        if (mention instanceof CountryMention country) {
            return Optional.of(new AgentRef.Country(country.code(), country.form() == CountryMention.Form.GOVERNMENT));
        }
        if (mention instanceof OrganizationMention printed) {
            OrganizationMention organization = fuller(printed);
            Optional<String> country = organization
                    .countryCode()
                    .or(() -> Optional.ofNullable(homes.get(organization.name())))
                    .or(() -> seat(organization));
            return Optional.of(organization
                    .id()
                    .or(() -> country.flatMap(code -> known.national(organization.name(), code)))
                    .<AgentRef>map(AgentRef.Known::new)
                    .orElseGet(() -> named(organization, country)));
        }
        return Optional.empty();
    }

    /**
     * "Quillfort" where the release speaks of Quillfort Optics: the company is named in full once. One that is known by its
     * short name has that name: what is called after it and is not known is another ("Quillfort Satellites", its factory).
     */
    private OrganizationMention fuller(OrganizationMention printed) {
        return printed.kind() == OrganizationKind.COMPANY
                ? Optional.ofNullable(fuller.get(printed.name()))
                        .filter(full -> printed.id().isEmpty() || full.id().isPresent())
                        .orElse(printed)
                : printed;
    }

    /** The companies that a release names in full, by what they are called for short: the one most spoken of. */
    private static Map<String, OrganizationMention> fullNames(List<AnnotatedSentence> sentences) {
        List<OrganizationMention> companies = sentences.stream()
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .filter(PartyReader::isCompany)
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        companies.forEach(company -> counts.merge(company.name(), 1, Integer::sum));
        Map<String, OrganizationMention> full = new LinkedHashMap<>();
        for (String name : counts.keySet()) {
            companies.stream()
                    .filter(company -> company.name().startsWith(name + " "))
                    .max(Comparator.comparing(company -> counts.get(company.name())))
                    .ifPresent(company -> full.put(name, company));
        }
        return full;
    }

    /** The countries of companies that any sentence tells: "Quillfort, a Peruvian imaging company". */
    private static Map<String, String> homes(List<AnnotatedSentence> sentences, Seats seats) {
        Map<String, String> homes = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .filter(name -> name.id().isEmpty() && name.kind() == OrganizationKind.COMPANY)
                .forEach(name -> name.countryCode().ifPresent(code -> homes.putIfAbsent(name.name(), code)));
        sentences.forEach(sentence -> seats.ofMinistries(sentence).forEach(homes::putIfAbsent));
        return homes;
    }

    private AgentRef named(OrganizationMention organization, Optional<String> country) {
        return new AgentRef.Named(
                organization.name(), organization.acronym(), organization.kind(), country, Optional.empty(), language);
    }

    /** A ministry without a country is that of the country where the release is datelined. */
    private Optional<String> seat(OrganizationMention organization) {
        return organization.kind() == OrganizationKind.MINISTRY ? homeland.dateline() : Optional.empty();
    }

    /** Those whom a reference in a sentence stands for: the ones that the text before it speaks of most, but those named beside it. */
    private List<AgentRef> referents(Referent referent, List<Mention> beside, int sentence) {
        return switch (referent) {
            case COUNTRIES -> countries(sentence);
            case ORGANIZATIONS -> organizations(sentence);
            case PARTIES -> {
                List<AgentRef> organizations = organizations(sentence);
                yield organizations.size() == 2 && !areUnderHeadline(organizations)
                        ? organizations
                        : salient(CountryMention.class, country -> true, sentence, 2);
            }
            case AGENCY, COMPANY, UNIVERSITY, INSTITUTE -> {
                List<AgentRef> salient = salient(OrganizationMention.class, referent::fits, sentence, sentences.size());
                yield NamedNear.meant(salient, sentences, sentence, this::party)
                        .filter(meant -> beside.stream()
                                .flatMap(mention -> party(mention).stream())
                                .noneMatch(other -> same(meant, other)))
                        .limit(1)
                        .toList();
            }
            case AGENCIES, COMPANIES, UNIVERSITIES -> {
                List<AgentRef> alike = salient(OrganizationMention.class, referent::fits, sentence, 2);
                yield alike.size() == 2 ? alike : organizations(sentence);
            }
            case PUBLISHER -> publisher.map(List::of).orElse(List.of());
        };
    }

    /** The two countries most spoken of; where the text names but one, the other is that of a body that it names. */
    private List<AgentRef> countries(int sentence) {
        List<AgentRef> near = PairBefore.countries(sentences, sentence);
        List<AgentRef> named = near.isEmpty() ? salient(CountryMention.class, country -> true, sentence, 2) : near;
        if (named.size() != 1) {
            return named;
        }
        List<AgentRef> ofBodies = sentences.subList(0, Math.min(sentence + 1, sentences.size())).stream()
                .flatMap(annotated -> annotated.mentions(OrganizationMention.class))
                .flatMap(body -> body.countryCode().stream())
                .filter(code -> code.length() == 2)
                .<AgentRef>map(code -> new AgentRef.Country(code, false))
                .filter(country -> !country.equals(named.get(0)))
                .distinct()
                .toList();
        return ofBodies.size() == 1 ? List.of(named.get(0), ofBodies.get(0)) : named;
    }

    /** The two organisations most spoken of, if the gazetteer knows one of them, a name tells what it is, or a sentence names both. */
    private List<AgentRef> organizations(int sentence) {
        List<AgentRef> organizations = salient(OrganizationMention.class, PartyReader::isSure, sentence, 2);
        boolean plain = organizations.stream()
                .anyMatch(party -> party instanceof AgentRef.Known || kindOf(party) != OrganizationKind.COMPANY);
        return plain || areNamedTogether(organizations, sentence) ? organizations : List.of();
    }

    /** "Peru and Norway sign memorandum": whom a headline of two countries and no body means are they, not bodies of others. */
    private boolean areUnderHeadline(List<AgentRef> organizations) {
        List<AnnotatedSentence> titles = sentences.stream()
                .filter(annotated -> annotated.sentence().block().kind() == BlockKind.TITLE)
                .toList();
        List<String> countries = titles.stream()
                .flatMap(title -> title.mentions(CountryMention.class))
                .map(CountryMention::code)
                .distinct()
                .toList();
        return countries.size() == 2
                && titles.stream()
                        .noneMatch(title -> title.mentions(OrganizationMention.class)
                                .findAny()
                                .isPresent())
                && !countries.stream()
                        .allMatch(code -> organizations.stream()
                                .anyMatch(body -> countryOf(body).equals(Optional.of(code))));
    }

    private boolean areNamedTogether(List<AgentRef> organizations, int sentence) {
        return organizations.size() == 2
                && sentences.subList(0, Math.min(sentence + 1, sentences.size())).stream()
                        .anyMatch(annotated -> annotated
                                .mentions(OrganizationMention.class)
                                .flatMap(mention -> party(mention).stream())
                                .toList()
                                .containsAll(organizations));
    }

    private static boolean isSure(OrganizationMention mention) {
        return mention.certainty() != Certainty.BARE;
    }

    private static boolean isCompany(OrganizationMention mention) {
        return isSure(mention) && mention.kind() == OrganizationKind.COMPANY;
    }

    private <M extends Mention> List<AgentRef> salient(Class<M> kind, Predicate<M> test, int sentence, int most) {
        Map<AgentRef, Integer> counts = new LinkedHashMap<>();
        for (AnnotatedSentence annotated : sentences.subList(0, Math.min(sentence + 1, sentences.size()))) {
            annotated
                    .mentions(kind)
                    .filter(test)
                    .forEach(mention -> party(mention)
                            .map(PartyReader::plain)
                            .ifPresent(party -> counts.merge(party, 1, Integer::sum)));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static AgentRef plain(AgentRef party) {
        return party instanceof AgentRef.Country country ? new AgentRef.Country(country.code(), false) : party;
    }

    /** Whether both are known to be of one country. */
    boolean areOfOneState(AgentRef one, AgentRef other) {
        return countryOf(one).isPresent() && countryOf(one).equals(countryOf(other));
    }

    /** The sentences of the release. */
    Stream<AnnotatedSentence> sentences() {
        return sentences.stream();
    }

    /** Those who speak as "we": the countries of the headline, where it names at least two. */
    List<AgentRef> speakers() {
        List<AgentRef> speakers = new ArrayList<>();
        for (AnnotatedSentence annotated : sentences) {
            if (annotated.sentence().block().kind() == BlockKind.TITLE) {
                annotated
                        .mentions(CountryMention.class)
                        .filter(country -> !describesFirm(annotated, country))
                        .<AgentRef>map(country -> new AgentRef.Country(country.code(), false))
                        .filter(party -> !speakers.contains(party))
                        .forEach(speakers::add);
            }
        }
        return speakers;
    }

    /** "a deal with US firm": a firm of the country is not the country. */
    private boolean describesFirm(AnnotatedSentence annotated, CountryMention country) {
        String text = annotated.sentence().block().text().text();
        int from = country.end() + 1;
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return from < to && classes.holds("firm-noun", NameFolding.fold(text.substring(from, to)));
    }

    /** The country that a party is or belongs to. */
    Optional<String> countryOf(AgentRef party) {
        if (party instanceof AgentRef.Country country) {
            return Optional.of(country.code());
        }
        if (party instanceof AgentRef.Known organization) {
            return known.withId(organization.id()).flatMap(Organization::countryCode);
        }
        return party instanceof AgentRef.Named named ? named.countryCode() : Optional.empty();
    }

    /** What kind of party it is. */
    OrganizationKind kindOf(AgentRef party) {
        if (party instanceof AgentRef.Known organization) {
            return known.withId(organization.id()).map(Organization::kind).orElse(OrganizationKind.COUNTRY);
        }
        return party instanceof AgentRef.Named named ? named.kind() : OrganizationKind.COUNTRY;
    }

    /** Whether two are one party, under one name or under two of which one begins the other. */
    boolean isOne(AgentRef one, AgentRef other) {
        boolean country = one instanceof AgentRef.Country a
                && other instanceof AgentRef.Country b
                && a.code().equals(b.code());
        return one.equals(other) || country || sameName(one, other);
    }

    /** Whether two name the same party: equal, a country for its government, or a country for its agency; a company is no state. */
    boolean same(AgentRef one, AgentRef other) {
        if (one.equals(other)) {
            return true;
        }
        boolean oneIsCountry = one instanceof AgentRef.Country;
        boolean otherIsCountry = other instanceof AgentRef.Country;
        boolean sameCountry = countryOf(one).isPresent() && countryOf(one).equals(countryOf(other));
        boolean business = isBusiness(one) || isBusiness(other);
        return ((oneIsCountry || otherIsCountry) && sameCountry && !business) || sameName(one, other);
    }

    /** Whether one organisation is known to be part of another. */
    boolean isBranchOf(AgentRef branch, AgentRef whole) {
        return branch instanceof AgentRef.Known part && known.isBranchOf(part.id(), whole);
    }

    /** Whether an organisation is known to be part of a space agency. */
    boolean isOfSpaceAgency(AgentRef party) {
        return party instanceof AgentRef.Known part && known.isOfSpaceAgency(part.id());
    }

    /** Whether a country is the one of a company. */
    boolean isHomeOf(AgentRef country, AgentRef company) {
        return country instanceof AgentRef.Country home
                && isBusiness(company)
                && countryOf(company).equals(Optional.of(home.code()));
    }

    private static boolean isBusiness(AgentRef party) {
        return party instanceof AgentRef.Named named && named.kind() == OrganizationKind.COMPANY;
    }

    /** "Example Optics" for "Example Optics Inc.", "Tide Engineers Society" for "Gulf Tide Engineers Society". */
    private boolean sameName(AgentRef one, AgentRef other) {
        String a = name(one);
        String b = name(other);
        boolean unknown = one instanceof AgentRef.Named && other instanceof AgentRef.Named;
        boolean state = countryOf(one).isPresent() && countryOf(one).equals(countryOf(other));
        boolean ends = unknown && (ShortNames.isEnd(a, b, state) || ShortNames.isEnd(b, a, state));
        boolean named = one instanceof AgentRef.Named || other instanceof AgentRef.Named;
        boolean shortened = named && (ShortNames.isShortened(a, b) || ShortNames.isShortened(b, a));
        boolean company = kindOf(one) == OrganizationKind.COMPANY && kindOf(other) == OrganizationKind.COMPANY;
        boolean within = named && company && (ShortNames.isWithin(a, b) || ShortNames.isWithin(b, a));
        boolean opens = a.startsWith(b + " ") || b.startsWith(a + " ") || a.equalsIgnoreCase(b);
        return !a.isEmpty() && !b.isEmpty() && (opens || ends || shortened || within);
    }

    /** What it is called; empty for a country. */
    String name(AgentRef party) {
        if (party instanceof AgentRef.Known organization) {
            return known.withId(organization.id()).map(Organization::label).orElse("");
        }
        return party instanceof AgentRef.Named named ? named.name() : "";
    }
}
