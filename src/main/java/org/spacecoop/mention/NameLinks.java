package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads neighbouring names together: "Example Agency (EA)", "Japan's Ministry of ...", "Ministry of ... of Japan",
 * "the Government of Japan", "the U.S. and Peruvian governments", "Vienna, Austria".
 */
final class NameLinks {

    private static final Pattern QUOTE = Pattern.compile(" [“\"«'‘„]\\h?");

    /** Such bodies are a country's own, and those of several countries may be called alike. */
    private static final Set<OrganizationKind> NATIONAL = Set.of(
            OrganizationKind.SPACE_AGENCY,
            OrganizationKind.MINISTRY,
            OrganizationKind.RESEARCH_INSTITUTE,
            OrganizationKind.UNIVERSITY);

    /** Wires print a blank before an apostrophe. */
    private static final Pattern BLANK = Pattern.compile(" (['’]s )");

    /** "Peru's space research agency QTA": what a known body is, in plain words before its name. */
    private static final Pattern DESCRIBED = Pattern.compile(" ?['’]s(?: \\p{Ll}[\\p{L}-]+){1,6} ");

    private static final Set<String> POSSESSIVE = Set.of("’s", "'s", "’");

    private final String block;
    private final NameBrackets brackets;
    private final StateWords state;
    private final LinkWords words;
    private final Governments governments;

    NameLinks(String block, StateWords state) {
        this.block = block;
        this.brackets = new NameBrackets(block, state);
        this.state = state;
        this.words = state.links();
        this.governments = new Governments(block, state);
    }

    /** The mentions of a sentence after their neighbours have been read; in text order, without overlap. */
    List<Mention> link(List<Mention> mentions) {
        List<Mention> linked = new ArrayList<>(mentions);
        for (int i = 0; i < linked.size(); i++) {
            brackets.read(linked, i);
            quoted(linked, i);
            branch(linked, i);
            adjectiveBehind(linked, i);
            if (ownCountry(linked, i) || ofCountry(linked, i)) {
                brackets.read(linked, i);
            }
            governments.read(linked, i);
            placeInCountry(linked, i);
        }
        dropOverlapped(linked);
        return linked;
    }

