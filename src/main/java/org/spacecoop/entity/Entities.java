package org.spacecoop.entity;

import java.util.List;
import org.spacecoop.release.Notice;

/**
 * All that the releases tell of, each thing once.
 *
 * @param releases the releases in order
 * @param agreements agreements by their first telling
 * @param events events by their first telling
 * @param organizations organisations that the gazetteer does not know, by first telling
 * @param people people by first telling
 * @param places places that the gazetteer does not know, by first telling
 * @param warnings claims that turned out to be no agreement
 */
public record Entities(
        List<ToldRelease> releases,
        List<Agreement> agreements,
        List<Event> events,
        List<LocalOrganization> organizations,
        List<Person> people,
        List<LocalPlace> places,
        List<Notice> warnings) {

    /** Copies the lists. */
    public Entities {
        releases = List.copyOf(releases);
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
    }
}
