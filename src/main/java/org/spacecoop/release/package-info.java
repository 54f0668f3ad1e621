/**
 * What was published: a release, its metadata and its text, each character of which can be traced to the source file.
 *
 * <p>Records only; reading them from bytes is the business of {@code org.spacecoop.read}.
 */
package org.spacecoop.release;
