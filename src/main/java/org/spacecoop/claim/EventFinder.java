package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.claim.rule.Words;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.vocabulary.EventType;
import org.spacecoop.vocabulary.OrganizationKind;

/** Finds the events of a release: those told by the rules of {@code events.yaml}, and the signing of its agreements. Safe to share. */
final class EventFinder {

    private final EventReader reader;
    private final WordClasses subjects;

    EventFinder(Home home, SentenceSplitter splitter) {
        reader =
                new EventReader(RuleBook.read(Lexicon.read(home.lexicon().resolve("events.yaml")), "events", splitter));
        Lexicon relevance = Lexicon.read(home.lexicon().resolve("relevance.yaml"));
        subjects = new WordClasses(Map.of("space", relevance.strings("space")), splitter);
    }

    private EventFinder(EventReader reader, WordClasses subjects) {
        this.reader = reader;
        this.subjects = subjects;
    }

    /** The same without a rule or pattern. */
    EventFinder without(String idOrName) {
        return new EventFinder(new EventReader(reader.rules().without(idOrName)), subjects);
    }

    RuleBook rules() {
        return reader.rules();
    }

    /** The events in text order. */
    List<EventClaim> find(EventText text) {
        List<EventBuilder> events = new EventSignings(text).read();
        for (SentenceItems sentence : text.sentences()) {
            for (EventDraft draft : reader.read(sentence, text)) {
                add(events, draft, text);
            }
        }
        List<EventBuilder> told = new ArrayList<>(events.stream()
                .filter(event -> isNamed(event) && isOnSpace(event, text))
                .toList());
        told.sort(Comparator.comparingInt(EventBuilder::firstSentence));
        List<EventClaim> claims = new ArrayList<>();
        told.forEach(event -> claims.add(event.claim("e" + (claims.size() + 1))));
        return claims;
    }

    private static void add(List<EventBuilder> events, EventDraft draft, EventText text) {
        Optional<EventBuilder> told = draft.type() == EventType.SIGNING
                ? signing(events, draft)
                : events.stream()
                        .filter(event -> EventMatching.tells(event, draft))
                        .findFirst();
        if (told.isEmpty() && draft.addsOnly()) {
            text.trace().note(draft.sentence(), Outcome.DROPPED, draft.rule(), () -> "adds to no event told before");
            return;
        }
        EventBuilder event = told.orElseGet(() -> {
            EventBuilder fresh = new EventBuilder(
                    draft.type(), draft.rule(), draft.sentence().index(), draft.planned());
            events.add(fresh);
            return fresh;
        });
        event.add(draft, text.quotes().quote(draft.sentence()));
        if (draft.type() == EventType.ESTABLISHMENT || draft.type() == EventType.LAUNCH) {
            addPartners(event, draft, text);
        }
    }

    /** The signing that was told last before a sentence on the ceremony. */
    private static Optional<EventBuilder> signing(List<EventBuilder> events, EventDraft draft) {
        return events.stream()
                .filter(event -> event.type() == EventType.SIGNING
                        && event.firstSentence() <= draft.sentence().index())
                .reduce((earlier, later) -> later);
    }

    /** Those who agree to set a body up, or on a mission, are its partners. */
    private static void addPartners(EventBuilder event, EventDraft draft, EventText text) {
        Quote quote = text.quotes().quote(draft.sentence());
        text.agreements().stream()
                .filter(agreement -> agreement.quotes().contains(quote))
                .flatMap(agreement -> agreement.parties().stream())
                .forEach(party -> event.part(new Stated<>(
                        new EventPart(party.value(), EventPart.Role.PARTICIPANT, Optional.empty()),
                        party.quotes(),
                        party.rule())));
    }

    /** Somebody has to take part; a meeting or a joint launch needs two. */
    private static boolean isNamed(EventBuilder event) {
        return event.parts().size()
                >= switch (event.type()) {
                    case MEETING, ANNIVERSARY, LAUNCH -> 2;
                    default -> 1;
                };
    }

    private boolean isOnSpace(EventBuilder event, EventText text) {
        boolean agency = event.parts().stream()
                .anyMatch(part -> text.parties().kindOf(part.value().agent()) == OrganizationKind.SPACE_AGENCY);
        boolean headline = !text.agreements().isEmpty()
                && text.sentences().stream()
                        .anyMatch(sentence -> sentence.blockKind() == BlockKind.TITLE
                                && event.quotes().contains(text.quotes().quote(sentence)));
        return agency
                || headline
                || event.type() == EventType.SIGNING
                || text.sentences().stream()
                        .filter(sentence -> sentence.blockKind() == BlockKind.TITLE
                                || event.quotes().contains(text.quotes().quote(sentence)))
                        .anyMatch(this::speaksOfSpace);
    }

    private boolean speaksOfSpace(SentenceItems sentence) {
        return subjects.within("space", Words.of(sentence.annotated()), 0, Integer.MAX_VALUE);
    }
}
