/** Sentences and tokens of a release, each with its place in its block. */
package org.spacecoop.text;
