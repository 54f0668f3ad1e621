package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the posts of a sentence: a head ("minister") with what stands before it and what it is for. */
final class PostFinder {

    private static final int LONGEST_PARENTHESIS = 9;
    private static final int LONGEST_UNIT = 6;

    private final TaggedSentence sentence;
    private final List<NameRun> runs;
    private final PersonWords words;

    PostFinder(TaggedSentence sentence, List<NameRun> runs, PersonWords words) {
        this.sentence = sentence;
        this.runs = runs;
        this.words = words;
    }

    /** The posts, in order, none overlapping; several held by one person stand as one. */
    List<Post> find() {
        List<Post> posts = new ArrayList<>();
        int from = 0;
        for (int head = 0; head < sentence.size(); head++) {
            if (head >= from && sentence.is(head, TokenKind.POST)) {
                Post post = around(head, from);
                join(posts, post);
                from = post.end();
            } else if (head >= from && isLeftToSecond(head, posts)) {
                posts.add(new Post(head + 2, complement(head + 2, true), head + 2, false));
                from = complement(head + 2, true);
            }
        }
        return posts;
    }

    /** "los ministros de Ciencia de Utopia, A, y de Industria de Atlantis, B": the post is said once for both. */
    private boolean isLeftToSecond(int and, List<Post> posts) {
        if (posts.isEmpty() || !sentence.isAnd(and) || !words.isPartyLink(sentence.word(and + 1))) {
            return false;
        }
        Post shared = posts.get(posts.size() - 1);
        int before = sentence.isWord(and - 1, ",") ? and - 1 : and;
        int end = complement(and + 2, true);
        int name = sentence.is(end + 1, TokenKind.HONORIFIC) ? end + 2 : end + 1;
        return shared.plural()
                && sentence.isWord(shared.end(), ",")
                && runEndingAt(before)
                        .filter(run -> run.start() <= shared.end() + 2)
                        .isPresent()
                && end > and + 2
                && sentence.isWord(end, ",")
                && runStartingAt(name).isPresent();
    }

    private void join(List<Post> posts, Post post) {
        if (!posts.isEmpty() && areOne(posts.get(posts.size() - 1), post)) {
            posts.add(posts.remove(posts.size() - 1).joined(post));
        } else {
            posts.add(post);
        }
    }

    /** Whether two posts belong to one person: nothing but a comma or "and" between, and the second not to the next name. */
    private boolean areOne(Post first, Post second) {
        int gap = first.end();
        while (gap < second.start() && (sentence.isWord(gap, ",") || sentence.isAnd(gap) || isDeterminer(gap))) {
            gap++;
        }
        if (gap != second.start() || gap == first.end()) {
            return false;
        }
        boolean followsName = sentence.isWord(first.start() - 1, ",")
                && runEndingAt(first.start() - 1).isPresent();
        // "the Vice President and President X" are two people.
        boolean another =
                sentence.isAnd(first.end()) && isDeterminer(first.start() - 1) && first.end() + 1 == second.start();
        int after = sentence.is(second.end(), TokenKind.HONORIFIC) ? second.end() + 1 : second.end();
        // "the President of X, XSA President A": the head of a body behind the comma is another.
        boolean ofBody = !followsName
                && sentence.isWord(first.end(), ",")
                && sentence.type(second.start())
                        .filter(type -> type == KnownSpan.Type.ORGANIZATION)
                        .isPresent();
        boolean opensAnew = sentence.isAnd(gap(first)) || isDeterminer(gap(first));
        boolean ofNext = followsName && opensAnew && isLastWithPost(second.end());
        return !((followsName || another) && runStartingAt(after).isPresent()) && !ofNext && !ofBody;
    }

    private int gap(Post post) {
        return sentence.isWord(post.end(), ",") ? post.end() + 1 : post.end();
    }

    /** "A, the head of X, and the head of Y, B, signed": B, with a post before and none after, ends a list. */
    private boolean isLastWithPost(int end) {
        int name = sentence.is(end + 1, TokenKind.HONORIFIC) ? end + 2 : end + 1;
        return sentence.isWord(end, ",")
                && runStartingAt(name)
                        .filter(run -> !sentence.isWord(run.end(), ",") || !isPostAt(run.end() + 1))
                        .isPresent();
    }

    private boolean isPostAt(int at) {
        int start = isDeterminer(at) ? at + 1 : at;
        return sentence.is(endOfOffice(start) - 1, TokenKind.POST) || leadsToPerson(start);
    }

    private Post around(int head, int from) {
        int start = head;
        while (start > from && precedes(start - 1, start, head)) {
            start = sentence.isWord(start - 1, ")") ? openingOf(start - 1, from) : start - 1;
        }
        while (start < head && (sentence.isPossessive(start) || sentence.isHyphen(start) || isConnector(start))) {
            start++;
        }
        int end = complement(head + 1);
        return new Post(start, end, head, words.isPluralPost(sentence.word(head)));
    }

