package org.spacecoop.cli;

import org.spacecoop.claim.ClaimFinder;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.claim.Trace;
import org.spacecoop.dataset.ClaimSource;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Home;

/** Puts the stages of the pipeline together. */
final class Conversions {

    private Conversions() {}

    /** The conversion that knows what the home folder holds. */
    static Conversion at(Home home) {
        Gazetteer gazetteer = GazetteerReader.read(home);
        ClaimFinder finder = new ClaimFinder(home, gazetteer);
        return new Conversion(home, gazetteer, new ReleaseReader(home), release -> {
            Trace trace = new Trace();
            ReleaseClaims claims = finder.find(release, trace);
            return new ClaimSource.Found(
                    claims,
                    trace.entries().stream().map(Conversions::line).distinct().toList());
        });
    }

    private static String line(Trace.Entry entry) {
        return entry.rule() + "\t" + entry.outcome() + "\t"
                + Failure.line(entry.sentence().text());
    }
}
