package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.claim.RuleExamples.Example;
import org.spacecoop.claim.Trace.Outcome;

/** Each rule reads its examples, and leaves its counter-examples alone. */
class RuleExamplesTest {

    private static final int LEAST = 150;

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void findsTheAgreementsOfAnExampleAndNoneInACounterExample(Example example) {
        assertEquals(expected(example), OneSentence.agreements(OneSentence.claims(example, Trace.none())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void findsThePeopleOfAnExampleAndNobodyInACounterExample(Example example) {
        assertEquals(expected(example), OneSentence.people(OneSentence.claims(example, Trace.none())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void findsTheEventsOfAnExampleAndNoneInACounterExample(Example example) {
        assertEquals(expected(example), OneSentence.events(OneSentence.claims(example, Trace.none())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsAnExampleByTheRuleThatItIsAnExampleOf(Example example) {
        Trace trace = Trace.ofRules();
        OneSentence.claims(example, trace);
        Set<String> read = trace.entries().stream()
                .filter(entry -> entry.outcome() == Outcome.FIRED || entry.outcome() == Outcome.ALSO)
                .map(entry -> entry.rule().split("/", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(read.contains(example.rule()), () -> example + " is read by " + read);
    }

    @Test
    void hasAnExampleAndACounterExampleOfEachRule() {
        for (RuleExamples section : RuleExamples.all()) {
            assertEquals(Set.of(), without(section, true), "no example of");
            assertEquals(Set.of(), without(section, false), "no counter-example of");
        }
    }

    @Test
    void hasExamplesOnlyOfRulesThatThereAre() {
        for (RuleExamples section : RuleExamples.all()) {
            Set<String> others =
                    section.examples().stream().map(Example::rule).collect(Collectors.toCollection(TreeSet::new));
            section.rules().forEach(others::remove);
            assertEquals(Set.of(), others, section.section());
        }
    }

    @Test
    void hasManyDifferentExamplesAndCounterExamples() {
        assertTrue(texts(true).size() >= LEAST, () -> texts(true).size() + " examples");
        assertTrue(texts(false).size() >= LEAST, () -> texts(false).size() + " counter-examples");
    }

    private static Set<String> without(RuleExamples section, boolean found) {
        Set<String> rules = new TreeSet<>(section.rules());
        section.examples().stream()
                .filter(example -> example.finds().isPresent() == found)
                .forEach(example -> rules.remove(example.rule()));
        return rules;
    }

    private static Set<String> texts(boolean found) {
        return all().filter(example -> example.finds().isPresent() == found)
                .map(Example::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> expected(Example example) {
        return example.finds().map(OneSentence::expected).orElse(List.of());
    }

    private static Stream<Example> all() {
        return RuleExamples.all().stream().flatMap(section -> section.examples().stream());
    }

    static Stream<Example> examples() {
        return all().filter(example -> example.finds().isPresent());
    }

    static Stream<Example> agreements() {
        return Stream.concat(RuleExamples.of("agreements"), RuleExamples.of("accessions"));
    }

    static Stream<Example> people() {
        return RuleExamples.of("people");
    }

    static Stream<Example> events() {
        return RuleExamples.of("events");
    }
}
