package org.spacecoop.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.spacecoop.claim.ReleaseClaims;

/**
 * A release with its name and all that it claims.
 *
 * @param slug the slug of its IRI
 * @param key a short hash of its identity, the same however its text is corrected
 * @param claims what it claims
 */
public record NamedRelease(String slug, String key, ReleaseClaims claims) {

    /** The order in which releases are taken: by date of issue, then slug; undated ones last. */
    public static final Comparator<NamedRelease> ORDER = Comparator.comparing(
                    (NamedRelease release) -> release.issued().orElse(LocalDate.MAX))
            .thenComparing(NamedRelease::slug);

    /** The date by which the release is placed in time. */
    public Optional<LocalDate> issued() {
        return claims.release().metadata().issued();
    }

    /** The language of its text, BCP 47; {@code und} where unknown. */
    public String language() {
        return claims.release()
                .metadata()
                .language()
                .filter(tag -> !tag.isBlank())
                .orElse("und");
    }
}
