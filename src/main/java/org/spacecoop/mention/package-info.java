/** Sentences to mentions: the places in a text that name a country, an organisation, a person, a place, a date or a field. */
package org.spacecoop.mention;
