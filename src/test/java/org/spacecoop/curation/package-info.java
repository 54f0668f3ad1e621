/** Tests of the reading of decisions, and of each decision in {@code data/curation}. */
package org.spacecoop.curation;
