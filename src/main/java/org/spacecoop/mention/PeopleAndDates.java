package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.DateSpan;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.date.DateContext;
import org.spacecoop.mention.date.DateFinder;
import org.spacecoop.mention.date.DateMention;
import org.spacecoop.mention.date.WrittenDate;
import org.spacecoop.mention.person.KnownSpan;
import org.spacecoop.mention.person.MetPeople;
import org.spacecoop.mention.person.PersonFinder;
import org.spacecoop.mention.person.PersonMention;
import org.spacecoop.mention.person.PersonReading;
import org.spacecoop.mention.person.WordKinds;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Home;
import org.spacecoop.release.PartialDate;
import org.spacecoop.release.Release;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;

/** Finds the people and dates of a release, with what the other names of a sentence tell. Safe to share. */
final class PeopleAndDates {

    private final PersonFinder people;
    private final DateFinder dates;
    private final Set<String> ministers;
    private final ThingNames things;
    private final Namesakes namesakes;

    PeopleAndDates(Home home, Set<String> ministers, ThingNames things) {
        this.things = things;
        this.ministers = ministers;
        people = new PersonFinder(home);
        namesakes = new Namesakes(Lexicon.read(home.lexicon().resolve("people.yaml")));
        dates = new DateFinder(home);
    }

    /** Begins to read a release. */
    Reading reading(Release release, List<Sentence> sentences) {
        String language = release.metadata().language().orElse("en");
        List<List<WrittenDate>> written = sentences.stream()
                .map(sentence -> dates.read(sentence, language))
                .toList();
        DateContext bare = DateContext.of(language);
        List<PartialDate> stated = written.stream()
                .flatMap(sentence -> dates.resolve(sentence, bare).stream())
                .map(DateMention::date)
                .filter(date -> date.precision() == 3)
                .distinct()
                .toList();
        DateContext context = new DateContext(
                release.metadata().dateline().flatMap(Dateline::date),
                release.metadata().published(),
                stated,
                language);
        return new Reading(context, language, written);
    }

    /** One pass through a release; remembers the people that it has met. */
    final class Reading {

        private final DateContext context;
        private final WordKinds kinds;
        private final List<List<WrittenDate>> written;
        private final List<PersonReading> first = new ArrayList<>();
        private final MetPeople met = new MetPeople();
        private final MetPeople fullNames = new MetPeople();

        private Reading(DateContext context, String language, List<List<WrittenDate>> written) {
            this.context = context;
            this.kinds = people.kinds(language);
            this.written = written;
        }

        /** Notes the people whom a sentence names in full, so that their surnames are known wherever they stand. */
        void learn(Sentence sentence, List<Mention> names) {
            PersonReading reading = people.read(sentence, known(names, sentence), kinds);
            first.add(reading);
            fullNames.add(people.people(reading, new MetPeople()).stream()
                    .filter(person -> person.name().indexOf(' ') > 0)
                    .toList());
        }

        private List<PersonMention> people(Sentence sentence, List<Mention> names) {
            MetPeople earlier = new MetPeople();
            earlier.add(met);
            earlier.add(fullNames);
            List<KnownSpan> known = known(names, sentence);
            PersonReading before = first.get(sentence.index());
            PersonReading reading = before.knew(known) ? before : people.read(sentence, known, kinds);
            return people.people(reading, earlier);
        }

        /** The mentions of a sentence, the given names with its people and dates, in text order. */
        List<Mention> merge(Sentence sentence, List<Mention> names) {
            List<DateMention> when = dates.resolve(written.get(sentence.index()), context);
            List<PersonMention> who = people(sentence, names).stream()
                    .filter(person -> person.role().isPresent() || !things.isNamedBy(sentence.tokens(), person.start()))
                    .toList();
            met.add(who);
            List<Mention> merged = new ArrayList<>();
            names.stream()
                    .filter(name -> who.stream()
                            .noneMatch(person -> isPart(name, person) || isPortfolio(name, person, sentence)))
                    .filter(name -> !isOffice(name, sentence) && !isFirstName(name) && !isHalfOfPerson(name, sentence))
                    .filter(name ->
                            when.stream().noneMatch(date -> date.start() < name.end() && name.start() < date.end()))
                    .forEach(merged::add);
            who.forEach(person -> merged.add(new PersonSpan(person)));
            when.forEach(date -> merged.add(new DateSpan(date)));
            merged.sort(Comparator.comparingInt(Mention::start));
            return merged;
        }

        /** A name that lies within a person's name is part of it. */
        private boolean isPart(Mention name, PersonMention person) {
            return name.start() < person.end() && person.start() < name.end();
        }

        /** "Minister of Tides": what a minister is in charge of is no organisation. */
        private boolean isPortfolio(Mention name, PersonMention person, Sentence sentence) {
            return name instanceof OrganizationMention organization
                    && organization.certainty() == Certainty.BARE
                    && person.role().isPresent()
                    && name.end() <= person.roleEnd()
                    && sentence.tokens().stream()
                            .filter(token -> token.start() >= person.roleStart() && token.end() <= name.start())
                            .anyMatch(token -> ministers.contains(token.folded()));
        }

        /** "Ana attends the signing", where the text speaks of Ana Ruiz. */
        private boolean isFirstName(Mention name) {
            return name instanceof OrganizationMention organization
                    && organization.certainty() == Certainty.BARE
                    && organization.name().indexOf(' ') < 0
                    && fullNames.hasFirstName(organization.name());
        }

        /** "Lee Sang" in "Lee Sang-ryool": a bare name that goes on with a small letter is half of somebody's. */
        private boolean isHalfOfPerson(Mention name, Sentence sentence) {
            boolean bare = name instanceof OrganizationMention organization
                    && organization.certainty() == Certainty.BARE
                    && organization.name().indexOf(' ') > 0;
            return bare && people.goesOn(sentence.block().text().text(), name.end());
        }

        /** "Planning", "External Relations": words of posts and portfolios alone name no organisation. */
        private boolean isOffice(Mention name, Sentence sentence) {
            return name instanceof OrganizationMention organization
                    && organization.certainty() == Certainty.BARE
                    && sentence.tokens().stream()
                            .filter(token -> token.start() >= name.start() && token.end() <= name.end())
                            .allMatch(token -> people.isOffice(token.text()));
        }

        private List<KnownSpan> known(List<Mention> names, Sentence sentence) {
            return namesakes.without(names, sentence.tokens()).stream()
                    .flatMap(name -> type(name).stream().map(type -> new KnownSpan(name.start(), name.end(), type)))
                    .toList();
        }
    }

    private static Optional<KnownSpan.Type> type(Mention mention) {
        if (mention instanceof OrganizationMention organization) {
            return organization.certainty() == Certainty.BARE
                    ? Optional.empty()
                    : Optional.of(KnownSpan.Type.ORGANIZATION);
        }
        if (mention instanceof CountryMention) {
            return Optional.of(KnownSpan.Type.COUNTRY);
        }
        return Optional.of(mention instanceof PlaceMention ? KnownSpan.Type.PLACE : KnownSpan.Type.OTHER);
    }
}
