package org.spacecoop.dataset;

import java.util.List;
import java.util.Map;
import org.spacecoop.release.Notice;

/**
 * What came of a conversion.
 *
 * @param version the version of the dataset
 * @param releases how many releases it holds
 * @param agreements how many agreements
 * @param events how many events
 * @param statements how many facts
 * @param rejected inputs that were not converted, and why; if there are any, the exit status is 1
 * @param warnings what did not hinder the conversion
 * @param curation decisions that speak of what is not there, or of something else
 * @param skipped files of folders that are of no kind that releases come in
 * @param duplicates files that hold a release that another file holds
 * @param traces for each release by its slug, which rules fired and what stopped others
 */
public record ConversionResult(
        Version version,
        int releases,
        int agreements,
        int events,
        int statements,
        List<Notice> rejected,
        List<Notice> warnings,
        List<Notice> curation,
        List<String> skipped,
        List<Notice> duplicates,
        Map<String, List<String>> traces) {}
