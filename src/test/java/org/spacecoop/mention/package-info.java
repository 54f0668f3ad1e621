/** Tests of what sentences name, on invented releases. */
package org.spacecoop.mention;
