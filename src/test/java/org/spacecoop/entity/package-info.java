/** Tests of what is taken for the same, in an invented world. */
package org.spacecoop.entity;
