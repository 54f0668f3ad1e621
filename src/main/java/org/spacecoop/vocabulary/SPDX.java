package org.spacecoop.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of SPDX for checksums, as DCAT 3 uses them (<a href="https://www.w3.org/TR/vocab-dcat-3/#Class:Checksum">DCAT 3 §6.18</a>). */
public final class SPDX {

    /** The namespace. */
    public static final String NS = "http://spdx.org/rdf/terms#";

    public static final Resource Checksum = resource("Checksum");
    public static final Resource checksumAlgorithm_sha256 = resource("checksumAlgorithm_sha256");

    public static final Property algorithm = property("algorithm");
    public static final Property checksum = property("checksum");
    public static final Property checksumValue = property("checksumValue");

    private SPDX() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
