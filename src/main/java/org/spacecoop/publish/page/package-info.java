/** What the pages show, as records that the templates in {@code src/main/jte} lay out; every text is escaped there. */
package org.spacecoop.publish.page;
