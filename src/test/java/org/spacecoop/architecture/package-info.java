/** What holds for the source as a whole: the order of its packages, the sizes of its files and methods, its names. */
package org.spacecoop.architecture;
