package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;

/** Tells which names are but a part of a body that is named before: "EA's Tide Mission Directorate" is the EA. Safe to share. */
final class OwnParts {

    private final Set<String> boards;
    private final Set<String> parts;

    OwnParts(Lexicon lexicon) {
        boards = Set.copyOf(lexicon.strings("own-boards"));
        parts = Set.copyOf(lexicon.strings("own-parts"));
    }

    /** Whether a name of a sentence is a part's, be it of everybody ("Board of Directors") or of one of those named. */
    boolean contains(OrganizationMention name, Sentence sentence, List<Mention> names) {
        String text = sentence.block().text().text();
        String folded = NameFolding.fold(name.name());
        return boards.contains(folded)
                || (parts.contains(folded.substring(folded.lastIndexOf(' ') + 1))
                        && names.stream()
                                .filter(owner -> owner instanceof OrganizationMention && owner.end() < name.start())
                                .map(owner -> text.substring(owner.end(), name.start()))
                                .anyMatch(between -> between.equals("'s ") || between.equals("’s ")));
    }
}
