/**
 * Entities to RDF: every IRI is minted in {@link org.spacecoop.graph.Iris}, every statement is made in one of the writers
 * here, one named graph for each release.
 *
 * <p>In come claims, the gazetteer and the names given before; out comes a {@link org.spacecoop.graph.MappedDataset}. All
 * of it is a pure function. RDF 1.1, but for the evidence graph, whose reifiers are RDF 1.2.
 */
package org.spacecoop.graph;
