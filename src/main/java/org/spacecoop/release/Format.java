package org.spacecoop.release;

/** The formats that releases come in, told apart by content. */
public enum Format {
    /** A Jekyll or Isomer post: YAML front matter, then Markdown or HTML. */
    POST("text/markdown"),
    /** An HTML page. */
    HTML("text/html"),
    /** Plain text. */
    PLAIN_TEXT("text/plain");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }
}
