package org.spacecoop.graph;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.spacecoop.release.PartialDate;

/** Makes RDF terms. */
final class Nodes {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private Nodes() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** Text in a language; {@code und} where the tag is none (BCP 47, RFC 5646 §2.2.1). */
    static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, isLanguageTag(language) ? language : "und");
    }

    /** Whether a tag is well formed. */
    static boolean isLanguageTag(String tag) {
        return LANGUAGE_TAG.matcher(tag).matches();
    }

    static Node english(String text) {
        return text(text, "en");
    }

    /** A name that is the same in English: tagged so where it is in Latin letters. */
    static Node name(String name) {
        boolean latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return text(name, latin ? "en" : "und");
    }

    static Node day(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** As precise as the date and no more: {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
    static Node date(PartialDate date) {
        RDFDatatype datatype = switch (date.precision()) {
            case 1 -> XSDDatatype.XSDgYear;
            case 2 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.toString(), datatype);
    }
}
