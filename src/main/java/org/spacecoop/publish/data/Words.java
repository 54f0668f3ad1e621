package org.spacecoop.publish.data;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Words made of names: {@code onBehalfOf} becomes "on behalf of". */
public final class Words {

    private Words() {}

    /** What stands after the last slash or hash of an IRI. */
    public static String lastPart(String iri) {
        int end = iri.endsWith("/") || iri.endsWith("#") ? iri.length() - 1 : iri.length();
        int start = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#', end - 1));
        return iri.substring(start + 1, end);
    }

    /** The name of a term in lower case words. */
    public static String of(Node term) {
        return of(lastPart(term.toString()));
    }

    /** A camel-case name in lower case words. */
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** The name of a term in words, the first of them with a capital. */
    public static String title(Node term) {
        return capital(of(term));
    }

    /** Whether an IRI names an item of Wikidata. */
    public static boolean isWikidata(String iri) {
        return iri.startsWith("http://www.wikidata.org/entity/");
    }

    /** The text with a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
