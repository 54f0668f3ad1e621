package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.claim.rule.Item.Representative;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;

/** Reads items together: lists of parties or people, and what is put in between them in apposition. */
final class Groups {

    private static final Set<String> MARKS = Set.of("/", "-", "–", "—");
    private static final int LONGEST_APPOSITION = 22;

    private final List<Item> raw;
    private final GroupWords words;
    private final SaidTwice said;
    private final List<Item> grouped = new ArrayList<>();

    private Groups(List<Item> raw, GroupWords words) {
        this.raw = Described.passedOver(raw, words);
        this.words = words;
        this.said = new SaidTwice(this.raw);
    }

    /** The items of a sentence with its lists read together. */
    static List<Item> of(AnnotatedSentence annotated, GroupWords words) {
        Groups groups = new Groups(Items.of(annotated, words), words);
        groups.read();
        return List.copyOf(Delegates.read(groups.grouped, words));
    }

    private void read() {
        int i = 0;
        while (i < raw.size()) {
            Item item = raw.get(i);
            if (item.kind() == Kind.PARTIES || item.kind() == Kind.PERSON || item.kind() == Kind.ADJECTIVE) {
                i = list(i);
            } else {
                grouped.add(item);
                i++;
            }
        }
    }

    private int list(int from) {
        Kind kind = raw.get(from).kind();
        List<Mention> mentions = new ArrayList<>(raw.get(from).mentions());
        List<Representative> represented = new ArrayList<>();
        int end = from + 1;
        boolean closed = false;
        while (true) {
            int after = kind == Kind.PARTIES ? skipApposition(end, mentions, represented) : skipPictured(end, kind);
            int next = connected(kind == Kind.PARTIES ? skipSeat(after) : after, kind);
            int again = kind == Kind.PARTIES ? said.twice(end, mentions.get(mentions.size() - 1)) : -1;
            if (next < 0 && again >= 0) {
                SaidTwice.replaceLast(mentions, raw.get(again).mentions().get(0));
                end = again + 1;
                continue;
            }
            if (next < 0) {
                end = represented.isEmpty() && !isSubordinate(end) ? end : Math.max(end, after);
                break;
            }
            boolean and = hasAnd(after, next);
            boolean second = mentions.size() == 1 && opensSecond(from, after, next);
            if (and ? second : (end == from + 1 && opensClause(from, next)) || (closed && isSubject(next))) {
                break;
            }
            if (closed && !and && kind == Kind.PARTIES) {
                SaidTwice.replaceLast(mentions, raw.get(next).mentions().get(0));
            } else {
                mentions.addAll(raw.get(next).mentions());
            }
            closed |= and;
            end = next + 1;
        }
        if (kind == Kind.PARTIES && !closed && mentions.size() == 2 && !areMany(end)) {
            SaidTwice.replaceLast(mentions, mentions.remove(1));
        }
        Item first = raw.get(from);
        grouped.add(new Item(kind, first.start(), raw.get(end - 1).end(), first.word(), mentions, represented));
        return end;
    }

    /** "By an agreement between A and B, Peru will ...": a country behind a finished list that goes on without a comma. */
    private boolean isSubject(int at) {
        return raw.get(at).mentions().get(0) instanceof CountryMention
                && at + 1 < raw.size()
                && raw.get(at + 1).kind() == Kind.WORD
                && !raw.get(at + 1).isWord(",")
                && !raw.get(at + 1).isWord(".");
    }

