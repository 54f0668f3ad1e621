package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads "Quillfort's subsidiary in Chile", "Quillfort's Chilean arm" and "the Chilean arm of Quillfort" as the company with
 * its seat there, not as the country. Safe to share.
 */
final class Subsidiaries {

    private static final int LONGEST = 4;

    private final Set<String> nouns;
    private final Set<String> qualifiers;
    private final Set<String> of;
    private final Set<String> in;
    private final Set<String> firms;
    private final Set<String> articles;
    private final Map<String, String> labels;

    Subsidiaries(Lexicon lexicon, Gazetteer gazetteer) {
        nouns = Set.copyOf(lexicon.strings("subsidiaries"));
        qualifiers = Set.copyOf(lexicon.strings("subsidiary-qualifiers"));
        of = Set.copyOf(lexicon.strings("subsidiary-of"));
        in = Set.copyOf(lexicon.strings("subsidiary-in"));
        firms = Set.copyOf(lexicon.strings("subsidiary-firms"));
        articles = Set.copyOf(lexicon.strings("subsidiary-articles"));
        labels = gazetteer.countries().stream().collect(Collectors.toMap(Country::code, Country::label, (a, b) -> a));
    }

    /** The mentions of a sentence, companies whose subsidiary is named by its country read as that one. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        for (Mention mention : mentions) {
            if (mention instanceof OrganizationMention company
                    && company.kind() == OrganizationKind.COMPANY
                    && read.contains(company)) {
                Site site = new Site(tokens, read);
                behind(site, company)
                        .or(() -> before(site, company))
                        .ifPresent(part -> replace(read, company, subsidiary(tokens, company, part)));
            }
        }
        return read;
    }

    /** From which token to which a subsidiary is named, and where it has its seat. */
    private record Part(int from, int to, String country) {}

    private record Site(List<Token> tokens, List<Mention> mentions) {

        int at(int offset) {
            int at = 0;
            while (at < tokens.size() && tokens.get(at).start() < offset) {
                at++;
            }
            return at;
        }

        String word(int at) {
            return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
        }

        boolean isCapital(int at) {
            return at >= 0
                    && at < tokens.size()
                    && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
        }

        Optional<Mention> covering(int at) {
            return at < 0 || at >= tokens.size()
                    ? Optional.empty()
                    : mentions.stream()
                            .filter(mention -> mention.spans(tokens.get(at)))
                            .findFirst();
        }

        /** The country that is named at a token, by its name or its adjective. */
        Optional<String> country(int at) {
            return covering(at)
                    .filter(CountryMention.class::isInstance)
                    .map(country -> ((CountryMention) country).code());
        }

        /** The country that is named at a token, or that of the town there. */
        Optional<String> seat(int at) {
            return country(at)
                    .or(() -> covering(at)
                            .filter(PlaceMention.class::isInstance)
                            .flatMap(place -> ((PlaceMention) place).countryCode()));
        }
    }

    /** "Quillfort's Chilean arm", "Quillfort's subsidiary in Chile". */
    private Optional<Part> behind(Site site, OrganizationMention company) {
        int start = site.at(company.start());
        int at = site.at(company.end());
        boolean possessive = site.word(at).equals("'s") || site.word(at).equals("'");
        if (!possessive || isPutIn(site, start)) {
            return Optional.empty();
        }
        Optional<String> country = Optional.empty();
        int noun = at + 1;
        while (noun <= at + LONGEST && !nouns.contains(site.word(noun))) {
            Optional<String> here = site.country(noun);
            if (here.isEmpty() && !qualifiers.contains(site.word(noun))) {
                return Optional.empty();
            }
            country = country.or(() -> here);
            noun++;
        }
        return nouns.contains(site.word(noun)) ? seated(site, start, noun + 1, country) : Optional.empty();
    }

    /** "the Chilean arm of Quillfort", "la filial chilena de Quillfort", "a subsidiary of Quillfort in Chile". */
    private Optional<Part> before(Site site, OrganizationMention company) {
        int last = articled(site, described(site, site.at(company.start()) - 1));
        if (!of.contains(site.word(last))) {
            return Optional.empty();
        }
        Optional<String> behind = site.country(last - 1);
        int noun = behind.isPresent() ? last - 2 : last - 1;
        if (!nouns.contains(site.word(noun))) {
            return Optional.empty();
        }
        int first = noun;
        Optional<String> country = behind;
        while (site.country(first - 1).isPresent() || qualifiers.contains(site.word(first - 1))) {
            first--;
            country = country.isPresent() ? country : site.country(first);
        }
        return isPutIn(site, first) ? Optional.empty() : seated(site, first, site.at(company.end()), country);
    }

    /** "of the Norwegian firm Quillfort": the first token before what describes the company. */
    private int described(Site site, int last) {
        boolean firm = firms.contains(site.word(last));
        int at = firm ? last - 1 : last;
        return firm && site.country(at).isPresent() ? at - 1 : at;
    }

    private int articled(Site site, int at) {
        return articles.contains(site.word(at)) ? at - 1 : at;
    }

    /** Behind a comma it describes another one. */
    private boolean isPutIn(Site site, int start) {
        int at = articled(site, start - 1);
        return site.word(at).equals(",") || site.word(at).equals("(");
    }

    /** With the country behind "in", where one is told; what bears a name of its own is read by that. */
    private Optional<Part> seated(Site site, int start, int end, Optional<String> country) {
        int name = articles.contains(site.word(end + 1)) ? end + 2 : end + 1;
        Optional<String> seat = in.contains(site.word(end)) ? site.seat(name) : Optional.empty();
        int to = seat.isPresent() ? site.at(site.covering(name).orElseThrow().end()) : end;
        boolean named = seat.isEmpty() && site.isCapital(end);
        return named ? Optional.empty() : country.or(() -> seat).map(code -> new Part(start, to, code));
    }

    /** Of a company that is known, a branch in another country; one that nobody knows is of that country. */
    private OrganizationMention subsidiary(List<Token> tokens, OrganizationMention company, Part part) {
        int start = tokens.get(part.from()).start();
        int end = tokens.get(part.to() - 1).end();
        boolean abroad = company.countryCode()
                .filter(code -> !code.equals(part.country()))
                .isPresent();
        OrganizationMention placed = abroad
                ? company.branch("(" + labels.getOrDefault(part.country(), "") + ")", part.country())
                : company.of(part.country());
        return placed.sure().at(start, end);
    }

    private static void replace(List<Mention> mentions, OrganizationMention company, OrganizationMention subsidiary) {
        mentions.set(mentions.indexOf(company), subsidiary);
        mentions.removeIf(
                other -> other != subsidiary && other.start() < subsidiary.end() && subsidiary.start() < other.end());
    }
}
