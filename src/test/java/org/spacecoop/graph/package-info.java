/** Tests of names and graphs, in an invented world. */
package org.spacecoop.graph;
