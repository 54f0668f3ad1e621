/** Tests of what is found in releases, on invented sentences. */
package org.spacecoop.claim;
