package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to write at a place, which one writer holds at a time, among threads and among processes.
 *
 * <p>A file system's lock belongs to the whole process, therefore threads are kept apart by a lock of their own.
 */
final class DatasetLock {

    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private DatasetLock() {}

    /** Waits until nobody else holds the file, does the work and lets the next one have it. */
    static <T> T hold(Path file, Work<T> work) throws IOException {
        ReentrantLock thread = THREADS.computeIfAbsent(file, path -> new ReentrantLock());
        thread.lock();
        try {
            FileChannel channel = locked(file);
            try {
                return work.done();
            } finally {
                Files.deleteIfExists(file);
                channel.close();
            }
        } finally {
            thread.unlock();
        }
    }

    /** Whoever ends deletes the file: a lock on a file that has gone keeps nobody out, so that it is asked for anew. */
    private static FileChannel locked(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean held = false;
            try {
                channel.lock();
                held = isAt(file, channel);
            } finally {
                if (!held) {
                    channel.close();
                }
            }
            if (held) {
                return channel;
            }
        }
    }

    /** Whether the open file is the one that others find at the path: what is written to it is read there. */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What is done while the file is held. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }
}
