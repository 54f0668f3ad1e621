/**
 * The immutable snapshot that is published, and what the pages and documents need of it: labels, parts, incoming links,
 * the statements about one thing, and RDF in every syntax.
 */
package org.spacecoop.publish.data;
