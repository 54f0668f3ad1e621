package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.DateSpan;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Token;

/** Turns a sentence with its mentions into items, one for each word or mention; {@link Groups} then reads them together. */
final class Items {

    /** "at the Oslo, Norway headquarters of EA": so far before the noun its preposition stands. */
    private static final int VENUE_REACH = 5;

    private static final Set<String> CLOSING = Set.of(")", "]");

    private final AnnotatedSentence annotated;
    private final GroupWords words;
    private final CapitalCities capitals;
    private final List<Item> items = new ArrayList<>();
    private final Bracketed bracketed;

    private Items(AnnotatedSentence annotated, GroupWords words) {
        this.annotated = annotated;
        this.words = words;
        this.capitals = new CapitalCities(annotated.sentence().tokens(), words);
        this.bracketed = new Bracketed(annotated.sentence().tokens(), items);
    }

    /** The items of a sentence, not yet grouped; what stands in brackets is left out. */
    static List<Item> of(AnnotatedSentence annotated, GroupWords words) {
        Items items = new Items(annotated, words);
        items.read();
        return items.items;
    }

    private void read() {
        List<Token> tokens = annotated.sentence().tokens();
        int bracket = 0;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Optional<Mention> mention = widestAt(token.start());
            if (bracket == 0 && mention.isPresent()) {
                int end = end(mention.get());
                items.add(item(mention.get()));
                while (i < tokens.size() && tokens.get(i).start() < end) {
                    i++;
                }
                continue;
            }
            if (bracket == 0 && token.text().equals("(")) {
                bracketed.at(i, this::widestAt).ifPresent(inside -> items.add(item(inside)));
            }
            bracket += token.text().equals("(") || PlainWords.opensTicker(tokens, i) ? 1 : 0;
            if (bracket == 0) {
                items.add(Item.word(
                        PlainWords.isMonth(tokens, i, words.months()) ? token.text() : token.folded(),
                        token.start(),
                        token.end()));
            }
            bracket -= CLOSING.contains(token.text()) && bracket > 0 ? 1 : 0;
            i++;
        }
    }

    private Optional<Mention> widestAt(int start) {
        Mention widest = null;
        for (Mention mention : annotated.mentions()) {
            boolean here = start(mention) <= start && start < end(mention);
            if (here && (widest == null || width(mention) > width(widest))) {
                widest = mention;
            }
        }
        return Optional.ofNullable(widest);
    }

    private static int width(Mention mention) {
        return end(mention) - start(mention);
    }

    private static int start(Mention mention) {
        return mention instanceof PersonSpan person ? person.coverStart() : mention.start();
    }

    private static int end(Mention mention) {
        return mention instanceof PersonSpan person ? person.coverEnd() : mention.end();
    }

    private Item item(Mention mention) {
        if (mention instanceof PlaceMention place) {
            Optional<CountryMention> acting = capitals.acting(place, items);
            if (acting.isPresent()) {
                return Item.of(Kind.PARTIES, place.start(), place.end(), List.of(acting.get()));
            }
        }
        List<Mention> named = mention instanceof PersonSpan person ? sharing(person) : List.of(mention);
        return Item.of(kind(mention), start(mention), end(mention), named);
    }

    /** "Presidents X and Y": the people whose names lie within one post. */
    private List<Mention> sharing(PersonSpan person) {
        return annotated.mentions().stream()
                .filter(PersonSpan.class::isInstance)
                .filter(other -> other.start() >= person.coverStart() && other.end() <= person.coverEnd())
                .toList();
    }

    private Kind kind(Mention mention) {
        if (mention instanceof OrganizationMention name && isInCompound(name)) {
            return Kind.ADJECTIVE;
        }
        if (mention instanceof OrganizationMention || mention instanceof ReferenceMention) {
            boolean there = follows(words.places().locative())
                    && !follows(words.places().recipient())
                    && !followsConsortium();
            boolean aside = there || followsVenue() || namesVenue(mention) || followsRivalry() || isTown(mention);
            return aside ? Kind.PLACE : Kind.PARTIES;
        }
        if (mention instanceof CountryMention country) {
            return kind(country);
        }
        if (mention instanceof AccordMention) {
            return Kind.ACCORD;
        }
        if (mention instanceof InstrumentMention || mention instanceof PersonSpan) {
            return mention instanceof PersonSpan ? Kind.PERSON : Kind.INSTRUMENT;
        }
        if (mention instanceof DateSpan) {
            return Kind.DATE;
        }
        return mention instanceof PlaceMention ? Kind.PLACE : Kind.WORD;
    }

    /** "Quillfort, of Harbourton, Virginia": an unknown name behind "of" and before a place that it lies in. */
    private boolean isTown(Mention mention) {
        return mention instanceof OrganizationMention name
                && name.certainty() == Certainty.BARE
                && follows(words.of())
                && annotated.sentence().block().text().text().startsWith(", ", name.end())
                && annotated.mentions(PlaceMention.class).anyMatch(place -> place.start() == name.end() + 2);
    }

    private Kind kind(CountryMention country) {
        if (country.form() == Form.ADJECTIVE
                || qualifiesNoun(country)
                || isOwnedByState(country)
                || describesFirm(country)) {
            return Kind.ADJECTIVE;
        }
        boolean place = (follows(words.places().locative()) && !followsEnvoys())
                || follows(words.places().travel())
                || followsRivalry()
                || followsFirms()
                || goesOnFromPlace();
        return place && country.form() == Form.NAME ? Kind.PLACE : Kind.PARTIES;
    }

    /** "at the headquarters of EA": there it is done, by whomever. */
    private boolean followsVenue() {
        int of = items.size() - 1;
        while (of > 0 && (isWordOf(of, words.articles()) || isWordOf(of, words.of()))) {
            of--;
        }
        return of > 0
                && of < items.size() - 1
                && isWordOf(of, words.aside().venues())
                && IntStream.rangeClosed(Math.max(0, of - VENUE_REACH), of - 1)
                        .anyMatch(at -> isWordOf(at, words.aside().atVenue()));
    }

    /** "im EA-Hauptsitz", as "at the headquarters of EA". */
    private boolean namesVenue(Mention mention) {
        String block = annotated.sentence().block().text().text();
        return mention.end() < block.length()
                && isDash(block, mention.end())
                && words.aside().isVenue(block, mention.end() + 1);
    }

    /** "ein Konsortium aus A und B": those whom it consists of. */
    private boolean followsConsortium() {
        int from = beforeArticle();
        return from > 0 && isWordOf(from - 1, words.aside().consortia());
    }

    /** "state firms of Norway": they do not act for the country. */
    private boolean followsFirms() {
        int of = items.size() - 1;
        if (of < 1 || !isWordOf(of, words.of())) {
            return false;
        }
        return isWordOf(of - 1, words.aside().firms())
                || (of > 1 && isWordOf(of - 2, words.aside().firms()));
    }

    /** "Officials from Norway": they act for the country. */
    private boolean followsEnvoys() {
        int from = beforeArticle();
        return from > 0
                && isWordOf(from, words.envoys().from())
                && words.envoys().nouns().contains(items.get(from - 1).word());
    }

    /** "in competition with Norway", "in line with EA rules": nothing is done together; "según Noruega": it only tells. */
    private boolean followsRivalry() {
        int with = beforeArticle();
        int before = items.size() - 1;
        while (before > 0 && isWordOf(before, words.articles())) {
            before--;
        }
        boolean source = before >= 0 && isWordOf(before, words.aside().sources());
        boolean rivalry = with > 0
                && isWordOf(with, words.aside().together())
                && isWordOf(with - 1, words.aside().rivalry());
        return source || rivalry;
    }

    private boolean isWordOf(int at, Set<String> wanted) {
        return items.get(at).isAnyOf(wanted);
    }

    /** "in Norway and Chile": the second is a place like the first. */
    private boolean goesOnFromPlace() {
        int and = beforeArticle();
        boolean joined = and > 0 && isWordOf(and, words.and());
        if (joined && isPlaceOfCountry(and - 1)) {
            return true;
        }
        int comma = joined ? and - 1 : and;
        return comma > 0 && items.get(comma).isWord(",") && isPlaceOfCountry(comma - 1) && areBodiesIn(comma - 1);
    }

    private boolean isPlaceOfCountry(int at) {
        return items.get(at).kind() == Kind.PLACE && items.get(at).mentions().get(0) instanceof CountryMention;
    }

    /** "institutions in Norway, Chile and Peru": each of the countries is a place, since bodies in them are spoken of. */
    private boolean areBodiesIn(int place) {
        int at = place;
        while (at > 0 && (isPlaceOfCountry(at) || items.get(at).isWord(",") || isWordOf(at, words.articles()))) {
            at--;
        }
        return at > 0
                && isWordOf(at, words.places().locative())
                && isWordOf(at - 1, words.counts().many());
    }

    /** "a Norway satellite start-up": a firm of the country, not the country. */
    private boolean describesFirm(CountryMention country) {
        String block = annotated.sentence().block().text().text();
        return country.form() == Form.NAME && words.aside().isFirm(block, country.end(), words.qualifiers());
    }

    /** "the Norwegian government agency": not the government, but a body of it. */
    private boolean isOwnedByState(CountryMention country) {
        return country.form() == Form.GOVERNMENT
                && annotated.sentence().tokens().stream()
                        .filter(token -> token.start() >= country.end())
                        .findFirst()
                        .filter(token -> words.stateNouns().contains(token.folded()))
                        .isPresent();
    }

    /** "U.S.-Japan agreement": a name that a dash joins to another qualifies the noun that follows. */
    private boolean qualifiesNoun(CountryMention country) {
        String block = annotated.sentence().block().text().text();
        boolean after = country.end() < block.length() && isDash(block, country.end());
        boolean before = country.start() > 0 && isDash(block, country.start() - 1);
        return after || before || abbreviationBeforeNoun(country, block);
    }

    /** "the ISRO-CNES agreement": names that dashes join, before the noun that they qualify together. */
    private boolean isInCompound(OrganizationMention name) {
        String block = annotated.sentence().block().text().text();
        Mention last = name;
        Optional<Mention> next = joined(name.end(), block);
        while (next.isPresent()) {
            last = next.get();
            next = joined(last.end(), block);
        }
        boolean several = last != name || isJoinedTo(name.start(), block);
        int noun = last.end() + 1;
        return several
                && noun < block.length()
                && block.charAt(last.end()) == ' '
                && (isInstrument(noun) || (Character.isLowerCase(block.charAt(noun)) && !isSlashed(name, block)))
                && !words.opensAfterPhrase(block, noun);
    }

    /** "NASA/JPL": a slash also joins a body and its part. */
    private static boolean isSlashed(Mention name, String block) {
        return block.startsWith("/", name.end()) || (name.start() > 0 && block.charAt(name.start() - 1) == '/');
    }

    /** The country or organisation that a dash joins to what ends at an offset. */
    private Optional<Mention> joined(int end, String block) {
        return end < block.length() && isDash(block, end)
                ? annotated.mentions().stream()
                        .filter(Items::isParty)
                        .filter(other -> other.start() == end + 1)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isJoinedTo(int start, String block) {
        return start > 0
                && isDash(block, start - 1)
                && annotated.mentions().stream().filter(Items::isParty).anyMatch(other -> other.end() == start - 1);
    }

    private static boolean isParty(Mention mention) {
        return mention instanceof OrganizationMention || mention instanceof CountryMention;
    }

    private boolean isInstrument(int at) {
        return annotated.mentions(InstrumentMention.class).anyMatch(instrument -> instrument.start() == at);
    }

    /** "U.S. company": an abbreviation right before a plain noun is an adjective. */
    private boolean abbreviationBeforeNoun(CountryMention country, String block) {
        String name = block.substring(country.start(), country.end());
        boolean abbreviation = name.length() <= 4 && NameFolding.isAcronym(name) && !name.equals("USA");
        int next = country.end() + 1;
        return abbreviation
                && next < block.length()
                && block.charAt(country.end()) == ' '
                && Character.isLetter(block.charAt(next))
                && !words.opensAfterPhrase(block, next);
    }

    private static boolean isDash(String block, int at) {
        char c = block.charAt(at);
        return c == '-' || c == '–' || c == '‑' || c == '/';
    }

    private boolean follows(Set<String> wanted) {
        int last = beforeArticle();
        return last >= 0 && isWordOf(last, wanted);
    }

    /** The last item read, or the one before it where that is an article; -1 where there is none. */
    private int beforeArticle() {
        int last = items.size() - 1;
        boolean article = last >= 0 && isWordOf(last, words.places().articles());
        return article ? last - 1 : last;
    }
}
