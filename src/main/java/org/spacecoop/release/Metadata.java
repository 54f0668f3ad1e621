package org.spacecoop.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a release says of itself, apart from its text.
 *
 * @param title the headline
 * @param publisher who publishes it, by name
 * @param published the date that the metadata give (front matter, JSON-LD, Open Graph, {@code <time>}); not the dateline
 * @param dateline the dateline that opens the text; it may disagree with {@code published}
 * @param language the language as a BCP 47 tag, declared or else detected
 * @param source the URL of the original announcement, as written
 * @param citation the bibliographic citation where no URL is known
 * @param permalink the path that the publisher's site gives the release
 */
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<Dateline> dateline,
        Optional<String> language,
        Optional<String> source,
        Optional<String> citation,
        Optional<String> permalink) {

    /** The date by which the release is placed in time: the metadata's, else the dateline's where it is a full date. */
    public Optional<LocalDate> issued() {
        return published.or(() -> dateline.flatMap(Dateline::date)
                .filter(date -> date.precision() == 3)
                .map(PartialDate::earliest));
    }
}