    private boolean precedes(int at, int next, int head) {
        return switch (sentence.kind(at)) {
            case MODIFIER, TOPIC, KNOWN, POST -> true;
            case CAPITAL -> !isBeforeCompound(at, head);
            case NAME -> isBrand(at, head) && !isBeforeCompound(at, head);
            default ->
                sentence.isPossessive(at)
                        || sentence.isHyphen(at)
                        || (sentence.isWord(at, ")") && openingOf(at, 0) < at)
                        || (sentence.isWord(at, "of") && sentence.is(next, TokenKind.TOPIC) && isOffice(at - 1))
                        || isBetweenPortfolios(at);
        };
    }

    /** "the Harbours and Lighthouses Minister of Utopia": two portfolios before one post. */
    private boolean isBetweenPortfolios(int and) {
        return sentence.isAnd(and)
                && isPortfolio(and - 1)
                && isPortfolio(and + 1)
                && sentence.isCapitalised(and - 1) == sentence.isCapitalised(and + 1)
                && sentence.is(and + 2, TokenKind.POST)
                && (isDeterminer(and - 2) || sentence.is(and - 2, TokenKind.KNOWN) || sentence.isPossessive(and - 2));
    }

    private boolean isPortfolio(int at) {
        return sentence.is(at, TokenKind.TOPIC) || sentence.is(at, TokenKind.MODIFIER);
    }

    /** "in der Hauptstadt EA-Chefin A": the compound opens the post. */
    private boolean isBeforeCompound(int at, int head) {
        return sentence.isHyphen(head - 1) && !sentence.isHyphen(at + 1);
    }

    private boolean isOffice(int at) {
        return sentence.isCapitalised(at)
                && (sentence.is(at, TokenKind.TOPIC)
                        || sentence.is(at, TokenKind.CAPITAL)
                        || sentence.is(at, TokenKind.KNOWN));
    }

    /** A name before a post is an organisation's ("Orbit CEO"), unless it has the look of a person's. */
    private boolean isBrand(int at, int head) {
        return runs.stream()
                .anyMatch(run -> run.start() <= at
                        && at < run.end()
                        && (run.length() == 1 || sentence.isPossessive(run.end()))
                        && run.end() <= head);
    }

    private int openingOf(int closing, int from) {
        for (int at = closing - 1; at >= Math.max(from, closing - LONGEST_PARENTHESIS); at--) {
            if (sentence.isWord(at, "(")) {
                return at;
            }
        }
        return closing;
    }

    /** Where what the post is for ends. */
    private int complement(int from) {
        return complement(from, false);
    }

    private int complement(int from, boolean led) {
        int end = from;
        boolean named = led;
        while (true) {
            int next = step(end, named);
            if (next == end) {
                return end;
            }
            named |= isConnector(end);
            end = next;
        }
    }

    private int step(int at, boolean named) {
        if (isOffice(at, named) || (sentence.isHyphen(at) && at + 1 < sentence.size())) {
            return at + 1;
        }
        if (sentence.isPossessive(at) && sentence.is(at - 1, TokenKind.KNOWN)) {
            return unit(at, named);
        }
        if (sentence.isWord(at, "(")) {
            return parenthesis(at);
        }
        if (sentence.isWord(at, ",")) {
            return segment(at);
        }
        if (named && isLastWord(at)) {
            return at + 1;
        }
        return isConnector(at) && runStartingAt(at).isEmpty() ? connected(at) : at;
    }

    /** "head of EA's External Tides Department": what belongs to the body, where its last word is one of offices. */
    private int unit(int possessive, boolean named) {
        int end = possessive + 1;
        while (end < sentence.size() && sentence.isCapitalised(end) && end - possessive <= LONGEST_UNIT) {
            end++;
        }
        boolean office = end > possessive + 1 && sentence.is(end - 1, TokenKind.TOPIC);
        return office ? end : isOffice(possessive + 1, named) ? possessive + 2 : possessive;
    }

    /** A common noun that ends what the post is for ("for economic recovery,"). */
    private boolean isLastWord(int at) {
        boolean ends = sentence.isWord(at + 1, ",") || sentence.isWord(at + 1, ".") || at + 1 == sentence.size();
        boolean goesOn = sentence.is(at - 1, TokenKind.TOPIC) && !sentence.isCapitalised(at - 1);
        return ends
                && goesOn
                && !sentence.word(at).isEmpty()
                && Character.isLowerCase(sentence.word(at).codePointAt(0));
    }

    private boolean isOffice(int at, boolean named) {
        return switch (sentence.kind(at)) {
            case TOPIC, KNOWN -> true;
            case CAPITAL -> named || sentence.isHyphen(at - 1);
            case MODIFIER, POST -> true;
            case NAME -> sentence.isHyphen(at - 1);
            default -> named && isCompound(at);
        };
    }

