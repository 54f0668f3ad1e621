package org.spacecoop.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.spacecoop.graph.Iris;

/**
 * What to convert, where to and how.
 *
 * @param inputs files, folders and patterns
 * @param out the folder of the dataset
 * @param previous a dataset whose names are kept; without one that which is in {@code out}, if there is any
 * @param curation a folder of what people decided; without one that of the home folder, if there is any
 * @param base the base of all IRIs
 * @param jobs how many releases are read at once, at least one
 * @param maxBytes the size above which a file is rejected
 * @param keep how many earlier versions to keep; without a number those that are there stay
 */
public record ConversionRequest(
        List<String> inputs,
        Path out,
        Optional<Path> previous,
        Optional<Path> curation,
        String base,
        int jobs,
        long maxBytes,
        OptionalInt keep) {

    /** The size above which a file is rejected where nobody says otherwise: 10 MB. */
    public static final long DEFAULT_MAX_BYTES = 10_000_000;

    /** Copies the list; adds the slash that a base ends in. */
    public ConversionRequest {
        inputs = List.copyOf(inputs);
        base = base.endsWith("/") ? base : base + "/";
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job, not " + jobs);
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException("at least one byte, not " + maxBytes);
        }
    }

    /** A request with the usual base and size, and as many jobs as there are processors. */
    public static ConversionRequest of(List<String> inputs, Path out) {
        return new ConversionRequest(
                inputs,
                out,
                Optional.empty(),
                Optional.empty(),
                Iris.DEFAULT_BASE,
                Runtime.getRuntime().availableProcessors(),
                DEFAULT_MAX_BYTES,
                OptionalInt.empty());
    }
}
