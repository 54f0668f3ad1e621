package org.spacecoop.mention.date;

/** What a date does in its sentence. */
public enum DateRole {
    /** It says when something was, is or will be. */
    POINT,
    /** Something holds from it on. */
    SINCE,
    /** Something holds or will be done up to it. */
    UNTIL,
    /** It belongs to a name, such as that of a treaty or a programme. */
    IN_NAME,
    /** It names a budget year. */
    FISCAL
}
