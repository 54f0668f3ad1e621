package org.spacecoop.dataset;

import java.util.Arrays;
import java.util.Optional;

/** The files of a dataset folder. */
public enum DatasetFile {
    /** All facts merged into one graph, RDF 1.1. */
    FACTS("spacecoop.ttl", "text/turtle", true),
    /** The same facts in their named graphs, RDF 1.1. */
    GRAPHS("spacecoop.trig", "application/trig", true),
    /** Which sentence supports which statement: RDF 1.2, the only file with triple terms. */
    EVIDENCE("evidence.ttl", "text/turtle", true),
    /** The description of the dataset in VoID and DCAT. */
    DESCRIPTION("void.ttl", "text/turtle", false),
    /** What was read, rejected and found. */
    REPORT("report.json", "application/json", false),
    /** The names given to things; an input of the next conversion. */
    NAMES("iris.tsv", "text/tab-separated-values", false),
    /** The SHA-256 of each of the files above, as {@code sha256sum} prints and checks it. */
    CHECKSUMS("SHA256SUMS", "text/plain", false);

    private final String fileName;
    private final String mediaType;
    private final boolean compressed;

    DatasetFile(String fileName, String mediaType, boolean compressed) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.compressed = compressed;
    }

    /** Its name within the folder. */
    public String fileName() {
        return fileName;
    }

    /** Its media type (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a gzip copy lies beside it. */
    public boolean compressed() {
        return compressed;
    }

    /** The name of its gzip copy. */
    public String compressedName() {
        return fileName + ".gz";
    }

    /** The file that the name, or the name of a gzip copy, stands for. */
    public static Optional<DatasetFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> name.equals(file.fileName) || (file.compressed && name.equals(file.compressedName())))
                .findFirst();
    }
}
