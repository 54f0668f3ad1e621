/**
 * Graphs in, a dataset folder out, and back: the files and their checksums, validation, named queries, explanations.
 *
 * <p>A dataset is an immutable snapshot. The same content always gives the same bytes, and a folder always holds one
 * whole dataset: it is written beside its place and then moved there. RDF 1.2 Turtle and TriG, VoID, DCAT 3, SHACL and
 * the SPARQL 1.1 result formats are what it is made of.
 */
package org.spacecoop.dataset;
