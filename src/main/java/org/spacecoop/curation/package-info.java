/**
 * What people decide about what the rules found: accept, reject, correct, merge, split, name. Decisions are read from
 * {@code data/curation/*.ttl}, checked, and applied between what the rules make of the releases and what is written down.
 *
 * <p>In come the files and the entities that the rules alone give, under the names that the rules alone give them; out
 * comes a {@link org.spacecoop.entity.Revision} for the resolver, and what became of each decision. Pure functions, but for
 * the reading of the files.
 */
package org.spacecoop.curation;