    /** "A, B ink agreement": the verb tells that the second name is another's. */
    private boolean areMany(int verb) {
        return verb < raw.size() && raw.get(verb).isAnyOf(words.plural());
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = raw.get(i).kind() == Kind.WORD;
            if (word
                    && (words.and().contains(raw.get(i).word())
                            || MARKS.contains(raw.get(i).word()))) {
                return true;
            }
        }
        return false;
    }

    /** The next item of the list if a comma, an "and" or both lead to it; else -1. */
    private int connected(int at, Kind kind) {
        int i = at;
        boolean connector = false;
        while (i < raw.size() && i - at <= 4 && raw.get(i).kind() == Kind.WORD) {
            String word = raw.get(i).word();
            boolean connects = word.equals(",")
                    || (kind == Kind.PERSON && word.equals(";") && !Clauses.opensAt(raw, i, words))
                    || (words.and().contains(word) && !words.joining().with().contains(word))
                    || isDash(word, kind)
                    || joinsForeigners(i)
                    || words.joining().isTogether(raw, i);
            if (connector && !connects && words.descriptions().contains(word)) {
                break;
            }
            if (!connects && !(connector && words.articles().contains(word))) {
                int behind = i + words.joining().asWell(raw, i);
                boolean member = behind > i
                        && behind < raw.size()
                        && raw.get(skipArticles(behind)).kind() == kind;
                return member ? skipArticles(behind) : -1;
            }
            connector |= connects;
            i += words.joining().isTogether(raw, i) ? 2 : 1;
        }
        i = connector && kind == Kind.PARTIES ? skipOwner(skipDescription(i)) : i;
        boolean member = connector && i < raw.size() && raw.get(i).kind() == kind;
        if (member && kind == Kind.PARTIES && isPossessive(i + 1)) {
            return isOwned(i + 2) ? i + 2 : -1;
        }
        return member ? i : -1;
    }

    /** "and its Polish counterpart, the Example Agency", "and the Polish company Example": what leads to a name. */
    private int skipDescription(int at) {
        if (isOfNationAlone(at)) {
            return at + 1;
        }
        int i = at;
        boolean described = false;
        while (i < raw.size() - 1 && i - at <= 5) {
            Item item = raw.get(i);
            boolean adjective = item.kind() == Kind.ADJECTIVE && (i == at || described);
            boolean description = item.kind() == Kind.WORD
                    && (words.descriptions().contains(item.word()) || item.isAnyOf(words.nouns()));
            boolean between = described
                    && item.kind() == Kind.WORD
                    && (item.word().equals(",") || words.articles().contains(item.word()));
            if (!adjective && !description && !between) {
                break;
            }
            described |= description;
            i++;
        }
        return described && i < raw.size() && raw.get(i).kind() == Kind.PARTIES ? i : at;
    }

    /** "la empresa española A y la chilena B": the noun is not said again. */
    private boolean isOfNationAlone(int at) {
        boolean adjective = at > 0 && at < raw.size() && raw.get(at).kind() == Kind.ADJECTIVE;
        return adjective && words.articles().contains(raw.get(at - 1).word()) && isOwned(at + 1);
    }

    /** "A, Peru's space agency": what follows belongs to the country; the country itself is no member of the list. */
    private boolean isPossessive(int at) {
        return at < raw.size() && (raw.get(at).isWord("'s") || raw.get(at).isWord("'"));
    }

    /** "A and Peru's Example Inc.": what belongs to the country is the member of the list. */
    private int skipOwner(int at) {
        boolean owner = at < raw.size() && raw.get(at).kind() == Kind.ADJECTIVE && isPossessive(at + 1);
        return owner && isOwned(at + 2) ? at + 2 : at;
    }

    /** "A and the academy's Example Institute": the institute is the member of the list. */
    private boolean isOwned(int at) {
        return at < raw.size()
                && raw.get(at).kind() == Kind.PARTIES
                && raw.get(at).mentions().get(0) instanceof OrganizationMention;
    }

    private static boolean isDash(String word, Kind kind) {
        return kind == Kind.ADJECTIVE && (word.equals("-") || word.equals("–") || word.equals("/"));
    }

    /** "JAXA/CSA sign ...": two of different countries; those of one country are often a body and its part. */
    private boolean joinsForeigners(int at) {
        boolean mark = MARKS.contains(raw.get(at).word()) && at > 0 && at + 1 < raw.size();
        if (!mark || raw.get(at - 1).kind() != Kind.PARTIES || raw.get(at + 1).kind() != Kind.PARTIES) {
            return false;
        }
        List<Mention> before = raw.get(at - 1).mentions();
        return SaidTwice.areForeigners(
                before.get(before.size() - 1), raw.get(at + 1).mentions().get(0));
    }

    private int skipArticles(int at) {
        int i = at;
        while (i < raw.size() - 1 && words.articles().contains(raw.get(i).word())) {
            i++;
        }
        return i;
    }

    /** "Quillfort of Lima and Oak Ltd. of Reno, Nev.": where a member of a list has its seat is passed over. */
    private int skipSeat(int at) {
        int end = at;
        boolean of = true;
        for (int seat = seatEnd(end); seat > 0; seat = seatEnd(end)) {
            of &= raw.get(end).isAnyOf(words.homes().of());
            end = seat;
        }
        int next = end > at ? connected(end, Kind.PARTIES) : -1;
        // "with Quillfort in Lima, and Oak Ltd. announced": that one opens a clause of its own.
        return next > 0 && (of || endsMember(next + 1)) ? end : at;
    }

    /** Where "in Lima", "from the Netherlands" ends; -1 if no seat is told here. */
    private int seatEnd(int at) {
        boolean link = at < raw.size()
                && (raw.get(at).isAnyOf(words.homes().of())
                        || raw.get(at).isAnyOf(words.homes().links()));
        int place = link && at + 2 < raw.size() && raw.get(at + 1).isAnyOf(words.articles()) ? at + 2 : at + 1;
        return link && place < raw.size() && raw.get(place).kind() == Kind.PLACE ? place + 1 : -1;
    }

    /** Whether a list ends here, goes on, or tells the seat of its last member. */
    private boolean endsMember(int at) {
        return at >= raw.size()
                || raw.get(at).isWord(".")
                || raw.get(at).isWord(",")
                || raw.get(at).isAnyOf(words.and())
                || seatEnd(at) > 0;
    }

    /** "Ana Ruiz, left, and Ben Cole": where people stand in a picture is passed over. */
    private int skipPictured(int at, Kind kind) {
        int i = at;
        while (kind == Kind.PERSON
                && i + 1 < raw.size()
                && (raw.get(i).isWord(",") || i > at)
                && words.pictured().contains(raw.get(i + 1).word())) {
            i++;
        }
        return kind == Kind.PERSON ? skipToSemicolon(i == at ? at : i + 1) : i == at ? at : i + 1;
    }

    /** "Ana Ruiz from the Example Office; Ben Cole, head of EA; ...": what is told of each ends with a semicolon. */
    private int skipToSemicolon(int at) {
        for (int i = at; i < Math.min(raw.size() - 2, at + LONGEST_APPOSITION); i++) {
            Item item = raw.get(i);
            if (item.isWord(";")) {
                int next = raw.get(i + 1).isAnyOf(words.and()) ? i + 2 : i + 1;
                return raw.get(next).kind() == Kind.PERSON ? i : at;
            }
            boolean acts = item.isAnyOf(words.aside().signing())
                    || item.isAnyOf(words.aside().auxiliaries());
            if (acts || item.kind() == Kind.PERSON || item.kind() == Kind.INSTRUMENT) {
                return at;
            }
        }
        return at;
    }

    /** Passes over ", a maker of cameras," and ", represented by X"; notes the people of the latter. */
    private int skipApposition(int at, List<Mention> parties, List<Representative> represented) {
        if (at + 1 >= raw.size()
                || !(raw.get(at).isWord(",")
                        || words.represented().contains(raw.get(at).word()))) {
            return at;
        }
        int word = raw.get(at).isWord(",") ? at + 1 : at;
        boolean ofCountry = raw.get(word).kind() == Kind.PARTIES && isPossessive(word + 1);
        if (words.represented().contains(raw.get(word).word())) {
            return skipRepresented(at, word, parties.get(parties.size() - 1), represented);
        }
        boolean subordinate = isSubordinate(at);
        if (!ofCountry && !words.apposition().contains(raw.get(word).word()) && !subordinate) {
            return at;
        }
        for (int i = word + 1; i < raw.size() && i < word + LONGEST_APPOSITION; i++) {
            if (raw.get(i).isWord(",")) {
                int seat = raw.get(word).isAnyOf(words.homes().seated()) ? countryOfSeat(i) : i;
                return connected(seat, Kind.PARTIES) > 0 ? seat : seat + 1;
            }
            if (subordinate && goesOnBehind(word, i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** "headquartered in Callao, Peru, and": where the comma behind the country stands; the comma before it if none is told. */
    private int countryOfSeat(int comma) {
        boolean country = comma + 2 < raw.size()
                && raw.get(comma + 1).kind() == Kind.PARTIES
                && raw.get(comma + 1).mentions().get(0) instanceof CountryMention
                && raw.get(comma + 2).isWord(",");
        return country ? comma + 2 : comma;
    }

    /** ", a body of the Ministry of Tides signed": no comma need end what is said; "a firm with which EA signed" is no such body. */
    private boolean goesOnBehind(int noun, int superior) {
        return raw.get(superior).kind() == Kind.PARTIES
                && raw.subList(noun, superior).stream().noneMatch(item -> item.isAnyOf(words.clause()))
                && superior + 1 < raw.size()
                && raw.get(superior + 1).isAnyOf(words.aside().signing());
    }

    /** ", a body of the Ministry of Tides,": what follows is said of the party before it, and names no party. */
    private boolean isSubordinate(int at) {
        if (at + 1 >= raw.size() || !raw.get(at).isWord(",")) {
            return false;
        }
        String word = raw.get(at + 1).word();
        String two = at + 2 < raw.size() ? word + " " + raw.get(at + 2).word() : word;
        return words.subordinate().contains(word) || (words.subordinate().contains(two) && isOfBody(at));
    }

    /** "The Ministry of Tides, through its agency A,": of a country its body is the more telling name. */
    private boolean isOfBody(int comma) {
        return comma > 0
                && raw.get(comma - 1).kind() == Kind.PARTIES
                && raw.get(comma - 1).mentions().stream().allMatch(OrganizationMention.class::isInstance);
    }

    /** "Con A, B ...": the one with whom something is done, put first, is in no list with the one who does it. */
    private boolean opensClause(int from, int next) {
        int word = from - 1;
        while (word > 0 && words.articles().contains(raw.get(word).word())) {
            word--;
        }
        return (word == 0 && words.with().contains(raw.get(word).word())) || new Fronted(raw, words).parts(word, next);
    }

    /** "A teamed with B, and C has joined D": behind one with whom something is done, a comma and a verb make it a clause. */
    private boolean opensSecond(int from, int comma, int next) {
        int behind = next + 1;
        for (int seat = seatEnd(behind); seat > 0; seat = seatEnd(behind)) {
            behind = seat;
        }
        return from > 0
                && raw.get(comma).isWord(",")
                && raw.get(from - 1).isAnyOf(words.fronted().leads())
                && behind < raw.size()
                && raw.get(behind).isAnyOf(words.aside().auxiliaries());
    }

    private int skipRepresented(int at, int word, Mention party, List<Representative> represented) {
        for (int i = word + 1; i < raw.size() && i < word + LONGEST_APPOSITION; i++) {
            if (raw.get(i).kind() == Kind.PERSON) {
                raw.get(i)
                        .mentions()
                        .forEach(mention -> represented.add(new Representative((PersonSpan) mention, party)));
                boolean comma = i + 1 < raw.size() && raw.get(i + 1).isWord(",") && connected(i + 1, Kind.PARTIES) < 0;
                return comma ? i + 2 : i + 1;
            }
        }
        return at;
    }
}
