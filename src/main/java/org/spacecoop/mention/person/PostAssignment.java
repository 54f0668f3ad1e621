package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the posts of a sentence to its names: before a name, after it behind a comma, or shared by a list. */
final class PostAssignment {

    private final TaggedSentence sentence;
    private final PersonWords words;
    private final List<Post> posts;
    private final Set<Post> given = new LinkedHashSet<>();

    PostAssignment(TaggedSentence sentence, List<Post> posts, PersonWords words) {
        this.sentence = sentence;
        this.posts = posts;
        this.words = words;
    }

    /** The names with their posts, in order. */
    List<Candidate> assign(List<NameRun> runs) {
        List<Candidate> candidates = new ArrayList<>();
        for (NameRun run : runs) {
            if (posts.stream().noneMatch(post -> post.start() <= run.start() && run.end() <= post.end())
                    && !endsPostOfAnother(run, runs)) {
                candidates.add(new Candidate(run, honorificStart(run.start())));
            }
        }
        candidates.forEach(this::giveAdjacent);
        for (int i = 0; i < candidates.size(); i++) {
            giveBehindComma(candidates.get(i), candidates.subList(i + 1, candidates.size()));
        }
        candidates.forEach(this::continueWithOf);
        shareInLists(candidates);
        return candidates;
    }

    /** "Ada Example, Minister of Digital Harbours": a single word behind a post that another has is the post's last. */
    private boolean endsPostOfAnother(NameRun run, List<NameRun> runs) {
        return run.length() == 1
                && posts.stream()
                        .filter(post -> post.end() == run.start() && sentence.is(post.end() - 1, TokenKind.TOPIC))
                        .filter(post -> sentence.isWord(post.start() - 1, ","))
                        .anyMatch(post ->
                                runs.stream().anyMatch(other -> other.length() > 1 && other.end() == post.start() - 1));
    }

    private int honorificStart(int start) {
        int at = start;
        while (sentence.is(at - 1, TokenKind.HONORIFIC)
                || (sentence.isHyphen(at - 1) && sentence.is(at - 2, TokenKind.HONORIFIC))) {
            at--;
        }
        // "His Excellency"
        return at < start && words.isDeterminer(sentence.word(at - 1)) && words.isExcellency(sentence.word(at))
                ? at - 1
                : at;
    }

    private void giveAdjacent(Candidate candidate) {
        Optional<Post> post = endingAt(candidate.honorificStart);
        post.ifPresent(found -> {
            candidate.before = post;
            given.add(found);
        });
    }

    /** First the post that stands before the name and a comma, then the one after. */
    private void giveBehindComma(Candidate candidate, List<Candidate> rest) {
        if (!candidate.hasPost() && sentence.isWord(candidate.honorificStart - 1, ",") && !isBehindGuests(candidate)) {
            give(candidate, endingAt(candidate.honorificStart - 1), true);
        }
        Optional<Post> after = startingAfter(pastPosition(candidate.run.end()));
        Optional<Candidate> next = rest.stream().findFirst();
        boolean forNext = candidate.hasPost()
                && next.filter(name ->
                                after.filter(post -> precedes(post, name)).isPresent())
                        .isPresent();
        boolean nextHasOwn =
                next.filter(name -> startingAfter(name.run.end()).isPresent()).isPresent();
        if (!forNext || nextHasOwn) {
            give(candidate, after, false);
        }
    }

    /** "En présence du président d'Utopia, Ada Example, directrice de l'agence, a signé": the post is that of a guest. */
    private boolean isBehindGuests(Candidate candidate) {
        boolean opened = words.isGuestWord(sentence.word(1)) || words.isGuestWord(sentence.word(2));
        return opened
                && startingAfter(candidate.run.end()).isPresent()
                && posts.stream().noneMatch(post -> post.end() < candidate.honorificStart - 1 && given.contains(post));
    }

    private boolean precedes(Post post, Candidate next) {
        return sentence.isWord(post.end(), ",") && post.end() + 1 == next.honorificStart;
    }

    private void give(Candidate candidate, Optional<Post> post, boolean before) {
        post.filter(given::add).ifPresent(found -> {
            if (before) {
                candidate.before = Optional.of(found);
            } else {
                candidate.after = Optional.of(found);
            }
        });
    }

    private Optional<Post> endingAt(int end) {
        return posts.stream()
                .filter(post -> post.end() == end && !given.contains(post))
                .findFirst();
    }

    /** "Ada Example (left), director of ...": where somebody stands in a picture is passed over. */
    private int pastPosition(int end) {
        boolean position =
                sentence.isWord(end, "(") && words.isPosition(sentence.word(end + 1)) && sentence.isWord(end + 2, ")");
        return position ? end + 3 : end;
    }

    private Optional<Post> startingAfter(int end) {
        boolean parted = sentence.isWord(end, ",") || sentence.isWord(end, "(") || sentence.isWord(end, "–");
        if (!parted && !sentence.isWord(end, "the")) {
            return Optional.empty();
        }
        int start = words.isDeterminer(sentence.word(end + 1)) ? end + 2 : end + 1;
        return posts.stream()
                .filter(post -> post.start() == start && !given.contains(post))
                .findFirst();
    }

    /** "Minister Ada Example of Utopia": what follows belongs to the post. */
    private void continueWithOf(Candidate candidate) {
        int at = candidate.run.end();
        if (candidate.before.isEmpty() || candidate.after.isPresent() || !sentence.isWord(at, "of")) {
            return;
        }
        int start = words.isDeterminer(sentence.word(at + 1)) ? at + 2 : at + 1;
        int end = start;
        while (sentence.is(end, TokenKind.KNOWN)) {
            end++;
        }
        candidate.ofEnd = end > start ? end : candidate.run.end();
    }

    private void shareInLists(List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate previous = candidates.get(i - 1);
            Candidate candidate = candidates.get(i);
            boolean plural = previous.before.filter(Post::plural).isPresent();
            if (plural && !candidate.hasPost() && areListed(previous, candidate)) {
                candidate.before = previous.before;
            }
        }
    }

    private boolean areListed(Candidate previous, Candidate candidate) {
        int at = previous.run.end();
        while (at < candidate.honorificStart && (sentence.isWord(at, ",") || sentence.isAnd(at) || isOrigin(at))) {
            at++;
        }
        return at == candidate.honorificStart && at > previous.run.end();
    }

    /** "the ministers Ada Example, of Utopia, and Otto Sample, of Atlantis": whose each is stands between them. */
    private boolean isOrigin(int at) {
        int named = sentence.is(at, TokenKind.KNOWN) ? at : at + 1;
        return (named == at || words.isPartyLink(sentence.word(at)))
                && sentence.type(named)
                        .filter(type -> type == KnownSpan.Type.COUNTRY || type == KnownSpan.Type.ORGANIZATION)
                        .isPresent();
    }
}
