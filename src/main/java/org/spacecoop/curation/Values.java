package org.spacecoop.curation;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Capacity;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.Term;

/** The properties of agreements that can be decided on, and their values. */
final class Values {

    static final String TYPE = DCTerms.type.getURI();
    static final String STATUS = Coop.status.getURI();
    static final String DATE = Coop.date.getURI();
    static final String PLACE = Coop.place.getURI();
    static final String PARTY = Coop.party.getURI();
    static final String FIELD = Coop.field.getURI();
    static final String TOPIC = Coop.topic.getURI();
    static final String PARTICIPATION = Coop.participation.getURI();
    static final String PERSON = Coop.person.getURI();
    static final String CAPACITY = Coop.capacity.getURI();

    /** How an agreement rests on another. */
    static final List<String> LINKS = List.of(Coop.recalls.getURI(), Coop.IMPLEMENTS.getURI(), Coop.renews.getURI());

    /** What can be corrected; {@link #PERSON} adds somebody, {@link #CAPACITY} is that of a participation. */
    static final List<String> CORRECTABLE = List.of(TYPE, STATUS, DATE, PLACE, PARTY, FIELD, PERSON, CAPACITY);

    /** What can be rejected. An agreement cannot be without a type or a status: these are corrected. */
    static final List<String> REJECTABLE = Stream.concat(
                    Stream.of(DATE, PLACE, PARTY, FIELD, TOPIC, PARTICIPATION), LINKS.stream())
            .toList();

    private Values() {}

    /** Whether an agreement, or a participation, has only one value of it. */
    static boolean isSingle(String property) {
        return List.of(TYPE, STATUS, DATE, PLACE, CAPACITY).contains(property);
    }

    /** What is wrong with a value of a property; empty if nothing is. */
    static Optional<String> fault(String property, Node value) {
        if (property.equals(TYPE)) {
            return unless(type(value).isPresent(), "no type of agreement", value);
        }
        if (property.equals(STATUS)) {
            return unless(status(value).isPresent(), "no status", value);
        }
        if (property.equals(CAPACITY)) {
            return unless(capacity(value).isPresent(), "no capacity", value);
        }
        if (property.equals(DATE)) {
            return unless(date(value).isPresent(), "no xsd:date, xsd:gYearMonth or xsd:gYear", value);
        }
        if (property.equals(TOPIC)) {
            return unless(value.isLiteral(), "no text", value);
        }
        return unless(value.isURI(), "no IRI", value);
    }

    static Optional<AgreementType> type(Node value) {
        return term(value, AgreementType.values());
    }

    static Optional<AgreementStatus> status(Node value) {
        return term(value, AgreementStatus.values());
    }

    static Optional<Capacity> capacity(Node value) {
        return term(value, Capacity.values());
    }

    /** The date, if the literal is one. */
    static Optional<PartialDate> date(Node value) {
        if (!value.isLiteral()) {
            return Optional.empty();
        }
        List<XSDDatatype> precise = List.of(XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDdate);
        String[] parts = value.getLiteralLexicalForm().split("-", -1);
        boolean fits = parts.length <= 3
                && precise.get(parts.length - 1).equals(value.getLiteralDatatype())
                && Arrays.stream(parts).allMatch(part -> part.matches("\\d{2}|\\d{4}"));
        if (!fits) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(parts[0]), number(parts, 1), number(parts, 2)));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A date as a literal, as precise as it is. */
    static Node literal(PartialDate date) {
        List<XSDDatatype> precise = List.of(XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDdate);
        return NodeFactory.createLiteralDT(date.toString(), precise.get(date.precision() - 1));
    }

    private static OptionalInt number(String[] parts, int index) {
        return index < parts.length ? OptionalInt.of(Integer.parseInt(parts[index])) : OptionalInt.empty();
    }

    private static <T extends Term> Optional<T> term(Node value, T[] terms) {
        return Arrays.stream(terms)
                .filter(term -> value.isURI() && Coop.of(term).getURI().equals(value.getURI()))
                .findFirst();
    }

    private static Optional<String> unless(boolean fine, String fault, Node value) {
        return fine ? Optional.empty() : Optional.of(fault + ": " + value);
    }
}
