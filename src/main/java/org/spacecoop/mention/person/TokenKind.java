package org.spacecoop.mention.person;

/** What a token can be in the name or post of a person. */
enum TokenKind {
    /** A word that may be part of a name. */
    NAME,
    /** A single letter with a full stop. */
    INITIAL,
    /** A small word within a name. */
    PARTICLE,
    /** What follows a name and belongs to it. */
    SUFFIX,
    /** What precedes a name and is no post. */
    HONORIFIC,
    /** The head of a post. */
    POST,
    /** A word that qualifies the head of a post. */
    MODIFIER,
    /** A word of a portfolio or an office. */
    TOPIC,
    /** Part of the name of an organisation, a country or a place. */
    KNOWN,
    /** Any other word with a capital: an acronym, a brand. */
    CAPITAL,
    /** Anything else. */
    OTHER
}
