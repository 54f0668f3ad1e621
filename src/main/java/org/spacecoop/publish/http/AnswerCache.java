package org.spacecoop.publish.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the answers used last, up to a number of bytes; the data does not change, so none grows old. Thread-safe. */
public final class AnswerCache {

    private static final float LOAD = 0.75f;
    private static final int ENTRY_BYTES = 512;
    /** One answer may take this part of the cache at most, so that it does not push out all others. */
    private static final int LARGEST_PART = 16;

    private final long maxBytes;
    private final Map<String, Answer> answers = new LinkedHashMap<>(64, LOAD, true);
    private long bytes;

    /** A cache that holds so many bytes. */
    public AnswerCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * The answer under a key. Only what succeeded is kept. Two threads may make the same one at once, which costs time but
     * harms nothing.
     */
    public Answer get(String key, Supplier<Answer> make) {
        synchronized (this) {
            Answer known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        Answer made = make.get();
        if (made.status() == 200 && size(key, made) <= maxBytes / LARGEST_PART) {
            keep(key, made);
        }
        return made;
    }

    private synchronized void keep(String key, Answer answer) {
        Answer before = answers.put(key, answer);
        bytes += size(key, answer) - (before == null ? 0 : size(key, before));
        Iterator<Map.Entry<String, Answer>> oldest = answers.entrySet().iterator();
        while (bytes > maxBytes && oldest.hasNext()) {
            Map.Entry<String, Answer> entry = oldest.next();
            bytes -= size(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    private static long size(String key, Answer answer) {
        long body = answer.body() instanceof Bytes held ? held.length() : 0;
        return body + 2L * key.length() + ENTRY_BYTES;
    }
}
