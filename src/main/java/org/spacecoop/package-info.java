/**
 * From public releases to linked data. Each package depends only on those above it.
 *
 * <pre>
 * vocabulary   the terms of the ontology, as constants
 * release      what was published: records of a release and its text
 * read         bytes to release
 * text         release to sentences and tokens
 * gazetteer    the countries, organisations, places and fields that are known beforehand
 * mention      sentences to mentions of countries, organisations, people, places, dates and fields
 * claim        mentions to claims: who agreed what with whom, each with the sentence that says so
 * entity       claims of all releases to entities; the same agreement told twice becomes one
 * graph        entities to RDF
 * dataset      RDF to files; validation; named queries
 * publish      the dataset over HTTP: SPARQL, linked data, pages, dumps
 * evaluate     precision and recall against annotated releases
 * cli          arguments, progress, exit statuses
 * </pre>
 */
package org.spacecoop;
