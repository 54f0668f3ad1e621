package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention.FieldMention;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.Token;

/** Finds what an agreement is about: its fields of cooperation, and the phrase after the instrument. For one release. */
final class Topics {

    private static final Set<String> OPENERS = Set.of(
            "on",
            "for",
            "to",
            "covering",
            "regarding",
            "concerning",
            "about",
            "in",
            "zur",
            "über",
            "für",
            "sobre",
            "para",
            "en",
            "sur",
            "dans",
            "pour");
    private static final Set<String> CLOSERS = Set.of(
            ",",
            ".",
            ";",
            ":",
            "that",
            "which",
            "during",
            "at",
            "while",
            "who",
            "said",
            "(",
            "—",
            "–",
            "is",
            "are",
            "was",
            "were",
            "will",
            "has",
            "have",
            "today",
            "tomorrow",
            "yesterday");
    private static final int LONGEST = 18;

    private final Quotes quotes;
    private final Map<String, Accord> accords = new LinkedHashMap<>();

    Topics(Quotes quotes, Gazetteer gazetteer) {
        this.quotes = quotes;
        gazetteer.accords().forEach(accord -> accords.put(accord.id(), accord));
    }

    /** The fields that the agreement's own sentences name; beside other agreements, only those in its own clause. */
    List<Stated<String>> fields(AgreementBuilder agreement, AgreementAssembler assembler) {
        Map<String, Stated<String>> fields = new LinkedHashMap<>();
        for (SentenceItems sentence : agreement.sentences()) {
            boolean shared =
                    assembler.in(sentence).size() > 1 && agreement.accord().isEmpty();
            for (FieldMention field : sentence.annotated().fields()) {
                if (!shared || isOwn(agreement, sentence, field, assembler)) {
                    fields.putIfAbsent(
                            field.field(), new Stated<>(field.field(), List.of(quotes.quote(sentence)), "field-label"));
                }
            }
        }
        agreement
                .accord()
                .filter(accord -> fields.isEmpty())
                .map(accords::get)
                .ifPresent(accord -> accord.fields()
                        .forEach(field -> fields.put(
                                field,
                                new Stated<>(
                                        field,
                                        List.of(quotes.quote(agreement.first().sentence())),
                                        "field-of-accord"))));
        return List.copyOf(fields.values());
    }

    private static boolean isOwn(
            AgreementBuilder agreement, SentenceItems sentence, FieldMention field, AgreementAssembler assembler) {
        int own = anchor(agreement, sentence);
        return assembler.in(sentence).stream()
                .filter(other -> other != agreement)
                .mapToInt(other -> anchor(other, sentence))
                .noneMatch(other -> Math.abs(other - field.start()) < Math.abs(own - field.start()));
    }

    private static int anchor(AgreementBuilder agreement, SentenceItems sentence) {
        return agreement.drafts().stream()
                .filter(draft -> draft.sentence().index() == sentence.index())
                .mapToInt(draft -> draft.anchor().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE / 2);
    }

    /** The phrases that follow the instrument in the sentences that tell the agreement. */
    List<Stated<String>> topics(AgreementBuilder agreement) {
        List<Stated<String>> topics = new ArrayList<>();
        for (Draft draft : agreement.drafts()) {
            phrase(draft)
                    .filter(phrase -> topics.stream().noneMatch(t -> t.value().equalsIgnoreCase(phrase)))
                    .ifPresent(phrase -> topics.add(
                            new Stated<>(phrase, List.of(quotes.quote(draft.sentence())), "phrase-after-instrument")));
        }
        return topics;
    }

    private static Optional<String> phrase(Draft draft) {
        Sentence sentence = draft.sentence().annotated().sentence();
        List<Token> after = sentence.tokens().stream()
                .filter(token -> token.start() >= draft.anchor().end())
                .toList();
        if (draft.accord().isPresent()
                || after.size() < 3
                || !OPENERS.contains(after.get(0).folded())) {
            return Optional.empty();
        }
        int end = 1;
        while (end < after.size()
                && end <= LONGEST
                && !CLOSERS.contains(after.get(end).folded())) {
            end++;
        }
        boolean whole = end > 2
                && end <= LONGEST
                && !tellsWhen(draft.sentence(), after.get(1).start());
        String block = sentence.block().text().text();
        return whole
                ? Optional.of(
                        block.substring(after.get(1).start(), after.get(end - 1).end()))
                : Optional.empty();
    }

    /** "signed a memorandum on 3 May": the phrase says when, not what about. */
    private static boolean tellsWhen(SentenceItems sentence, int at) {
        return sentence.items().stream()
                .anyMatch(item -> item.kind() == Item.Kind.DATE && item.start() <= at && at < item.end());
    }
}
