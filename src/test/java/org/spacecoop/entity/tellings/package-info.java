/**
 * The same agreements told by several releases: groups of invented releases in the folder of the same name among the
 * resources, each with a {@code gold.yaml} that says which tellings are one agreement.
 */
package org.spacecoop.entity.tellings;
