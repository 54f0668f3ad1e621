/** The server over real HTTP, on a small dataset of invented countries. */
package org.spacecoop.publish;
