package org.spacecoop.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses YAML 1.2 from the parser's events alone: no tag makes an object, no alias is followed, and depth is limited, so
 * that a hostile document costs no more than its length.
 */
final class YamlParser {

    private static final int DEEPEST = 64;

    private final CodePoints codePoints;
    private final Deque<Open> open = new ArrayDeque<>();
    private YamlTree root = new YamlTree.Scalar("", 0, 0);
    private int documents;

    private YamlParser(String document) {
        this.codePoints = new CodePoints(document);
    }

    /** A document that is not YAML, or too deep. */
    static final class BrokenYamlException extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        BrokenYamlException(String message, int line) {
            super(message);
            this.line = line;
        }

        /** The line of the fault, from 0, where it is known. */
        OptionalInt line() {
            return line < 0 ? OptionalInt.empty() : OptionalInt.of(line);
        }
    }

    /**
     * Parses a document.
     *
     * @throws BrokenYamlException if it cannot be parsed
     */
    static YamlTree parse(String document) throws BrokenYamlException {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(1, document.length()))
                .setUseMarks(true)
                .build();
        YamlParser parser = new YamlParser(document);
        try {
            for (Event event : new Parse(settings).parseString(document)) {
                parser.accept(event);
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(-1);
            throw new BrokenYamlException(oneLine(broken.getProblem()), line);
        } catch (YamlEngineException broken) {
            throw new BrokenYamlException(oneLine(broken.getMessage()), -1);
        }
        return parser.root;
    }

    private static String oneLine(String message) {
        return message == null ? "not YAML" : message.replaceAll("\\s++", " ").strip();
    }

    private void accept(Event event) throws BrokenYamlException {
        switch (event.getEventId()) {
            case DocumentStart -> begin(event);
            case MappingStart -> push(new Open(true), event);
            case SequenceStart -> push(new Open(false), event);
            case MappingEnd, SequenceEnd -> add(open.pop().close());
            case Scalar -> add(scalar((ScalarEvent) event));
            case Alias -> add(new YamlTree.Scalar("", 0, 0));
            default -> {
                // the marks of stream and document carry no text
            }
        }
    }

    private void begin(Event event) throws BrokenYamlException {
        documents++;
        if (documents > 1) {
            throw new BrokenYamlException("more than one document", line(event));
        }
    }

    private void push(Open collection, Event event) throws BrokenYamlException {
        if (open.size() >= DEEPEST) {
            throw new BrokenYamlException("nested deeper than " + DEEPEST + " levels", line(event));
        }
        open.push(collection);
    }

    private void add(YamlTree value) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.peek().add(value);
        }
    }

    private YamlTree.Scalar scalar(ScalarEvent event) {
        int start =
                event.getStartMark().map(Mark::getIndex).map(codePoints::offset).orElse(0);
        int end = event.getEndMark().map(Mark::getIndex).map(codePoints::offset).orElse(start);
        return new YamlTree.Scalar(event.getValue(), start, end);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1);
    }

    /** A collection that has begun. */
    private static final class Open {

        private final boolean mapping;
        private final Map<String, YamlTree> entries = new LinkedHashMap<>();
        private final List<YamlTree> items = new ArrayList<>();
        private Optional<String> key = Optional.empty();

        Open(boolean mapping) {
            this.mapping = mapping;
        }

        void add(YamlTree value) {
            if (!mapping) {
                items.add(value);
            } else if (key.isPresent()) {
                entries.putIfAbsent(key.get(), value);
                key = Optional.empty();
            } else {
                key = Optional.of(value instanceof YamlTree.Scalar scalar ? scalar.value() : "");
            }
        }

        YamlTree close() {
            return mapping ? new YamlTree.Mapping(entries) : new YamlTree.Sequence(items);
        }
    }

    /** Turns offsets in code points into offsets in UTF-16 code units; quick when asked in ascending order. */
    private static final class CodePoints {

        private final String text;
        private int codePoint;
        private int offset;

        CodePoints(String text) {
            this.text = text;
        }

        int offset(int wanted) {
            if (wanted < codePoint) {
                codePoint = 0;
                offset = 0;
            }
            while (codePoint < wanted && offset < text.length()) {
                offset += Character.charCount(text.codePointAt(offset));
                codePoint++;
            }
            return offset;
        }
    }
}
