package org.spacecoop.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Format;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.PartialDate;
import org.spacecoop.release.Release;
import org.spacecoop.release.SourceText;

/** Releases that tests invent, beside the gazetteer and the lexicons as they are. */
public final class InventedReleases {

    /** The home of the gazetteer and the lexicons. */
    public static final Home HOME = Home.current();

    /** The gazetteer as it is. */
    public static final Gazetteer GAZETTEER = GazetteerReader.read(HOME);

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

    private InventedReleases() {}

    /** A part of a release, before it has its place in the source. */
    public record Part(BlockKind kind, String text) {}

    /** A headline. */
    public static Part title(String text) {
        return new Part(BlockKind.TITLE, text);
    }

    /** Running text. */
    public static Part paragraph(String text) {
        return new Part(BlockKind.PARAGRAPH, text);
    }

    /** The caption of a picture. */
    public static Part caption(String text) {
        return new Part(BlockKind.CAPTION, text);
    }

    /** An item of a list. */
    public static Part listItem(String text) {
        return new Part(BlockKind.LIST_ITEM, text);
    }

    /** An English release of running text, published on Wednesday, 14 May 2031. */
    public static Release release(String... paragraphs) {
        Part[] parts = new Part[paragraphs.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = paragraph(paragraphs[i]);
        }
        return release(parts);
    }

    /** An English release, published on Wednesday, 14 May 2031. */
    public static Release release(Part... parts) {
        return release("en", Optional.empty(), parts);
    }

    /** A release in a language, published on Wednesday, 14 May 2031. */
    public static Release inLanguage(String language, Part... parts) {
        return release(language, Optional.empty(), parts);
    }

    /** An English release with a dateline of its day of publication. */
    public static Release datelined(String place, Part... parts) {
        return release("en", Optional.of(place), parts);
    }

    private static Release release(String language, Optional<String> place, Part... parts) {
        StringBuilder source = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Optional<Dateline> dateline = place.map(town -> {
            source.append(town).append("\n\n");
            return new Dateline(
                    MappedText.verbatim(town, 0), Optional.of(town), Optional.of(PartialDate.of(PUBLISHED)));
        });
        for (Part part : parts) {
            blocks.add(new Block(part.kind(), MappedText.verbatim(part.text(), source.length()), List.of()));
            source.append(part.text()).append("\n\n");
        }
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(PUBLISHED),
                dateline,
                Optional.of(language),
                Optional.empty(),
                Optional.of("An invented release"),
                Optional.empty());
        return new Release(
                new SourceText("invented.txt", source.toString()), "0".repeat(64), Format.PLAIN_TEXT, metadata, blocks);
    }
}
