/** Bytes in, releases out: posts with front matter, HTML pages and plain text, told apart by content. */
package org.spacecoop.read;
