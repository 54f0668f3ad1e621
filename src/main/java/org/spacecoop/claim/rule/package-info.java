/**
 * A small pattern engine over the items of a sentence: words and what they name. Rules are data ({@code
 * data/lexicon/agreements.yaml}), each with an id, examples and counter-examples.
 */
package org.spacecoop.claim.rule;
