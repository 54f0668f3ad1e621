package org.spacecoop.entity;

import java.util.List;

/**
 * A person.
 *
 * @param key the folded name
 * @param name the name, as the first release prints it
 * @param names all folded names under which releases know the person
 * @param releases the slugs of the releases that name the person
 */
public record Person(String key, String name, List<String> names, List<String> releases) {

    /** Copies the lists. */
    public Person {
        names = List.copyOf(names);
        releases = List.copyOf(releases);
    }
}
