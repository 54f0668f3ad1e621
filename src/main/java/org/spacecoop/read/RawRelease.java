package org.spacecoop.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spacecoop.release.Format;
import org.spacecoop.release.MappedText;

/**
 * What a format's reader found, before the parts that every format shares are told apart.
 *
 * @param format the format
 * @param title the headline, traced to the source
 * @param declared what the metadata say
 * @param drafts the blocks after the headline
 * @param warnings what is wrong with the metadata
 */
record RawRelease(
        Format format, Optional<MappedText> title, Declared declared, List<Draft> drafts, List<String> warnings) {

    RawRelease {
        drafts = List.copyOf(drafts);
        warnings = List.copyOf(warnings);
    }

    /** What metadata say of a release. */
    record Declared(
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> language,
            Optional<String> source,
            Optional<String> citation,
            Optional<String> permalink) {

        static final Declared NOTHING = new Declared(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
