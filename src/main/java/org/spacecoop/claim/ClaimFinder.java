package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.spacecoop.claim.Foundations.Foundation;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.ItemReader;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.claim.rule.Signatories;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.MentionFinder;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Home;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

/**
 * Finds what a release claims: agreements and events, each fact with its sentences and the rule that read it.
 *
 * <p>A pure function of release, gazetteer and lexicons. Safe to share between threads.
 */
public final class ClaimFinder {

    private final Gazetteer gazetteer;
    private final MentionFinder mentions;
    private final Signatories signatories;
    private final DraftFinder drafts;
    private final RuleBook people;
    private final WordClasses classes;
    private final RelevanceWords relevanceWords;
    private final EventFinder events;
    private final KnownOrganizations organizations;
    private final ItemReader itemReader;
    private final PlaceNames places;
    private final Intergovernmental intergovernmental;
    private final Seats seats;

    /**
     * A finder with the lexicons of a home and a gazetteer.
     *
     * @throws java.io.UncheckedIOException if a lexicon cannot be read
     * @throws IllegalArgumentException if a lexicon is not as it should be; the message names the place
     */
    public ClaimFinder(Home home, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        SentenceSplitter splitter = new SentenceSplitter(home);
        Lexicon lexicon = Lexicon.read(home.lexicon().resolve("agreements.yaml"));
        this.classes = WordClasses.read(home.lexicon().resolve("words"), splitter);
        RuleBook agreements = RuleBook.read(lexicon, "agreements", classes);
        this.mentions = new MentionFinder(home, gazetteer);
        this.itemReader = new ItemReader(home);
        this.signatories = new Signatories(classes);
        this.drafts = new DraftFinder(agreements, RuleBook.read(lexicon, "accessions", classes), gazetteer.accords());
        this.people = RuleBook.read(lexicon, "people", classes);
        Lexicon references = Lexicon.read(home.lexicon().resolve("references.yaml"));
        this.organizations = new KnownOrganizations(gazetteer, references);
        this.places = new PlaceNames(gazetteer);
        this.intergovernmental = new Intergovernmental(references);
        this.seats = new Seats(references);
        this.events = new EventFinder(home, splitter);
        this.relevanceWords = RelevanceWords.of(Lexicon.read(home.lexicon().resolve("relevance.yaml")), splitter);
    }

    private ClaimFinder(ClaimFinder all, String leftOut) {
        this.gazetteer = all.gazetteer;
        this.mentions = all.mentions;
        this.signatories = all.signatories;
        this.drafts = all.drafts.without(leftOut);
        this.people = all.people.without(leftOut);
        this.classes = all.classes;
        this.relevanceWords = all.relevanceWords;
        this.events = all.events.without(leftOut);
        this.itemReader = all.itemReader;
        this.organizations = all.organizations;
        this.places = all.places;
        this.intergovernmental = all.intergovernmental;
        this.seats = all.seats;
    }

    /** The same without a rule, given by its id, or without one pattern, given by its name ({@code sign-active/2}). */
    public ClaimFinder without(String idOrName) {
        return new ClaimFinder(this, idOrName);
    }

    /** The rules by what they are for, in the order in which they are tried. */
    public Map<String, List<Rule>> rules() {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        rules.put("agreements", drafts.agreements().rules());
        rules.put("accessions", drafts.accessions().rules());
        rules.put("people", people.rules());
        rules.put("events", events.rules().rules());
        return rules;
    }

    /** The claims of a release. */
    public ReleaseClaims find(Release release) {
        return find(release, Trace.none());
    }

    /** The claims of a release; notes in the trace which rules fired and what stopped others. */
    public ReleaseClaims find(Release release, Trace trace) {
        return find(release, annotate(release), trace);
    }

    /** The sentences of a release with what they name: what rules read. */
    public List<AnnotatedSentence> annotate(Release release) {
        return mentions.find(release);
    }