    /** "ground-station", "Lima-based": a word joined by a hyphen qualifies the body that is led. */
    private boolean isCompound(int at) {
        boolean small = !sentence.word(at).isEmpty()
                && Character.isLowerCase(sentence.word(at).codePointAt(0));
        return small && (sentence.isHyphen(at + 1) || sentence.isHyphen(at - 1));
    }

    private int connected(int connector) {
        int at = connector;
        boolean and = false;
        while (isConnector(at)) {
            and |= sentence.isAnd(at);
            at++;
        }
        if (and) {
            return !leadsToPerson(at) && (continuesList(at) || isOffice(connector - 1, at)) ? at + 1 : connector;
        }
        if (isOffice(at, true)) {
            return at;
        }
        Optional<NameRun> run = runStartingAt(at);
        return run.map(NameRun::end).orElse(isNamed(at) ? at + 1 : connector);
    }

    /** "director of Tides and Gauges of the EA": the second of two words for the office of a body that is known. */
    private boolean isOffice(int first, int second) {
        int body = second + 1;
        while (isConnector(body) && !sentence.isAnd(body)) {
            body++;
        }
        return body > second + 1
                && sentence.isCapitalised(first)
                && !sentence.is(first, TokenKind.KNOWN)
                && sentence.isCapitalised(second)
                && !sentence.is(second, TokenKind.KNOWN)
                && sentence.type(body)
                        .filter(type -> type == KnownSpan.Type.ORGANIZATION)
                        .isPresent();
    }

    private boolean continuesList(int at) {
        boolean word = runStartingAt(at)
                .filter(run -> run.end() == at + 1 && sentence.isWord(at + 1, ","))
                .isPresent();
        boolean compound = sentence.isCapitalised(at)
                && sentence.isCapitalised(at + 1)
                && sentence.is(at + 1, TokenKind.TOPIC)
                && sentence.isCapitalised(at - 2);
        return word || compound || sentence.is(at, TokenKind.TOPIC) || sentence.is(at, TokenKind.MODIFIER);
    }

    /** A word with a capital after "of", such as the name of a mission. */
    private boolean isNamed(int at) {
        return sentence.isCapitalised(at) && !sentence.is(at, TokenKind.HONORIFIC);
    }

    /** A further part of the office after a comma: the rest of a list, or the organisation. */
    private int segment(int comma) {
        int at = comma + 1;
        if (sentence.isAnd(at)) {
            at++;
        }
        boolean qualified = sentence.is(at, TokenKind.MODIFIER) && sentence.is(at + 1, TokenKind.TOPIC);
        boolean listed = (qualified || sentence.is(at, TokenKind.TOPIC)) && sentence.isCapitalised(at);
        boolean organization = at == comma + 1
                && sentence.type(at)
                        .filter(type -> type != KnownSpan.Type.OTHER)
                        .isPresent()
                && (!sentence.isAnd(endOfOffice(at)) || startsPerson(endOfOffice(at) + 1));
        return (listed || organization) && !leadsToPerson(at) ? at : comma;
    }

    /** "A, Chairman, ESA and Dr B": behind "and" somebody else is named, not one more body. */
    private boolean startsPerson(int at) {
        return sentence.is(at, TokenKind.HONORIFIC) || runStartingAt(at).isPresent();
    }

    /** Whether the words from here on are the post of the next person, or a person. */
    private boolean leadsToPerson(int from) {
        int at = endOfOffice(from);
        for (int i = from; i < at; i++) {
            if (sentence.is(i, TokenKind.POST)) {
                return true;
            }
        }
        return false;
    }

    private int endOfOffice(int from) {
        int at = from;
        while (sentence.is(at, TokenKind.TOPIC)
                || sentence.is(at, TokenKind.KNOWN)
                || sentence.is(at, TokenKind.MODIFIER)
                || sentence.is(at, TokenKind.CAPITAL)
                || sentence.is(at, TokenKind.POST)
                || sentence.isPossessive(at)) {
            at++;
        }
        return at;
    }

    private int parenthesis(int opening) {
        for (int at = opening + 1; at < Math.min(sentence.size(), opening + LONGEST_PARENTHESIS); at++) {
            if (sentence.isWord(at, ")")) {
                return at + 1;
            }
        }
        return opening;
    }

    private boolean isConnector(int at) {
        return words.isConnector(sentence.word(at)) && !sentence.is(at, TokenKind.KNOWN);
    }

    private boolean isDeterminer(int at) {
        return words.isDeterminer(sentence.word(at));
    }

    private Optional<NameRun> runStartingAt(int at) {
        return runs.stream().filter(run -> run.start() == at).findFirst();
    }

    private Optional<NameRun> runEndingAt(int at) {
        return runs.stream().filter(run -> run.end() == at).findFirst();
    }
}
