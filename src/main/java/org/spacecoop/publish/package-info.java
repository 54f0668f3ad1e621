/**
 * Publishes a dataset: one embedded Fuseki (Jetty) server over an immutable in-memory snapshot.
 *
 * <p>A request becomes an {@link org.spacecoop.publish.http.Ask}, a resource turns it into an {@link
 * org.spacecoop.publish.http.Answer}, and {@link org.spacecoop.publish.Front} writes it with the headers that every
 * answer owes: CORS, Vary, ETag, Last-Modified. Nothing is written to the data after start, so no lock is needed.
 */
package org.spacecoop.publish;
