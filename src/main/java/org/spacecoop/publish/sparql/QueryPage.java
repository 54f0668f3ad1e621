package org.spacecoop.publish.sparql;

import org.spacecoop.publish.http.Bytes;

/** Makes the page with the query form and what the query gave. */
@FunctionalInterface
public interface QueryPage {

    /** The page. */
    Bytes render(String query, Outcome outcome);
}
