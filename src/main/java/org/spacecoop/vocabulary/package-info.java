/**
 * The terms of the ontology as constants, spelled as they are there; no logic.
 *
 * <p>What a term means stands in {@code ontology/spacecoop.ttl}.
 */
package org.spacecoop.vocabulary;