    /** A word that has become part of a longer mention ("Governments of ...") is no name of its own. */
    private static void dropOverlapped(List<Mention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            Mention before = mentions.get(i - 1);
            Mention mention = mentions.get(i);
            if (before.end() > mention.start()) {
                boolean longer = mention.end() - mention.start() >= before.end() - before.start();
                mentions.remove(longer ? i - 1 : i);
            }
        }
    }

    /** "Japan's Agency", "Japanese Agency", "Peru's Space Agency, the National Commission": the country is its own. */
    private boolean ownCountry(List<Mention> mentions, int i) {
        if (i + 1 >= mentions.size()
                || !(mentions.get(i) instanceof CountryMention country)
                || !(mentions.get(i + 1) instanceof OrganizationMention organization)) {
            return false;
        }
        String between = between(country, organization);
        boolean possessive = (POSSESSIVE.contains(between.strip()) && between.endsWith(" "))
                || (organization.certainty() == Certainty.KNOWN
                        && organization.countryCode().equals(Optional.of(country.code()))
                        && DESCRIBED.matcher(between).matches());
        boolean adjective = between.equals(" ") && organization.certainty() != Certainty.BARE;
        boolean bare = organization.certainty() == Certainty.BARE;
        if (possessive || adjective) {
            OrganizationMention own = organization.of(country.code());
            int start = country.start() - royalBefore(country);
            mentions.set(i + 1, bare ? organization : whole(own.at(start, own.end()), organization));
            mentions.set(i, new CountryMention(country.start(), country.end(), country.code(), Form.ADJECTIVE));
            if (!bare) {
                mentions.remove(i);
            }
        }
        return !bare && (possessive || adjective);
    }

    private int royalBefore(CountryMention country) {
        int length = words.royal().length();
        return follows(country.start() - length, words.royal()) ? length : 0;
    }

    /**
     * "Chilean Space Agency", not "Space Agency": a name that many bear is told with its country; so is one whose acronym
     * begins with the country's letter ("Chilean Tide Board (CTB)").
     */
    private OrganizationMention whole(OrganizationMention own, OrganizationMention printed) {
        boolean plain = own.id().isEmpty()
                && (state.plainBodies().contains(NameFolding.fold(printed.name()))
                        || follows(own.start(), words.royal())
                        || isCountryInAcronym(own, printed));
        String end = BLANK.matcher(block.substring(own.start(), printed.end())).replaceFirst("$1");
        int bracket = end.indexOf(" (");
        return plain ? own.named(bracket > 0 ? end.substring(0, bracket) : end) : own;
    }

    private boolean isCountryInAcronym(OrganizationMention own, OrganizationMention printed) {
        int open = printed.end() + 2;
        int close = follows(printed.end(), " (") ? block.indexOf(')', open) : -1;
        if (close < 0 || close - open > Acronyms.LONGEST || block.charAt(open) != block.charAt(own.start())) {
            return false;
        }
        String inside = block.substring(open, close);
        return Acronyms.isOne(inside)
                && inside.charAt(0) != printed.name().charAt(0)
                && NameFolding.abbreviates(inside.substring(1), printed.name());
    }

    /** "Quillfort Argentina": a company's branch, not the country. */
    private void branch(List<Mention> mentions, int i) {
        if (i + 1 < mentions.size()
                && mentions.get(i) instanceof OrganizationMention company
                && mentions.get(i + 1) instanceof CountryMention country
                && country.form() == Form.NAME
                && company.kind() == OrganizationKind.COMPANY
                && between(company, country).equals(" ")) {
            OrganizationMention branch = company.of(country.code()).at(company.start(), country.end());
            mentions.set(i, branch);
            mentions.remove(i + 1);
        }
    }

    /** "Example Corporation “Quillon”": what leads to a known name in quotation marks is part of it. */
    private void quoted(List<Mention> mentions, int i) {
        if (i + 1 < mentions.size()
                && mentions.get(i) instanceof OrganizationMention lead
                && mentions.get(i + 1) instanceof OrganizationMention name
                && lead.id().isEmpty()
                && name.id().isPresent()
                && lead.end() <= name.start()
                && QUOTE.matcher(block.substring(lead.end(), name.start())).matches()) {
            mentions.set(i, name.at(lead.start(), name.end()));
            mentions.remove(i + 1);
        }
    }

    /** "Centro de Estudios Espaciales francés (CEE)": in Romance languages the country's adjective follows the name. */
    private void adjectiveBehind(List<Mention> mentions, int i) {
        boolean behind = i + 1 < mentions.size()
                && mentions.get(i) instanceof OrganizationMention organization
                && organization.certainty() != Certainty.BARE
                && mentions.get(i + 1) instanceof CountryMention country
                && country.form() == Form.ADJECTIVE
                && between(organization, country).equals(" ")
                && Character.isLowerCase(block.codePointAt(country.start()))
                && organization.countryCode().map(country.code()::equals).orElse(true);
        if (behind) {
            OrganizationMention organization = (OrganizationMention) mentions.get(i);
            CountryMention country = (CountryMention) mentions.remove(i + 1);
            mentions.set(i, organization.of(country.code()).at(organization.start(), country.end()));
            brackets.read(mentions, i);
        }
    }

    /** "Ministry of Economy of Japan", "Minister ..., Japan" for a name that has a head of its own. */
    private boolean ofCountry(List<Mention> mentions, int i) {
        if (i + 1 >= mentions.size()
                || !(mentions.get(i) instanceof OrganizationMention organization)
                || !(mentions.get(i + 1) instanceof CountryMention country)
                || country.form() != Form.NAME
                || (organization.certainty() == Certainty.BARE
                        && !isCoined(organization)
                        && !opensWithHead(organization))
                || !isOf(between(organization, country))) {
            return false;
        }
        OrganizationMention here = isOfAnother(organization, country) ? unknown(organization, country) : organization;
        OrganizationMention of = here.of(country.code()).at(organization.start(), country.end());
        boolean whole = of.id().isEmpty()
                && (of.kind() == OrganizationKind.UNIVERSITY || organization.certainty() == Certainty.BARE);
        mentions.set(
                i,
                whole && !isCoined(organization)
                        ? of.named(block.substring(of.start(), of.end())).sure()
                        : of.sure());
        mentions.remove(i + 1);
        TwoHomes.read(block, mentions, i, words.homes());
        return true;
    }

    /** "National Tide Centre of Peru", where the one known by that name is another country's; its acronym is its own. */
    private boolean isOfAnother(OrganizationMention name, CountryMention country) {
        return name.id().isPresent()
                && name.countryCode()
                        .filter(code -> !code.equals(country.code()))
                        .isPresent()
                && NATIONAL.contains(name.kind())
                && printed(name.start(), name.end()).indexOf(' ') > 0;
    }

    private OrganizationMention unknown(OrganizationMention name, CountryMention country) {
        return new OrganizationMention(
                name.start(),
                name.end(),
                Optional.empty(),
                printed(name.start(), country.end()),
                Optional.empty(),
                name.kind(),
                Optional.of(country.code()),
                Certainty.HEADED);
    }

    private String printed(int from, int to) {
        return block.substring(from, to);
    }

    /** "QTA of Japan", "TideCo of Japan": one word with capitals within, as bodies and companies are called. */
    private static boolean isCoined(OrganizationMention name) {
        return name.id().isEmpty()
                && name.name().length() > 2
                && name.name().indexOf(' ') < 0
                && name.name().substring(1).codePoints().anyMatch(Character::isUpperCase);
    }

    /** "Instituto Geofísico" of Peru: nothing but its head and what qualifies that, until a country follows. */
    private boolean opensWithHead(OrganizationMention name) {
        int space = name.name().indexOf(' ');
        return space > 0
                && state.leadingHeads().contains(NameFolding.fold(name.name().substring(0, space)));
    }

    /** "of Japan", "de Japón"; in Spanish behind a comma, too. */
    private boolean isOf(String between) {
        String joined = words.behindComma().stream().anyMatch(between::startsWith) ? between.substring(1) : between;
        String[] linking = joined.strip().toLowerCase(java.util.Locale.ROOT).split(" ", -1);
        return linking.length <= 2
                && words.of().contains(linking[0])
                && (linking.length == 1
                        || words.articles().contains(linking[1])
                        || words.of().contains(linking[1]));
    }

    private void placeInCountry(List<Mention> mentions, int i) {
        if (i + 1 < mentions.size()
                && mentions.get(i) instanceof PlaceMention place
                && mentions.get(i + 1) instanceof CountryMention country
                && country.form() == Form.NAME
                && between(place, country).equals(", ")
                && !goesOn(mentions, i + 1, place.countryCode())
                && !words.verbs().matcher(block.substring(country.end())).lookingAt()) {
            Optional<String> code = Optional.of(country.code());
            boolean sure = place.countryCode().equals(code);
            mentions.set(
                    i,
                    new PlaceMention(
                            place.start(), country.end(), place.name(), code, sure ? place.id() : Optional.empty()));
            mentions.remove(i + 1);
        }
    }

    /** "En Oslo, Noruega y la NASA", "En Oslo, México, Chile y Perú": the country opens a list of those who act. */
    private boolean goesOn(List<Mention> mentions, int i, Optional<String> ofTown) {
        boolean another = i + 1 < mentions.size()
                && (mentions.get(i + 1) instanceof CountryMention
                        || mentions.get(i + 1) instanceof OrganizationMention);
        if (!another) {
            return false;
        }
        boolean elsewhere = ofTown.isPresent()
                && mentions.get(i) instanceof CountryMention country
                && !ofTown.get().equals(country.code());
        String between = between(mentions.get(i), mentions.get(i + 1));
        return words.joint().matcher(between).matches()
                || (elsewhere && between.equals(", ") && goesOn(mentions, i + 1, Optional.empty()));
    }

    /** What stands between two neighbours; nothing where a name that was put together reaches into the next one. */
    private String between(Mention left, Mention right) {
        return left.end() <= right.start() ? block.substring(left.end(), right.start()) : "";
    }

    private boolean follows(int at, String text) {
        return block.startsWith(text, at);
    }
}
