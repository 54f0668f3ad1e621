package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

class RuleExamplesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("agreementExamples")
    void findsTheAgreementsOfAnExample(String rule, String language, String text, String finds) {
        assertEquals(OneSentence.expected(finds), OneSentence.agreements(text, language), rule);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("agreementCounterExamples")
    void findsNoAgreementInACounterExample(String rule, String language, String text) {
        assertEquals(List.of(), OneSentence.agreements(text, language), rule);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("eventExamples")
    void findsTheEventsOfAnExample(String rule, String language, String text, String finds) {
        assertEquals(OneSentence.expected(finds), OneSentence.events(text, language), rule);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("eventCounterExamples")
    void findsNoEventInACounterExample(String rule, String language, String text) {
        assertEquals(List.of(), OneSentence.events(text, language), rule);
    }

    static Stream<Arguments> agreementExamples() {
        return examples("agreements.yaml", "agreements", "accessions");
    }

    static Stream<Arguments> agreementCounterExamples() {
        return counterExamples("agreements.yaml", "agreements", "accessions");
    }

    static Stream<Arguments> eventExamples() {
        return examples("events.yaml", "events");
    }

    static Stream<Arguments> eventCounterExamples() {
        return counterExamples("events.yaml", "events");
    }

    private static Stream<Arguments> examples(String file, String... keys) {
        return rules(file, keys)
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> arguments(rule.id(), language(rule), example.text(), example.finds())));
    }

    private static Stream<Arguments> counterExamples(String file, String... keys) {
        return rules(file, keys)
                .flatMap(rule ->
                        rule.counterExamples().stream().map(text -> arguments(rule.id(), language(rule), text)));
    }

    /** The language of a rule's examples. */
    private static String language(Rule rule) {
        return rule.means("language").orElse("en");
    }

    private static Stream<Rule> rules(String file, String... keys) {
        Lexicon lexicon = Lexicon.read(Home.current().lexicon().resolve(file));
        SentenceSplitter splitter = new SentenceSplitter(Home.current());
        List<Rule> rules = Stream.of(keys)
                .flatMap(key -> RuleBook.read(lexicon, key, classes(file, lexicon, splitter)).rules().stream())
                .toList();
        assertFalse(rules.isEmpty(), file);
        return rules.stream();
    }

    private static WordClasses classes(String file, Lexicon lexicon, SentenceSplitter splitter) {
        return file.equals("agreements.yaml")
                ? WordClasses.read(Home.current().lexicon().resolve("words"), splitter)
                : new WordClasses(lexicon.lists("classes"), splitter);
    }
}
