package org.spacecoop.entity;

/**
 * Why two tellings are taken to tell the same thing.
 *
 * @param reason the reason, in English
 * @param telling the telling that was there, as release slug and claim key
 * @param joined the telling that joined it
 */
public record Merge(String reason, Reference telling, Reference joined) {

    /**
     * Names a claim among all.
     *
     * @param release the slug of the release
     * @param claim the key of the claim within it
     */
    public record Reference(String release, String claim) {}
}
