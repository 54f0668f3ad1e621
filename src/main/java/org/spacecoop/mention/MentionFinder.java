package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.FieldMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.release.Release;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;

/**
 * Finds what the sentences of a release name.
 *
 * <p>A release is read twice: first for what it introduces (acronyms, countries, people), then for what it names with
 * that in mind. Safe to share between threads.
 */
public final class MentionFinder {

    private final SentenceSplitter splitter;
    private final KnownNames known;
    private final NameRuns runs;
    private final NationalBodies nationalBodies;
    private final AgencyLists agencyLists;
    private final Counterparts counterparts;
    private final ThingNames thingNames;
    private final QuotedTitles quotedTitles;
    private final OwnParts ownParts;
    private final BoughtLaunches launches;
    private final Set<String> anyOf;
    private final NameDescriptions descriptions;
    private final Subsidiaries subsidiaries;
    private final GermanSubjects germanSubjects;
    private final Set<String> afterSubject;
    private final Set<String> seated;
    private final InstrumentFinder instruments;
    private final InstrumentTitles titles;
    private final ReferenceFinder references;
    private final PeopleAndDates peopleAndDates;
    private final StateWords stateWords;
    private final NameJoints nameJoints;
    private final CountryHalves halves;
    private final Set<String> ofState;

    /**
     * A finder with the lexicons of a home and the names of a gazetteer.
     *
     * @throws java.io.UncheckedIOException if a lexicon cannot be read
     * @throws IllegalArgumentException if a lexicon is not as it should be
     */
    public MentionFinder(Home home, Gazetteer gazetteer) {
        splitter = new SentenceSplitter(home);
        Lexicon organizations = Lexicon.read(home.lexicon().resolve("organizations.yaml"));
        Lexicon lands = Lexicon.read(home.lexicon().resolve("regions.yaml"));
        known = new KnownNames(gazetteer, organizations, new Regions(lands, splitter), splitter);
        runs = new NameRuns(organizations, splitter);
        descriptions = new NameDescriptions(organizations);
        subsidiaries = new Subsidiaries(organizations, gazetteer);
        germanSubjects = new GermanSubjects(organizations);
        afterSubject = Set.copyOf(organizations.strings("after-subject"));
        seated = Set.copyOf(organizations.strings("seated"));
        nationalBodies = new NationalBodies(organizations, splitter, gazetteer);
        thingNames = new ThingNames(organizations);
        quotedTitles = new QuotedTitles(organizations);
        launches = new BoughtLaunches(Lexicon.read(home.lexicon().resolve("launchers.yaml")), known);
        anyOf = Set.copyOf(organizations.strings("any-of"));
        ownParts = new OwnParts(organizations);
        agencyLists = new AgencyLists(organizations, splitter, nationalBodies);
        counterparts = new Counterparts(organizations, nationalBodies);
        Lexicon agreed = Lexicon.read(home.lexicon().resolve("instruments.yaml"));
        instruments = new InstrumentFinder(agreed, splitter);
        titles = new InstrumentTitles(agreed);
        Lexicon referring = Lexicon.read(home.lexicon().resolve("references.yaml"));
        references = new ReferenceFinder(referring, splitter);
        stateWords = StateWords.of(referring, organizations);
        nameJoints = NameJoints.of(organizations);
        halves = new CountryHalves(referring);
        ofState = Set.copyOf(referring.strings("of-state"));
        peopleAndDates = new PeopleAndDates(home, Set.copyOf(referring.strings("ministers")), thingNames);
    }

