/** SPARQL 1.1 Protocol, query operation only, over the snapshot; and the description of the service. */
package org.spacecoop.publish.sparql;
