package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.text.Folding;

/** People whom a text has named, each with the words of the name, in the order in which they were met. Not shared. */
public final class MetPeople {

    private final List<Met> people = new ArrayList<>();

    /**
     * Somebody met.
     *
     * @param mention where
     * @param words the folded words of the name
     */
    record Met(PersonMention mention, List<String> words) {
        static Met of(PersonMention mention) {
            return new Met(mention, PersonNames.words(mention.name()));
        }
    }

    /** Notes people. */
    public void add(List<PersonMention> mentions) {
        mentions.forEach(mention -> people.add(Met.of(mention)));
    }

    /** Notes those whom another has met. */
    public void add(MetPeople others) {
        people.addAll(others.people);
    }

    /** Whether a word is the first name of somebody whose full name has been met. */
    public boolean hasFirstName(String word) {
        return people.stream()
                .anyMatch(person ->
                        person.words().size() > 1 && person.words().get(0).equals(Folding.fold(word)));
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** The one whom a mention must mean: by the whole name, else by the surname. */
    Optional<PersonMention> meant(PersonMention mention, boolean titled) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Met printed = Met.of(mention);
        for (Met person : people) {
            if (PersonNames.areOne(person, printed)) {
                return Optional.of(person.mention());
            }
        }
        return PersonNames.bySurname(mention.name(), titled, people);
    }
}
