/** Dates in sentences, at their true precision; what is relative is resolved against dateline or publication date. */
package org.spacecoop.mention.date;
