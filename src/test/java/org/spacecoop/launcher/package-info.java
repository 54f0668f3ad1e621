/** The command as users run it, through the launcher. */
package org.spacecoop.launcher;
