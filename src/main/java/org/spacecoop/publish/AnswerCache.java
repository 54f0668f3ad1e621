package org.spacecoop.publish;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Bytes;

/** Keeps the answers used last, up to a number of bytes; the data does not change, so none grows old. Thread-safe. */
final class AnswerCache {

    private static final float LOAD = 0.75f;

    private final long maxBytes;
    private final Map<String, Answer> answers = new LinkedHashMap<>(64, LOAD, true);
    private long bytes;

    AnswerCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The answer under a key; two threads may make the same one at once, which costs time but harms nothing. */
    Answer get(String key, Supplier<Answer> make) {
        synchronized (this) {
            Answer known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        Answer made = make.get();
        keep(key, made);
        return made;
    }

    private synchronized void keep(String key, Answer answer) {
        Answer before = answers.put(key, answer);
        bytes += size(answer) - (before == null ? 0 : size(before));
        Iterator<Answer> oldest = answers.values().iterator();
        while (bytes > maxBytes && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Answer answer) {
        return answer.body() instanceof Bytes held ? held.length() + 512L : 512L;
    }
}
