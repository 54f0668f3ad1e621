/** People in sentences: names with honorifics and posts, found only where something tells that a name is a person's. */
package org.spacecoop.mention.person;
