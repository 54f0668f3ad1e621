package org.spacecoop.mention.person;

import java.util.Optional;

/**
 * A person in a text.
 *
 * @param start where the name begins in its block, in UTF-16 code units; the honorific stands before it
 * @param end where the name ends, exclusive
 * @param name the name as printed, without honorifics; where the text has only a surname, the full name met earlier
 * @param role the post as printed, with its organisation or country
 * @param roleStart where the post begins; where the name stands within the post, the name lies within
 * @param roleEnd where the post ends, exclusive; equal to {@code roleStart} where there is no post
 * @param partyStart where the party begins that the person stands for ("of the Example Agency", "(EA)"), where it stands
 *     beside name and post
 * @param partyEnd where that party ends, exclusive; equal to {@code partyStart} where there is none
 * @param honorific the honorific as printed
 * @param isSpeaker whether the person is the one who says what the sentence quotes or reports
 */
public record PersonMention(
        int start,
        int end,
        String name,
        Optional<String> role,
        int roleStart,
        int roleEnd,
        int partyStart,
        int partyEnd,
        Optional<String> honorific,
        boolean isSpeaker) {

    /** The same mention under another name of the person. */
    public PersonMention named(String otherName) {
        return new PersonMention(
                start, end, otherName, role, roleStart, roleEnd, partyStart, partyEnd, honorific, isSpeaker);
    }
}
