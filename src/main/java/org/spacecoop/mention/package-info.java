/**
 * What a sentence names: countries, organisations, accords, instruments, places, fields, references such as "both
 * parties", people and dates.
 */
package org.spacecoop.mention;
