package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides which candidates are people, and words their names and posts. */
final class Evidence {

    private static final int SIGNATURE_WITHIN = 5;

    private final TaggedSentence sentence;
    private final PersonWords words;
    private final MetPeople earlier;

    Evidence(TaggedSentence sentence, PersonWords words, MetPeople earlier) {
        this.sentence = sentence;
        this.words = words;
        this.earlier = earlier;
    }

    /** The candidates that are people. */
    List<PersonMention> people(List<Candidate> candidates) {
        List<Candidate> sure = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isPerson(candidate)) {
                sure.add(candidate);
            }
        }
        boolean grew = true;
        while (grew) {
            List<Candidate> listed = candidates.stream()
                    .filter(candidate -> !sure.contains(candidate) && isListed(candidate, sure))
                    .toList();
            grew = sure.addAll(listed);
        }
        MetPeople met = new MetPeople();
        met.add(earlier);
        List<PersonMention> people = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (sure.contains(candidate)) {
                PersonMention person = mention(candidate, met);
                people.add(person);
                met.add(List.of(person));
            }
        }
        return List.copyOf(people);
    }

    private boolean isPerson(Candidate candidate) {
        if (isThing(candidate)) {
            return false;
        }
        if (known(candidate, earlier).isPresent()) {
            return true;
        }
        NameRun run = candidate.run;
        boolean single = run.length() < 2;
        if (candidate.hasHonorific() || isDirectTitle(candidate)) {
            return true;
        }
        return !single
                && (candidate.hasPost()
                        || hasGivenName(run)
                        || isEnvoy(candidate)
                        || isSigner(candidate)
                        || isSpeaker(candidate)
                        || acts(candidate)
                        || hasPosition(candidate));
    }

    private boolean hasGivenName(NameRun run) {
        boolean eastern = run.length() == 2 && words.isFamilyNameFirst(sentence.word(run.start()));
        boolean initial = sentence.is(run.start(), TokenKind.INITIAL);
        return eastern || initial || words.isGivenName(sentence.word(run.start()));
    }

    /** "by Ada Example of the Example Agency": what is done by one of an organisation is done by a person. */
    private boolean isEnvoy(Candidate candidate) {
        int by = candidate.coverStart() - 1;
        boolean article = words.isDeterminer(sentence.word(by));
        by = article ? by - 1 : by;
        return words.isAgent(sentence.word(by))
                && (candidate.hasParty() || words.isRepresented(sentence.word(by - 1)) || isActingFor(by - 1));
    }

    /** "for the Example Agency by": whoever does something in somebody's name is a person. */
    private boolean isActingFor(int last) {
        int at = last;
        while (sentence.type(at)
                .filter(type -> type != KnownSpan.Type.PLACE && type != KnownSpan.Type.OTHER)
                .isPresent()) {
            at--;
        }
        int end = words.isDeterminer(sentence.word(at)) ? at : at + 1;
        return end <= last && words.actingLengthBefore(sentence, end) > 0;
    }

    /** "the signatures of Ada Example", "Ada Example put her signature". */
    private boolean isSigner(Candidate candidate) {
        int start = candidate.coverStart();
        int of = words.isDeterminer(sentence.word(start - 1)) ? start - 2 : start - 1;
        boolean named = words.isPartyLink(sentence.word(of)) && words.isSignature(sentence.word(of - 1));
        int end = candidate.coverEnd();
        boolean puts = words.isPutting(sentence.word(end))
                && IntStream.rangeClosed(end + 1, end + SIGNATURE_WITHIN)
                        .anyMatch(at -> words.isSignature(sentence.word(at)));
        return named || puts;
    }

    /** A title right before the name; one word is enough then, if it is printed as a title. */
    private boolean isDirectTitle(Candidate candidate) {
        return candidate
                .before
                .filter(post -> post.end() == candidate.honorificStart || (post.plural() && isTitle(post)))
                .filter(post -> candidate.run.length() > 1 || isTitle(post) || isOfOrganization(post))
                .isPresent();
    }

    /** "the EA head Example": small letters do where the organisation is named with the post. */
    private boolean isOfOrganization(Post post) {
        return !post.plural()
                && IntStream.range(post.start(), post.end())
                        .anyMatch(at -> sentence.type(at).equals(Optional.of(KnownSpan.Type.ORGANIZATION)))
                && !sentence.is(post.end() - 1, TokenKind.KNOWN);
    }

    /** The last head counts: in "Secretary of Defense Manager" it is the manager. */
    private boolean isTitle(Post post) {
        for (int at = post.end() - 1; at >= post.start(); at--) {
            if (sentence.is(at, TokenKind.POST)) {
                return sentence.isCapitalised(at) && words.isTitle(sentence.word(at));
            }
        }
        return false;
    }

    private boolean isThing(Candidate candidate) {
        int end = candidate.run.end();
        boolean compound = sentence.isCapitalised(end)
                && (sentence.is(end, TokenKind.TOPIC)
                        || sentence.is(end, TokenKind.KNOWN)
                        || sentence.is(end, TokenKind.CAPITAL));
        boolean mission = words.isMissionNoun(sentence.word(end));
        boolean determined = !candidate.hasPost()
                && !candidate.hasHonorific()
                && candidate.run.start() > 0
                && words.isDeterminer(sentence.word(candidate.run.start() - 1));
        return mission || determined || (compound && !sentence.isPossessive(end));
    }

    /** Behind an adverb or two, a verb that people do, where somebody is represented or the name is one of an organisation's. */
    private boolean acts(Candidate candidate) {
        int at = candidate.coverEnd();
        while (at < candidate.coverEnd() + 2 && words.isActAdverb(sentence.word(at))) {
            at++;
        }
        return words.isAct(sentence.word(at)) && (candidate.hasParty() || words.hasRepresentation(sentence.text()));
    }

    /** "Ada Example, who": nothing but a person is a who. */
    private boolean hasPosition(Candidate candidate) {
        int end = candidate.run.end();
        if (words.isWho(sentence.word(sentence.isWord(end, ",") ? end + 1 : end))) {
            return true;
        }
        return (sentence.isWord(end, ",") || sentence.isWord(end, "(")) && words.isPosition(sentence.word(end + 1));
    }

    private boolean isSpeaker(Candidate candidate) {
        int start = candidate.before.map(Post::start).orElse(candidate.honorificStart);
        int end = candidate.after.map(Post::end).orElse(candidate.ofEnd);
        if (sentence.isWord(end, ",")) {
            end++;
        }
        return words.isSpeech(sentence.word(start - 1))
                || words.isSpeech(sentence.word(end))
                || (words.isDeterminer(sentence.word(start - 1)) && words.isSpeech(sentence.word(start - 2)));
    }

    /** A name of two words or more, in one list with a person. */
    private boolean isListed(Candidate candidate, List<Candidate> people) {
        return !isThing(candidate)
                && people.stream()
                        .filter(person -> candidate.run.length() > 1 || isOfSeveral(person))
                        .anyMatch(person -> areListed(person, candidate) || areListed(candidate, person));
    }

    /** "Messrs Example and Sample". */
    private boolean isOfSeveral(Candidate person) {
        return person.hasHonorific() && words.isPluralHonorific(sentence.word(person.honorificStart));
    }

    private boolean areListed(Candidate first, Candidate second) {
        int at = actEnd(first);
        int begin = second.coverStart();
        int gap = at;
        while (gap < begin && (sentence.isWord(gap, ",") || sentence.isWord(gap, ";") || sentence.isAnd(gap))) {
            gap++;
        }
        return gap == begin && gap > at;
    }

    /** Where what is said of a member of a list ends: "A, left, and B", "A signed for the EA and B for the SA". */
    private int actEnd(Candidate candidate) {
        int end = candidate.coverEnd();
        int at = sentence.isWord(end, ",") ? end + 1 : end;
        if (at > end && words.isPosition(sentence.word(at))) {
            return at + 1;
        }
        while (at < end + 2 && words.isActAdverb(sentence.word(at))) {
            at++;
        }
        int acting = words.isAct(sentence.word(at)) ? words.actingLength(sentence, at + 1) : 0;
        int party = at + 1 + acting;
        party = words.isDeterminer(sentence.word(party)) ? party + 1 : party;
        while (acting > 0 && sentence.is(party, TokenKind.KNOWN)) {
            end = ++party;
        }
        return end;
    }

    private Optional<PersonMention> known(Candidate candidate, MetPeople people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        boolean titled = candidate.hasHonorific() || candidate.before.isPresent();
        return people.meant(bare(candidate, name(candidate)), titled);
    }

    private PersonMention mention(Candidate candidate, MetPeople met) {
        PersonMention printed = bare(candidate, name(candidate));
        return known(candidate, met).map(person -> printed.named(person.name())).orElse(printed);
    }

    private String name(Candidate candidate) {
        return sentence.inUsualCase(sentence.text(candidate.run.start(), candidate.run.end()));
    }

    private PersonMention bare(Candidate candidate, String name) {
        int start = sentence.start(candidate.run.start());
        int end = sentence.end(candidate.run.end() - 1);
        Optional<Post> first = candidate.before.isPresent() ? candidate.before : candidate.after;
        Optional<Post> last = candidate.after.isPresent() ? candidate.after : candidate.before;
        boolean continued = candidate.ofEnd > candidate.run.end();
        int roleEnd = continued
                ? sentence.end(candidate.ofEnd - 1)
                : last.map(post -> sentence.end(post.end() - 1)).orElse(start);
        return new PersonMention(
                start,
                end,
                name,
                role(candidate),
                first.map(post -> sentence.start(post.start())).orElse(start),
                roleEnd,
                candidate.hasParty() ? sentence.start(candidate.partyStart) : start,
                candidate.hasParty() ? sentence.end(candidate.partyEnd - 1) : start,
                candidate.hasHonorific()
                        ? Optional.of(sentence.text(candidate.honorificStart, candidate.run.start()))
                        : Optional.empty(),
                isSpeaker(candidate));
    }

    private Optional<String> role(Candidate candidate) {
        Optional<String> before = candidate.before.map(this::text);
        Optional<String> after = candidate.after.map(this::text);
        if (before.isPresent() && after.isPresent()) {
            // "Ambassador X, the ambassador to Y": the fuller one says it all.
            boolean contained =
                    after.get().toLowerCase(Locale.ROOT).contains(before.get().toLowerCase(Locale.ROOT));
            return contained ? after : Optional.of(before.get() + ", " + after.get());
        }
        if (candidate.ofEnd > candidate.run.end()) {
            return before.map(post -> post + " " + sentence.text(candidate.run.end(), candidate.ofEnd));
        }
        return before.or(() -> after);
    }

    private String text(Post post) {
        return sentence.text(post.start(), post.end());
    }
}
