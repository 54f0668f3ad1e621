package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.release.BlockKind;

/** Tells captions, quotations and everything about the release itself from its news, in any format. Immutable. */
final class BlockRoles {

    private static final int LONGEST_DETAIL = 160;
    private static final int LONGEST_HEADING = 90;
    private static final double NEWS_BEFORE_ABOUT = 0.3;
    private static final double NEWS_BEFORE_END = 0.4;

    private final ContactRule contacts;
    private final CaptionRule captions;

    BlockRoles(ContactRule contacts, CaptionRule captions) {
        this.contacts = contacts;
        this.captions = captions;
    }

    /** Where in the release we are. */
    private enum Place {
        NEWS,
        CONTACT_DETAILS,
        ABOUT,
        AFTER_END
    }

    /** The drafts with their final kinds. */
    List<Draft> assign(List<Draft> drafts) {
        int whole = Math.max(1, drafts.stream().mapToInt(d -> d.text().length()).sum());
        List<Draft> assigned = new ArrayList<>();
        Place place = Place.NEWS;
        int before = 0;
        for (Draft draft : numberedHeadings(drafts)) {
            place = next(place, draft, (double) before / whole);
            before += draft.text().length();
            BlockKind kind = place == Place.NEWS ? kind(draft) : BlockKind.CONTACT;
            assigned.add(draft.as(draft.kind() == BlockKind.CAPTION ? BlockKind.CAPTION : kind));
        }
        return assigned;
    }

    /**
     * A short item alone before a paragraph is a heading that somebody numbered ("2. Space forum"), whatever the mark-up
     * says; a comma tells a list of people.
     */
    private static List<Draft> numberedHeadings(List<Draft> drafts) {
        List<Draft> told = new ArrayList<>(drafts);
        for (int i = 0; i + 1 < drafts.size(); i++) {
            String text = drafts.get(i).string();
            boolean item = drafts.get(i).kind() == BlockKind.LIST_ITEM;
            boolean alone = i == 0 || drafts.get(i - 1).kind() != BlockKind.LIST_ITEM;
            Draft next = drafts.get(i + 1);
            boolean before = next.kind() == BlockKind.PARAGRAPH && next.text().length() > LONGEST_HEADING;
            if (item && alone && before && text.indexOf(',') < 0 && Lines.isHeadingLike(text)) {
                told.set(i, drafts.get(i).as(BlockKind.HEADING));
            }
        }
        return told;
    }

    /** Who released it, if a block says so. */
    Optional<String> publisher(List<Draft> assigned) {
        return assigned.stream()
                .filter(draft -> draft.kind() == BlockKind.CONTACT)
                .flatMap(draft -> contacts.publisher(draft.string()).stream())
                .findFirst();
    }

    private Place next(Place place, Draft draft, double before) {
        String text = draft.string();
        if (place == Place.AFTER_END || (contacts.isEndMark(text) && before >= NEWS_BEFORE_END)) {
            return Place.AFTER_END;
        }
        if (contacts.isAboutHeading(text) && before >= NEWS_BEFORE_ABOUT) {
            return Place.ABOUT;
        }
        if (contacts.opensSection(text)) {
            return Place.CONTACT_DETAILS;
        }
        boolean details = place == Place.CONTACT_DETAILS && text.length() <= LONGEST_DETAIL && !Lines.isSentence(text);
        boolean about = place == Place.ABOUT && draft.kind() != BlockKind.HEADING;
        return details || about ? place : Place.NEWS;
    }

    private BlockKind kind(Draft draft) {
        String text = draft.string();
        if (draft.kind() == BlockKind.TITLE || draft.kind() == BlockKind.CONTACT) {
            return draft.kind();
        }
        if (contacts.isContact(text) || contacts.isEndMark(text)) {
            return BlockKind.CONTACT;
        }
        if (draft.kind() != BlockKind.LIST_ITEM && captions.isCaptionBlock(text)) {
            return BlockKind.CAPTION;
        }
        return draft.kind() == BlockKind.PARAGRAPH && isQuotation(text) ? BlockKind.QUOTATION : draft.kind();
    }

    /** Whether a text is wholly in quotation marks, or opens one that the next paragraph goes on with. */
    private static boolean isQuotation(String text) {
        int kind = "“\"«„".indexOf(text.charAt(0));
        if (kind < 0) {
            return false;
        }
        String closers = List.of("”", "\"", "»", "“”").get(kind);
        for (int i = 1; i < text.length(); i++) {
            if (closers.indexOf(text.charAt(i)) >= 0) {
                String rest = text.substring(i + 1);
                return rest.chars().noneMatch(Character::isLetter);
            }
        }
        return true;
    }
}