    /** The claims of a release whose sentences have been annotated before. */
    public ReleaseClaims find(Release release, List<AnnotatedSentence> annotated, Trace trace) {
        List<SentenceItems> sentences = items(annotated);
        Quotes quotes = new Quotes(release);
        String language = release.metadata().language().orElse("en");
        Homeland homeland = new Homeland(annotated, home(release), classes, gazetteer, language);
        PartyReader parties =
                new PartyReader(annotated, organizations, language, homeland, publisher(release), classes, seats);
        BareNames names = new BareNames(annotated, primary(language), classes);
        Protagonists protagonists = new Protagonists(classes, parties, names, sentences);
        Circumstances circumstances =
                new Circumstances(classes, quotes, sentences, release.metadata().issued());
        BoundParties bound = new BoundParties(parties, names, intergovernmental, classes);
        AgreementAssembler assembler =
                new AgreementAssembler(parties, bound, protagonists, quotes, gazetteer, circumstances, classes, trace);
        Relevance relevance = new Relevance(relevanceWords, parties, sentences, trace);
        AccordsBefore accords = new AccordsBefore(sentences);
        Predicate<Draft> onSpace = draft -> relevance.mayBeOnSpace(draft) && !accords.are(draft);
        sentences.forEach(sentence ->
                add(sentence, accords.named(drafts.find(sentence, primary(language), trace)), onSpace, assembler));
        assembler.complete();
        FormLines forms = new FormLines(classes, quotes, parties, sentences);
        new PeopleReader(people, assembler, parties, forms, quotes, trace).read(sentences, itemReader::people);
        forms.readDates(assembler.agreements());
        circumstances.read(assembler.agreements());
        List<Foundation> foundations = new Foundations(classes, assembler).find(sentences);
        Topics topics = new Topics(quotes, gazetteer);
        ReleaseClaims claims = claims(release, assembler, foundations, relevance, topics, quotes);
        note(assembler, trace);
        EventText text =
                new EventText(sentences, claims.agreements(), release.metadata().issued(), parties, quotes, trace);
        return new ReleaseClaims(release, claims.agreements(), events.find(text), claims.warnings());
    }

    private List<SentenceItems> items(List<AnnotatedSentence> annotated) {
        List<AnnotatedSentence> told = annotated.stream()
                .filter(sentence -> sentence.sentence().block().kind() != BlockKind.CONTACT)
                .toList();
        List<List<Item>> items =
                signatories.read(told.stream().map(itemReader::items).toList());
        return IntStream.range(0, told.size())
                .mapToObj(i -> new SentenceItems(told.get(i), items.get(i)))
                .toList();
    }

    /** What is plainly on something else must not be taken for more of an agreement on space. */
    private static void add(
            SentenceItems sentence, List<Draft> found, Predicate<Draft> onSpace, AgreementAssembler assembler) {
        List<Draft> told = found.stream().filter(onSpace).toList();
        if (found.isEmpty() || !told.isEmpty()) {
            assembler.add(sentence, told);
        }
    }

    private static void note(AgreementAssembler assembler, Trace trace) {
        assembler
                .agreements()
                .forEach(agreement -> agreement
                        .key()
                        .ifPresent(key ->
                                trace.note(agreement.first(), Outcome.CLAIMED, () -> key + " " + agreement.words())));
    }

    /** The primary subtag of a language tag (BCP 47). */
    private static String primary(String tag) {
        return tag.split("-", -1)[0];
    }

    private ReleaseClaims claims(
            Release release,
            AgreementAssembler assembler,
            List<Foundation> foundations,
            Relevance relevance,
            Topics topics,
            Quotes quotes) {
        List<AgreementBuilder> onSpace =
                assembler.agreements().stream().filter(relevance::isOnSpace).toList();
        for (int i = 0; i < onSpace.size(); i++) {
            onSpace.get(i).name("a" + (i + 1));
        }
        foundations.forEach(foundation -> link(foundation, quotes));
        List<AgreementClaim> agreements = new ArrayList<>();
        for (AgreementBuilder agreement : onSpace) {
            agreements.add(agreement.claim(topics.fields(agreement, assembler), topics.topics(agreement), quotes));
        }
        List<Notice> warnings =
                agreements.isEmpty() ? List.of(Notice.of(release.source().name(), "no agreement found")) : List.of();
        return new ReleaseClaims(release, agreements, List.of(), warnings);
    }

    private static void link(Foundation foundation, Quotes quotes) {
        boolean named = foundation.agreement().key().isPresent();
        foundation
                .earlier()
                .key()
                .filter(key -> named)
                .ifPresent(key -> foundation
                        .agreement()
                        .buildsOn(new Stated<>(
                                new AgreementLink(foundation.relation(), key),
                                List.of(quotes.quote(foundation.sentence())),
                                "builds-on")));
    }

    /** The country of the place in the dateline. */
    private Optional<String> home(Release release) {
        return release.metadata().dateline().flatMap(Dateline::place).flatMap(places::countryOf);
    }

    private Optional<AgentRef> publisher(Release release) {
        return release.metadata()
                .publisher()
                .flatMap(organizations::called)
                .map(organization -> new AgentRef.Known(organization.id()));
    }
}
