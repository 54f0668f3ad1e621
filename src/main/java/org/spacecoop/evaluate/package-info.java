/**
 * How good the conversion is: annotated releases go in, precision, recall and F1 come out.
 *
 * <p>What is compared is the RDF, read through the public queries, so that the measure sees what users see.
 */
package org.spacecoop.evaluate;
