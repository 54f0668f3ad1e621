package org.spacecoop.publish.http;

import java.util.List;

/** Something that can be sent under one or more media types. */
public interface Offer {

    /** The media types that ask for it, the one that it is sent under first; lower case, without parameters. */
    List<String> mediaTypes();

    /** The value of {@code Content-Type}. */
    default String contentType() {
        return mediaTypes().get(0);
    }
}
