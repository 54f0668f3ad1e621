package org.spacecoop.publish.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/html                                                                   | HTML
            text/turtle                                                                 | TURTLE
            TEXT/Turtle                                                                 | TURTLE
            application/x-turtle                                                        | TURTLE
            text/n3                                                                     | TURTLE
            application/ld+json                                                         | JSON_LD
            application/json                                                            | JSON_LD
            application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"        | JSON_LD
            application/n-triples                                                       | N_TRIPLES
            application/rdf+xml                                                         | RDF_XML
            application/trig                                                            | TRIG
            text/turtle;charset=utf-8                                                   | TURTLE
            */*                                                                         | HTML
            *                                                                           | HTML
            text/*                                                                      | HTML
            application/*                                                               | JSON_LD
            text/turtle, */*                                                            | TURTLE
            text/turtle;q=0.5, application/rdf+xml                                      | RDF_XML
            text/turtle;q=0.5, application/rdf+xml;q=0.4, */*;q=0.1                     | TURTLE
            text/html;q=0, */*                                                          | TURTLE
            text/html;q=0.0, text/turtle;q=0, */*;q=0.2                                 | JSON_LD
            application/rdf+xml, application/xml;q=0.7, text/xml;q=0.6, text/plain;q=0.1, */*;q=0.09 | RDF_XML
            text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2                        | HTML
            text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8  | HTML
            application/ld+json, application/trig, text/turtle, application/rdf+xml     | JSON_LD
            text/turtle, application/x-turtle;q=0.9, application/rdf+xml;q=0.8, */*;q=0.1 | TURTLE
            application/rdf+xml;q=0.9, text/turtle;q=0.9                                | RDF_XML
            image/png, text/turtle;q=0.001                                              | TURTLE
            text/turtle;level=1;q=0.1, text/turtle;q=0.9, application/trig;q=0.5        | TURTLE
            text/turtle;q=high, application/trig                                        | TRIG
            rubbish                                                                     | HTML
            ;;,,=/                                                                      | HTML
            """)
    void choosesTheRepresentationThatServesTheClientBest(String header, Representation expected) {
        assertEquals(
                expected, Accept.parse(List.of(header)).best(Representation.ALL).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image/png
            text/turtle;q=0
            */*;q=0
            text/plain, image/*
            """)
    void findsNothingWhenEverythingIsRefused(String header) {
        assertTrue(Accept.parse(List.of(header)).best(Representation.ALL).isEmpty());
    }

    @Test
    void takesAnAbsentFieldForAnything() {
        assertEquals(
                Representation.HTML,
                Accept.parse(List.of()).best(Representation.ALL).orElseThrow());
    }

    @Test
    void readsAFieldThatStandsInSeveralLines() {
        Accept accept = Accept.parse(List.of("image/png", "text/turtle"));
        assertEquals(Representation.TURTLE, accept.best(Representation.ALL).orElseThrow());
    }
}
