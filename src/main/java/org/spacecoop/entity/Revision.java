package org.spacecoop.entity;

import java.util.List;

/**
 * What people decided about what the rules found, as the resolver applies it. Implementations give the same answer to the
 * same question.
 */
public interface Revision {

    /** Nothing was decided. */
    Revision NONE = new Revision() {
        @Override
        public Agent agent(Agent found) {
            return found;
        }

        @Override
        public List<Agreement> agreements(List<Agreement> found) {
            return found;
        }

        @Override
        public boolean keeps(EventTelling found) {
            return true;
        }
    };

    /** Who is meant by what the rules took for this one. An agent that is meant means itself. */
    Agent agent(Agent found);

    /** The agreements that there are, for those that the rules found. People go by their names as printed. */
    List<Agreement> agreements(List<Agreement> found);

    /** Whether there is such an event. */
    boolean keeps(EventTelling found);
}
