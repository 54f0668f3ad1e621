/**
 * What the claims of all releases are about: agreements, events, organisations, people and places, each once, however
 * many releases tell it.
 *
 * <p>In come the claims of all releases and the gazetteer; out come {@link org.spacecoop.entity.Entities}. The order of
 * the input does not matter.
 */
package org.spacecoop.entity;
