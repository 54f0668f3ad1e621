/** Tests of reading: every example is invented. */
package org.spacecoop.read;
