package org.spacecoop.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.SentenceSplitter;

class PersonFinderTest {

    private static final Home HOME = Home.current();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(HOME);
    private static final PersonFinder FINDER = new PersonFinder(HOME);

    static Stream<Map<String, Object>> examples() {
        return Lexicon.read(HOME.lexicon().resolve("people.yaml")).entries("examples").stream();
    }

    static Stream<Map<String, Object>> counterExamples() {
        return Lexicon.read(HOME.lexicon().resolve("people.yaml")).entries("counter-examples").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsThePeopleOfTheExamples(Map<String, Object> example) {
        assertEquals(example.get("people"), found(example));
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void findsNobodyInTheCounterExamples(Map<String, Object> example) {
        assertEquals(example.get("people"), found(example));
    }

    @Test
    void takesNicknameAndFullNameInOnePostForOnePerson() {
        List<PersonMention> first =
                find("Nick Example, associate administrator of science, came.", List.of(), List.of());
        List<PersonMention> second =
                find("“Good,” said Nicholas Example, associate administrator for science.", List.of(), first);
        assertEquals("Nick Example", second.get(0).name());
    }

    @Test
    void givesEachPersonTheFullestName() {
        List<PersonMention> mentions = new ArrayList<>(find("Minister Ada Example came.", List.of(), List.of()));
        mentions.addAll(find("Minister Ada B. Example came.", List.of(), List.of()));
        assertTrue(PersonNames.unify(mentions).stream()
                .allMatch(person -> person.name().equals("Ada B. Example")));
    }

    @Test
    void givesASurnameThatStandsFirstTheFullName() {
        List<PersonMention> mentions = new ArrayList<>(find("Minister Example came.", List.of(), List.of()));
        mentions.addAll(find("Minister Ada Example spoke.", List.of(), List.of()));
        assertTrue(PersonNames.unify(mentions).stream()
                .allMatch(person -> person.name().equals("Ada Example")));
    }

    @Test
    void tellsWhereNameAndPostStand() {
        String text = "They met. State Secretary Ada Example of Utopia spoke.";
        PersonMention person = find(text, List.of("Utopia"), List.of()).get(0);
        assertEquals("Ada Example", text.substring(person.start(), person.end()));
        assertEquals("State Secretary Ada Example of Utopia", text.substring(person.roleStart(), person.roleEnd()));
    }

    private static List<String> found(Map<String, Object> example) {
        List<PersonMention> earlier = strings(example, "earlier").stream()
                .map(name -> new PersonMention(0, 0, name, Optional.empty(), 0, 0, 0, 0, Optional.empty(), false))
                .toList();
        return find(String.valueOf(example.get("text")), strings(example, "known"), earlier, language(example)).stream()
                .map(person -> person.name()
                        + person.role().map(role -> " | " + role).orElse("")
                        + (person.isSpeaker() ? " !" : ""))
                .toList();
    }

    private static String language(Map<String, Object> example) {
        return String.valueOf(example.getOrDefault("lang", "en"));
    }

    private static List<PersonMention> find(String text, List<String> known, List<PersonMention> earlier) {
        return find(text, known, earlier, "en");
    }

    private static List<PersonMention> find(
            String text, List<String> known, List<PersonMention> earlier, String language) {
        Block block = new Block(BlockKind.PARAGRAPH, MappedText.verbatim(text, 0), List.of());
        List<KnownSpan> spans = new ArrayList<>();
        for (String name : known) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                spans.add(new KnownSpan(at, at + name.length(), KnownSpan.Type.ORGANIZATION));
            }
        }
        List<PersonMention> people = new ArrayList<>();
        for (Sentence sentence : SPLITTER.split(block, 0, 0, language)) {
            people.addAll(FINDER.find(sentence, new PersonContext(spans, earlier, language)));
        }
        return people;
    }

    private static List<String> strings(Map<String, Object> example, String key) {
        return ((List<?>) example.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
