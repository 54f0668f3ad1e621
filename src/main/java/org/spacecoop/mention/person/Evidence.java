package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which candidates are people, and words their names and posts. */
final class Evidence {

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
                        || isSpeaker(candidate)
                        || acts(candidate)
                        || hasPosition(candidate));
    }

    private boolean hasGivenName(NameRun run) {
        boolean eastern = run.length() == 2 && words.isFamilyNameFirst(sentence.word(run.start()));
        return eastern || words.isGivenName(sentence.word(run.start()));
    }

    /** "by Ada Example of the Example Agency": what is done by one of an organisation is done by a person. */
    private boolean isEnvoy(Candidate candidate) {
        return candidate.hasParty() && words.isAgent(sentence.word(candidate.coverStart() - 1));
    }

    /** A title right before the name; one word is enough then, if it is printed as a title. */
    private boolean isDirectTitle(Candidate candidate) {
        return candidate
                .before
                .filter(post -> post.end() == candidate.honorificStart || (post.plural() && isTitle(post)))
                .filter(post -> candidate.run.length() > 1 || isTitle(post))
                .isPresent();
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

    private boolean acts(Candidate candidate) {
        return words.isAct(sentence.word(candidate.run.end())) && words.hasRepresentation(sentence.text());
    }

    private boolean hasPosition(Candidate candidate) {
        int end = candidate.run.end();
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
        return candidate.run.length() > 1
                && !isThing(candidate)
                && people.stream().anyMatch(person -> areListed(person, candidate) || areListed(candidate, person));
    }

    private boolean areListed(Candidate first, Candidate second) {
        int at = first.coverEnd();
        int begin = second.coverStart();
        int gap = at;
        while (gap < begin && (sentence.isWord(gap, ",") || sentence.isWord(gap, ";") || sentence.isAnd(gap))) {
            gap++;
        }
        return gap == begin && gap > at;
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
        return sentence.text(candidate.run.start(), candidate.run.end());
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
