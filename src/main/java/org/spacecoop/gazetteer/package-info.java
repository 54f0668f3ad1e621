/** What is known beforehand of countries, organisations, places, accords and fields of cooperation. */
package org.spacecoop.gazetteer;
