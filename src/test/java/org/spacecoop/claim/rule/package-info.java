/** Tests of the pattern engine, on invented sentences. */
package org.spacecoop.claim.rule;
