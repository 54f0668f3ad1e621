/** The command line: arguments in, progress and exit statuses out. What a command does lives in the packages above. */
package org.spacecoop.cli;
