/** Requests and answers as values, and the choice of a representation (RFC 9110 §12). */
package org.spacecoop.publish.http;
