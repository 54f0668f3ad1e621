/** What a release claims: agreements and events, each fact with the sentences that tell it and the rule that found it. */
package org.spacecoop.claim;
