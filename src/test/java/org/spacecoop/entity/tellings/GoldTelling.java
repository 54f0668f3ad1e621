package org.spacecoop.entity.tellings;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.Quote;
import org.spacecoop.entity.Telling;

/**
 * A telling as a person reads it.
 *
 * @param agreement the agreement told, unique among all groups
 * @param release the file of the release, with its group
 * @param words words of the sentence that tells it; only needed where the release tells several agreements
 */
record GoldTelling(String agreement, String release, Optional<String> words) {

    /** Whether a claim's best sentence is the one meant. */
    boolean isToldBestBy(Telling telling) {
        return isOfRelease(telling)
                && telling.claim().quotes().stream().limit(1).anyMatch(this::isMeant);
    }

    /** Whether one of a claim's sentences is the one meant. */
    boolean isToldBy(Telling telling) {
        return isOfRelease(telling) && telling.claim().quotes().stream().anyMatch(this::isMeant);
    }

    @Override
    public String toString() {
        return release + words.map(text -> " (\"" + text + "\")").orElse("");
    }

    private boolean isOfRelease(Telling telling) {
        return file(telling).equals(release);
    }

    private boolean isMeant(Quote quote) {
        return words.isEmpty() || quote.exact().contains(words.get());
    }

    /** The file of the release that tells. */
    static String file(Telling telling) {
        return telling.release().claims().release().source().name();
    }

    /** The gold telling that a claim tells: by its best sentence, else by another one. */
    static Optional<GoldTelling> of(Telling telling, List<GoldTelling> gold) {
        return gold.stream()
                .filter(candidate -> candidate.isToldBestBy(telling))
                .findFirst()
                .or(() -> gold.stream()
                        .filter(candidate -> candidate.isToldBy(telling))
                        .findFirst());
    }
}
