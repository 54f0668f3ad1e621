package org.spacecoop.release;

/** What part a block plays in a release. */
public enum BlockKind {
    /** The headline; also where it stands in front matter or metadata. */
    TITLE,
    /** A line under the headline that sums the release up. */
    STANDFIRST,
    /** A heading within the body. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list, with or without a bullet. */
    LIST_ITEM,
    /** The caption or alternative text of a picture. */
    CAPTION,
    /** A block that is wholly a quotation. */
    QUOTATION,
    /** Who released the text, whom to ask, editor's notes: about the release, not part of its news. */
    CONTACT
}
