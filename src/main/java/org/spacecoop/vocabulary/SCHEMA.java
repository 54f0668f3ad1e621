package org.spacecoop.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of schema.org that the dataset uses, in the https namespace (<a href="https://schema.org/">schema.org</a>). */
public final class SCHEMA {

    /** The namespace. */
    public static final String NS = "https://schema.org/";

    public static final Resource Country = resource("Country");
    public static final Resource CreativeWork = resource("CreativeWork");
    public static final Resource DataDownload = resource("DataDownload");
    public static final Resource Dataset = resource("Dataset");
    public static final Resource Event = resource("Event");
    public static final Resource NewsArticle = resource("NewsArticle");
    public static final Resource Organization = resource("Organization");
    public static final Resource Person = resource("Person");
    public static final Resource Place = resource("Place");

    public static final Property about = property("about");
    public static final Property alternateName = property("alternateName");
    public static final Property contentUrl = property("contentUrl");
    public static final Property datePublished = property("datePublished");
    public static final Property description = property("description");
    public static final Property distribution = property("distribution");
    public static final Property encodingFormat = property("encodingFormat");
    public static final Property headline = property("headline");
    public static final Property keywords = property("keywords");
    public static final Property license = property("license");
    public static final Property location = property("location");
    public static final Property name = property("name");
    public static final Property organizer = property("organizer");
    public static final Property subjectOf = property("subjectOf");
    public static final Property target = property("target");
    public static final Property url = property("url");
    public static final Property version = property("version");

    private SCHEMA() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
