package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.graph.Iris;
import org.spacecoop.read.Reading;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;

/** Reads files and finds what they claim, several at once. What comes of them does not depend on which is done first. */
final class ReleaseIntake {

    private static final Comparator<FileResult.Claimed> ORDER = Comparator.comparing(
                    (FileResult.Claimed file) -> file.release().contentHash())
            .thenComparing(file -> file.input().name())
            .thenComparing(file -> file.input().shown());

    private final ReleaseReader reader;
    private final ClaimSource finder;
    private final long maxBytes;
    private final ConversionListener listener;

    ReleaseIntake(ReleaseReader reader, ClaimSource finder, long maxBytes, ConversionListener listener) {
        this.reader = reader;
        this.finder = finder;
        this.maxBytes = maxBytes;
        this.listener = listener;
    }

    /** What came of one file. */
    private sealed interface FileResult {

        record Claimed(InputFiles.Input input, List<Notice> warnings, ClaimSource.Found found) implements FileResult {
            Release release() {
                return found.claims().release();
            }
        }

        record Refused(Notice reason) implements FileResult {}
    }

    /** Reads the files with so many threads. */
    ReadReleases read(List<InputFiles.Input> inputs, int jobs) {
        List<FileResult.Claimed> claimed = new ArrayList<>();
        List<Notice> rejected = new ArrayList<>();
        for (FileResult result : results(inputs, jobs)) {
            if (result instanceof FileResult.Claimed file) {
                claimed.add(file);
            } else if (result instanceof FileResult.Refused refused) {
                rejected.add(refused.reason());
            }
        }
        claimed.sort(ORDER);
        return sorted(claimed, rejected);
    }

    private List<FileResult> results(List<InputFiles.Input> inputs, int jobs) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Callable<FileResult>> tasks = new ArrayList<>();
            int[] done = {0};
            for (InputFiles.Input input : inputs) {
                tasks.add(() -> {
                    FileResult result = read(input);
                    synchronized (done) {
                        tell(result);
                        listener.read(input.shown(), ++done[0], inputs.size());
                    }
                    return result;
                });
            }
            List<FileResult> results = new ArrayList<>();
            for (Future<FileResult> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatasetException("the conversion was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void tell(FileResult result) {
        if (result instanceof FileResult.Refused refused) {
            listener.rejected(refused.reason());
        }
    }

    private FileResult read(InputFiles.Input input) {
        try {
            long size = Files.size(input.path());
            if (size > maxBytes) {
                // Said here, before a file of any size is in memory.
                return new FileResult.Refused(
                        Notice.of(input.shown(), size + " bytes, more than the limit of " + maxBytes));
            }
            Reading reading = reader.read(input.shown(), Files.readAllBytes(input.path()), maxBytes);
            if (reading instanceof Reading.Accepted accepted) {
                return new FileResult.Claimed(input, accepted.warnings(), finder.find(accepted.release()));
            }
            return new FileResult.Refused(((Reading.Rejected) reading).reason());
        } catch (IOException e) {
            return new FileResult.Refused(Notice.of(input.shown(), "cannot be read: " + FileTrouble.cause(e)));
        } catch (RuntimeException e) {
            throw new IllegalStateException(input.shown() + ": " + e, e);
        }
    }

    private static ReadReleases sorted(List<FileResult.Claimed> claimed, List<Notice> rejected) {
        Map<String, FileResult.Claimed> byContent = new LinkedHashMap<>();
        Map<String, FileResult.Claimed> byIdentity = new LinkedHashMap<>();
        List<ReleaseClaims> claims = new ArrayList<>();
        List<Notice> warnings = new ArrayList<>();
        List<Notice> duplicates = new ArrayList<>();
        Map<String, List<String>> traces = new TreeMap<>();
        for (FileResult.Claimed file : claimed) {
            FileResult.Claimed same = byContent.putIfAbsent(file.release().contentHash(), file);
            if (same != null) {
                duplicates.add(Notice.of(
                        file.input().shown(), "the same file as " + same.input().name()));
                continue;
            }
            FileResult.Claimed namesake = byIdentity.putIfAbsent(Iris.identity(file.release()), file);
            if (namesake != null) {
                duplicates.add(Notice.of(
                        file.input().shown(),
                        "says that it is the same release as "
                                + namesake.input().name() + ", with another text; both are kept"));
            }
            claims.add(file.found().claims());
            warnings.addAll(file.warnings());
            warnings.addAll(file.found().claims().warnings());
            traces.put(Iris.releaseSlug(file.release()), file.found().trace());
        }
        return new ReadReleases(claims, rejected, warnings, duplicates, traces);
    }
}