    /** The sentences of a release with what they name, in reading order. */
    public List<AnnotatedSentence> find(Release release) {
        List<Sentence> sentences = splitter.split(release);
        String language = release.metadata().language().orElse("en");
        Wording wording = new Wording(language, germanSubjects.names(sentences, language));
        LocalNames local = new LocalNames();
        NameScanner scanner = new NameScanner(known, local, language, anyOf);
        PeopleAndDates.Reading reading = peopleAndDates.reading(release, sentences);
        List<Named> first = new ArrayList<>();
        Map<String, Integer> things = new HashMap<>();
        for (Sentence sentence : sentences) {
            boolean titleCase = isTitleCase(sentence);
            NameScanner.Known looked = scanner.look(sentence.tokens());
            List<Mention> scanned = scanner.scan(looked);
            Named named = new Named(titleCase, looked, scanned, names(sentence, scanned, titleCase, wording));
            thingNames.in(sentence.tokens(), named.names()).forEach(thing -> things.merge(thing, 1, Integer::sum));
            learn(named.names(), local, sentence.block().text().text(), titleCase);
            local.seeWords(titleCase ? List.of() : sentence.tokens());
            reading.learn(sentence, named.names());
            first.add(named);
        }
        List<AnnotatedSentence> annotated = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Named before = first.get(sentence.index());
            List<Mention> scanned = scanner.scan(before.known());
            // Most sentences name nothing that the release introduces elsewhere: they read as the first time.
            boolean same = scanned.equals(before.scanned());
            List<Mention> names =
                    new ArrayList<>(same ? before.names() : names(sentence, scanned, before.titleCase(), wording));
            String block = sentence.block().text().text();
            names.removeIf(name -> ThingNames.isNumbered(name, block));
            names.replaceAll(name -> inFull(name, local));
            dropHeadlineNames(names, before.titleCase(), local);
            names.removeIf(name -> (isMerelyOpening(name, sentence, local) && !wording.isSubject(name))
                    || quotedTitles.holds(name, block)
                    || ThingNames.isThing(name, block.substring(name.start(), name.end()), things, local));
            annotated.add(annotated(sentence, reading.merge(sentence, launches.withSeller(sentence.tokens(), names))));
        }
        return annotated;
    }

    private AnnotatedSentence annotated(Sentence sentence, List<Mention> mentions) {
        return new AnnotatedSentence(sentence, mentions, fields(sentence, mentions));
    }

    /**
     * What a sentence names as far as it is known when it is first read.
     *
     * @param titleCase whether it is written like a headline
     * @param known what the gazetteer knows of its words
     * @param scanned the names that gazetteer and release know
     * @param names these and all others
     */
    private record Named(boolean titleCase, NameScanner.Known known, List<Mention> scanned, List<Mention> names) {}

    /** The language of a release, and the words that are names there though nothing in their own sentence tells it. */
    private record Wording(String language, Set<String> subjects) {

        Scene scene(BitSet covered, BitSet opened, boolean headline) {
            return new Scene(covered, opened, headline, language, subjects);
        }

        boolean isSubject(Mention mention) {
            return mention instanceof OrganizationMention name && subjects.contains(name.name());
        }
    }

    private static void learn(List<Mention> names, LocalNames local, String block, boolean titleCase) {
        for (Mention mention : names) {
            if (mention instanceof CountryMention country) {
                local.see(country);
            } else if (mention instanceof AccordMention accord) {
                local.see(accord);
            } else if (mention instanceof OrganizationMention organization
                    && !(titleCase && organization.certainty() != Certainty.KNOWN)) {
                local.see(organization, block.substring(organization.start(), organization.end()));
            }
        }
    }

    /** In a headline every word is capitalised: there a bare name counts only if the text uses it too. */
    private static void dropHeadlineNames(List<Mention> names, boolean titleCase, LocalNames local) {
        if (titleCase) {
            names.removeIf(mention -> mention instanceof OrganizationMention organization
                    && (organization.certainty() == Certainty.BARE && local.uses(organization.name()) == 0));
        }
    }

    /** "Quillfort" where the release names no other "Quillfort ..." than Quillfort Optics. */
    private static Mention inFull(Mention mention, LocalNames local) {
        return mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE
                ? local.beginning(name.name())
                        .<Mention>map(full -> full.at(name.start(), name.end()))
                        .orElse(mention)
                : mention;
    }

    /** A single word at the beginning of a sentence has its capital from there, unless something tells more. */
    private boolean isMerelyOpening(Mention mention, Sentence sentence, LocalNames local) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && !Character.isLetter(tokens.get(at).text().codePointAt(0))) {
            at++;
        }
        boolean opens = mention instanceof OrganizationMention name
                && name.certainty() == Certainty.BARE
                && at < tokens.size()
                && name.start() == tokens.get(at).start()
                && name.end() == tokens.get(at).end();
        if (!opens) {
            return false;
        }
        String word = tokens.get(at).text();
        boolean plain = !NameFolding.hasCapital(word, 1);
        return plain && (local.isCommon(word) || !(isSubject(tokens, at) || local.isNameWithin(word)));
    }

    /** "Quillfort signed", "Quillfort, based in Lima, signed". */
    private boolean isSubject(List<Token> tokens, int at) {
        boolean based = at + 2 < tokens.size()
                && tokens.get(at + 1).text().equals(",")
                && seated.contains(tokens.get(at + 2).folded());
        return based
                || (at + 1 < tokens.size()
                        && afterSubject.contains(tokens.get(at + 1).folded()));
    }

    private static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
                words++;
                capitals += NameFolding.isCapitalised(token.text()) ? 1 : 0;
            }
        }
        boolean heading =
                sentence.block().kind() == BlockKind.TITLE || sentence.block().kind() == BlockKind.HEADING;
        return capitals * 10 >= words * (heading ? 6 : 8) && words > (heading ? 1 : 5);
    }

    private List<Mention> names(Sentence sentence, List<Mention> names, boolean headline, Wording wording) {
        List<Token> tokens = sentence.tokens();
        BitSet opened = opened(tokens, names);
        List<Mention> found = halves.with(names, tokens);
        if (!opened.isEmpty()) {
            List<OrganizationMention> headed = runs.find(tokens, wording.scene(new BitSet(), opened, headline)).stream()
                    .filter(name -> name.certainty() == Certainty.HEADED)
                    .toList();
            found.removeIf(name -> headed.stream().anyMatch(longer -> outdoes(longer, name, names)));
        }
        instruments.find(tokens).stream().filter(i -> free(found, i)).forEach(found::add);
        references.find(tokens).stream()
                .filter(r -> free(found, r) && !opensName(tokens, r))
                .forEach(found::add);
        BitSet taken = covered(tokens, found);
        taken.or(titles.in(tokens, found, headline));
        List<Mention> adjectives = new OwnCountries(runs, stateWords, wording.language()).within(tokens, found);
        taken.andNot(covered(tokens, adjectives));
        runs.find(tokens, wording.scene(taken, opened, headline)).stream()
                .filter(name -> !ownParts.contains(name, sentence, names))
                .map(name -> OwnCountries.ofOpening(name, names))
                .forEach(name -> OwnCountries.add(found, name, adjectives));
        found.sort(Comparator.comparingInt(Mention::start));
        String block = sentence.block().text().text();
        found.removeIf(name -> ThingNames.isHalfOfAdjective(name, block, names));
        LongNames longNames = new LongNames(block, nameJoints);
        List<Mention> linked =
                new NameLinks(block, stateWords).link(longNames.read(new JointNames(block, nameJoints).read(found)));
        List<Mention> listed = agencyLists.read(tokens, longNames.readSmall(nationalBodies.read(tokens, linked)));
        return descriptions.read(tokens, subsidiaries.read(tokens, counterparts.read(tokens, listed)));
    }

    /**
     * A longer name that is built like an institute's wins over a known one that is only its beginning or its end, unless
     * what stands before is a name itself ("NASA Example Center"); so it does over a country ("Peru Tide Committee"), but for one before a known name ("U.S. EA").
     */
    private boolean outdoes(OrganizationMention longer, Mention name, List<Mention> names) {
        boolean beginning = longer.start() == name.start() && longer.end() > name.end() + 1;
        boolean ending = longer.end() == name.end() && longer.start() < name.start() && !thingNames.isOrgan(longer);
        boolean named =
                names.stream().anyMatch(other -> other.start() >= longer.start() && other.end() <= name.start());
        boolean ofCountry = name instanceof CountryMention country
                && country.form() == Form.NAME
                && beginning
                && !isOfState(longer)
                && names.stream()
                        .noneMatch(other -> other instanceof OrganizationMention && other.end() == longer.end());
        return ofCountry
                || (name instanceof PlaceMention && beginning)
                || (name instanceof OrganizationMention && (beginning || (ending && !named)));
    }

    /** "the U.S. Embassy" acts for the state: it is none beside it. */
    private boolean isOfState(OrganizationMention body) {
        String name = NameFolding.fold(body.name());
        return ofState.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The tokens at which the name of a known organisation begins, or that of a country with a capital behind it. */
    private static BitSet opened(List<Token> tokens, List<Mention> names) {
        BitSet starts = new BitSet();
        BitSet countries = new BitSet();
        for (Mention name : names) {
            starts.set(name.start(), name instanceof OrganizationMention);
            countries.set(
                    name.start(),
                    name instanceof PlaceMention
                            || (name instanceof CountryMention country && country.form() == Form.NAME));
        }
        BitSet opened = new BitSet();
        for (int i = 0; !(starts.isEmpty() && countries.isEmpty()) && i < tokens.size(); i++) {
            boolean capital = i + 1 < tokens.size()
                    && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
            opened.set(
                    i,
                    starts.get(tokens.get(i).start())
                            || (capital && countries.get(tokens.get(i).start())));
        }
        return opened;
    }

    private static boolean free(List<Mention> found, Mention candidate) {
        return found.stream().noneMatch(m -> m.start() < candidate.end() && candidate.start() < m.end());
    }

    /** "la Agencia Espacial ...": a capital after the reference makes it the beginning of a name. */
    private static boolean opensName(List<Token> tokens, Mention reference) {
        boolean capital = tokens.stream()
                .anyMatch(token -> token.start() < reference.end() && token.end() == reference.end() && begins(token));
        return capital && tokens.stream().anyMatch(token -> token.start() == reference.end() + 1 && begins(token));
    }

    private static boolean begins(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static BitSet covered(List<Token> tokens, List<Mention> found) {
        BitSet letters = new BitSet();
        for (Mention mention : found) {
            letters.set(mention.start(), mention.end());
        }
        BitSet covered = new BitSet();
        for (int i = 0; !letters.isEmpty() && i < tokens.size(); i++) {
            int first = letters.nextSetBit(tokens.get(i).start());
            covered.set(i, first >= 0 && first < tokens.get(i).end());
        }
        return covered;
    }

    private static boolean isWithinName(Token token, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> isKnown(m) || m instanceof AccordMention || m instanceof PersonSpan)
                .anyMatch(m -> m instanceof PersonSpan person
                        ? person.coverStart() <= token.start() && token.end() <= person.coverEnd()
                        : m.spans(token));
    }

    private static boolean isKnown(Mention mention) {
        return mention instanceof OrganizationMention organization && organization.certainty() == Certainty.KNOWN;
    }

    /** The fields that the sentence's own words name; those within the name of someone are theirs. */
    private List<FieldMention> fields(Sentence sentence, List<Mention> mentions) {
        List<String> words = sentence.tokens().stream().map(Token::folded).toList();
        List<FieldMention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int i = 0;
        while (i < words.size()) {
            NameTrie.Match<String> match = known.field(words, i);
            boolean ofName =
                    match.length() > 0 && isWithinName(sentence.tokens().get(i), mentions);
            for (String field : match.values()) {
                if (!ofName && seen.add(field)) {
                    int last = i + match.length() - 1;
                    found.add(new FieldMention(
                            sentence.tokens().get(i).start(),
                            sentence.tokens().get(last).end(),
                            field));
                }
            }
            i += Math.max(match.length(), 1);
        }
        return found;
    }
}
