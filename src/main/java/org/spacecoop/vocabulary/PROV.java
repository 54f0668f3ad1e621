package org.spacecoop.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that the dataset uses (<a href="https://www.w3.org/TR/prov-o/">W3C PROV-O</a>). */
public final class PROV {

    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = resource("Activity");
    public static final Resource Agent = resource("Agent");
    public static final Resource Attribution = resource("Attribution");
    public static final Resource Collection = resource("Collection");
    public static final Resource Entity = resource("Entity");
    public static final Resource Person = resource("Person");
    public static final Resource Role = resource("Role");
    public static final Resource SoftwareAgent = resource("SoftwareAgent");

    public static final Property agent = property("agent");
    public static final Property atTime = property("atTime");
    public static final Property generated = property("generated");
    public static final Property qualifiedAttribution = property("qualifiedAttribution");
    public static final Property specializationOf = property("specializationOf");
    public static final Property used = property("used");
    public static final Property value = property("value");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");
    public static final Property wasAttributedTo = property("wasAttributedTo");
    public static final Property wasDerivedFrom = property("wasDerivedFrom");
    public static final Property wasGeneratedBy = property("wasGeneratedBy");
    public static final Property wasQuotedFrom = property("wasQuotedFrom");
    public static final Property wasRevisionOf = property("wasRevisionOf");

    private PROV() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
