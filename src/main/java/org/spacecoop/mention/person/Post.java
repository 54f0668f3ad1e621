package org.spacecoop.mention.person;

/**
 * A post as printed: its head and the words that belong to it.
 *
 * @param start the first token
 * @param end the token after the last
 * @param head the token of its (first) head
 * @param plural whether several people hold it
 */
record Post(int start, int end, int head, boolean plural) {

    /** This post and the next as one. */
    Post joined(Post next) {
        return new Post(start, next.end, head, plural || next.plural);
    }
}
