package org.spacecoop.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.spacecoop.vocabulary.Coop;

/** A decision of a person on what the rules found. */
public sealed interface Entry {

    /** What every decision has. */
    Note note();

    /** The class of the ontology. */
    Resource type();

    /**
     * What every decision has.
     *
     * @param iri its IRI: the thing's, with a fragment that begins with {@code curation-}
     * @param thing the IRI of what is decided on
     * @param who who decided
     * @param when the day
     * @param why the reason
     * @param language the language of the reason, BCP 47
     * @param place where it stands, for messages only
     */
    record Note(String iri, String thing, String who, LocalDate when, String why, String language, Position place) {

        /** Who, when and why, in one line. */
        public String summary() {
            return who + ", " + when + ": " + why;
        }
    }

    /**
     * Where a decision stands.
     *
     * @param file the file
     * @param line the line, from 1
     */
    record Position(String file, int line) {}

    /**
     * A statement about the thing.
     *
     * @param property the IRI of the property
     * @param value the value
     */
    record Statement(String property, Node value) {}

    /**
     * It is right.
     *
     * @param statement what is right; without one the thing as such
     */
    record Acceptance(Note note, Optional<Statement> statement) implements Entry {
        @Override
        public Resource type() {
            return Coop.Acceptance;
        }
    }

    /**
     * It is none.
     *
     * @param statement what no release says; without one the agreement is none
     */
    record Rejection(Note note, Optional<Statement> statement) implements Entry {
        @Override
        public Resource type() {
            return Coop.Rejection;
        }
    }

    /**
     * The right value.
     *
     * @param property the IRI of the property
     * @param told the value in place of which it stands; without one it is added, or stands for whatever is told
     * @param right the right value
     * @param capacity in which capacity a person is added
     */
    record Correction(Note note, String property, Optional<Node> told, Node right, Optional<Node> capacity)
            implements Entry {
        @Override
        public Resource type() {
            return Coop.Correction;
        }
    }

    /**
     * They are one.
     *
     * @param others the IRIs of those that are the same as the thing
     */
    record Merging(Note note, List<String> others) implements Entry {
        /** Copies the list. */
        public Merging {
            others = List.copyOf(others);
        }

        @Override
        public Resource type() {
            return Coop.Merging;
        }
    }

    /**
     * They are two.
     *
     * @param tellings the IRIs of the tellings that tell of another agreement
     */
    record Splitting(Note note, List<String> tellings) implements Entry {
        /** Copies the list. */
        public Splitting {
            tellings = List.copyOf(tellings);
        }

        @Override
        public Resource type() {
            return Coop.Splitting;
        }
    }

    /**
     * This name means it.
     *
     * @param names the names as releases print them
     */
    record Naming(Note note, List<String> names) implements Entry {
        /** Copies the list. */
        public Naming {
            names = List.copyOf(names);
        }

        @Override
        public Resource type() {
            return Coop.Naming;
        }
    }
}
