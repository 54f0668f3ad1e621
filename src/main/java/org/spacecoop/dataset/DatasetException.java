package org.spacecoop.dataset;

/** The environment stands in the way: a folder that is no dataset, a file that cannot be written, no answer. */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A cause in one line, naming the file or address. */
    public DatasetException(String message) {
        super(message);
    }

    /** A cause in one line, naming the file or address, and what it came from. */
    public DatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
