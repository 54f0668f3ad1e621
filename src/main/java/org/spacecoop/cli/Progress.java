package org.spacecoop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.spacecoop.dataset.ConversionListener;

/** Shows on a terminal how a conversion gets on, and keeps how long its stages took. */
final class Progress implements ConversionListener, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final List<String> timings = new ArrayList<>();
    private boolean shown;

    Progress(Console console) {
        this.console = console;
    }

    /** Loads what the conversion needs, as its first stage. */
    <T> T preparing(Supplier<T> work) {
        begins(Stage.PREPARE);
        long start = System.nanoTime();
        T loaded = work.get();
        ended(Stage.PREPARE, (System.nanoTime() - start) / 1_000_000);
        return loaded;
    }

    @Override
    public synchronized void begins(Stage stage) {
        show(
                switch (stage) {
                    case PREPARE -> "loading the ontology and the gazetteer";
                    case READ -> "reading";
                    case MAP -> "bringing together what the releases say";
                    case WRITE -> "writing";
                });
    }

    @Override
    public synchronized void ended(Stage stage, long milliseconds) {
        timings.add(stage.name().toLowerCase(Locale.ROOT) + "\t" + milliseconds);
    }

    @Override
    public synchronized void read(String file, int done, int all) {
        show(done + " of " + all + " read: " + file);
    }

    /** A line for each stage: its name, a tabulator, milliseconds. */
    synchronized List<String> timings() {
        return List.copyOf(timings);
    }

    /** Takes the progress off the terminal. */
    @Override
    public synchronized void close() {
        if (shown) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
            shown = false;
        }
    }

    private void show(String text) {
        if (console.terminal()) {
            console.err().print(CLEAR_LINE + text);
            console.err().flush();
            shown = true;
        }
    }
}
