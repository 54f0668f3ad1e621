package org.spacecoop.curation;

import java.util.Optional;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Participation;

/**
 * What the rules alone found, by the names that they alone give it: decisions speak of things by name. Aliases count as
 * names.
 */
public interface Directory {

    /** The agreement of that name. */
    Optional<Agreement> agreement(String iri);

    /** The IRI of an agreement, by one of its tellings. */
    Optional<String> agreement(Merge.Reference telling);

    /** The telling of that name. */
    Optional<Merge.Reference> telling(String iri);

    /** Who takes part in an agreement as what, by the participation's name. */
    Optional<Participation> participation(String iri);

    /** The organisation, country or person of that name. */
    Optional<Agent> agent(String iri);

    /** The place of that name. */
    Optional<Location> place(String iri);

    /** The IRI of a place. */
    String place(Location place);

    /** The id of the field of that name. */
    Optional<String> field(String iri);

    /** The name for what a decision splits from an agreement: of the agreement and the decision, whatever is told. */
    String splitFrom(String agreement, String decision);
}
