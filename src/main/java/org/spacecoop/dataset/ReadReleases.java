package org.spacecoop.dataset;

import java.util.List;
import java.util.Map;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.release.Notice;

/**
 * What came of reading files.
 *
 * @param claims what the releases claim, in the order of their contents' hashes: whatever the files' names and order
 * @param rejected files that are no releases, and why
 * @param warnings what does not hinder the conversion
 * @param duplicates files that hold a release that another file holds
 * @param traces for each release by its slug, which rules fired and what stopped others
 */
record ReadReleases(
        List<ReleaseClaims> claims,
        List<Notice> rejected,
        List<Notice> warnings,
        List<Notice> duplicates,
        Map<String, List<String>> traces) {}
