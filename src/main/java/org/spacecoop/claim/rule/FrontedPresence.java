package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention;

/**
 * Parts the guests that a sentence puts first from those who do something in their presence: "In the presence of A and B, C
 * and D signed ...".
 */
final class FrontedPresence {

    private static final int FARTHEST = 4;

    /** "in the presence of the president of A and the prime minister of B, C signed". */
    private static final int FARTHEST_SENDER = 12;

    private final GroupWords words;

    FrontedPresence(GroupWords words) {
        this.words = words;
    }

    /** The items of a sentence, such lists parted; given also the plain words of the sentence. */
    List<Item> part(List<Item> items, List<Item> plain) {
        List<Item> parted = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            int subject = item.mentions().size() > 1 && (isFronted(items, at) || isOfSenders(items, at))
                    ? subject(item.mentions(), plain, isClosed(items, at))
                    : -1;
            if (subject < 0) {
                parted.add(item);
            } else {
                List<Mention> guests = item.mentions().subList(0, subject);
                int end = guests.get(subject - 1).end();
                parted.add(item.of(guests, item.start(), end));
                // A comma of no length: no later reading joins what it parts.
                parted.add(Item.word(",", end, end));
                List<Mention> rest =
                        item.mentions().subList(subject, item.mentions().size());
                parted.add(item.of(rest, rest.get(0).start(), item.end()));
            }
        }
        return parted;
    }

    /** Whether the guests end with one item of a list and the next one, farther on, is the subject. */
    boolean endsBetween(List<Item> items, int guests, int next) {
        List<Item> between = items.subList(guests + 1, next);
        boolean parted =
                !between.isEmpty() && between.get(0).start() == between.get(0).end();
        if (parted || !isFronted(items, guests)) {
            return parted;
        }
        Joints joints = new Joints(items.get(guests).mentions().size() > 1, false).read(between, words);
        return joints.and() && joints.comma();
    }

    private static boolean isClosed(List<Item> items, int at) {
        return at + 1 >= items.size() || items.get(at + 1).isWord(",");
    }

    /** The first of the people who are no guests: behind a comma that follows an "and", else behind the first comma; or -1. */
    private int subject(List<Mention> people, List<Item> plain, boolean closed) {
        Joints joints = new Joints(false, false);
        int first = -1;
        for (int i = 1; i < people.size(); i++) {
            int from = people.get(i - 1).end();
            int to = people.get(i).start();
            List<Item> between = plain.stream()
                    .filter(word -> word.start() >= from && word.end() <= to)
                    .toList();
            joints = new Joints(joints.and(), false).read(between, words);
            if (joints.comma() && joints.and()) {
                return i;
            }
            first = joints.comma() && first < 0 ? i : first;
        }
        return closed ? -1 : first;
    }

    /** "in the presence of the presidents of A and B, C and D signed": those whose guests are named. */
    private boolean isOfSenders(List<Item> items, int parties) {
        return items.get(parties).kind() == Kind.PARTIES
                && IntStream.range(Math.max(0, parties - FARTHEST_SENDER), parties)
                        .anyMatch(at -> items.get(at).isAnyOf(words.presence().nouns()) && isFirst(items, at));
    }

    /** "The signing was witnessed by A, B and C": behind a verb they are put last. */
    private boolean isFirst(List<Item> items, int presence) {
        return items.subList(0, presence).stream()
                .noneMatch(item -> item.kind() == Kind.PERSON
                        || item.kind() == Kind.PARTIES
                        || item.kind() == Kind.INSTRUMENT
                        || item.isAnyOf(words.presence().passives()));
    }

    /** "At a ceremony at the headquarters of A attended by": only where and on what occasion is told before. */
    private boolean isOfOccasion(List<Item> items, int attending) {
        return items.get(0).isAnyOf(words.presence().occasions())
                && items.subList(0, attending).stream()
                        .noneMatch(item -> item.kind() == Kind.PERSON
                                || item.kind() == Kind.INSTRUMENT
                                || item.isWord(",")
                                || item.isAnyOf(words.presence().passives()));
    }

    /** "in the presence of" before anybody else has been named. */
    private boolean isFronted(List<Item> items, int person) {
        if (items.get(person).kind() != Kind.PERSON) {
            return false;
        }
        for (int at = person - 1; at >= 0 && person - at <= FARTHEST; at--) {
            boolean before =
                    at == person - 1 && items.get(at).isAnyOf(words.presence().before());
            if (before || items.get(at).isAnyOf(words.presence().nouns())) {
                return isFirst(items, at);
            }
            if (items.get(at).isAnyOf(words.presence().attending())) {
                return isOfOccasion(items, at);
            }
        }
        return false;
    }

    /** Whether an "and" has been read, and whether a comma that no "and" follows is the last that joins. */
    private record Joints(boolean and, boolean comma) {

        Joints read(List<Item> between, GroupWords words) {
            Joints joints = this;
            for (Item word : between) {
                boolean joins = word.kind() == Kind.WORD && words.personAnd().contains(word.word());
                joints = new Joints(joints.and || joins, word.isWord(",") || (joints.comma && !joins));
            }
            return joints;
        }
    }
}
