package org.spacecoop.entity.tellings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.spacecoop.claim.ClaimFinder;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.read.Reading;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Home;

/**
 * The invented releases and what is gold about them.
 *
 * @param claims what each release claims, by file
 * @param gold the tellings
 */
record ToldReleases(Gazetteer gazetteer, List<ReleaseClaims> claims, List<GoldTelling> gold) {

    private static final Path FOLDER =
            Home.current().folder().resolve("src/test/resources/org/spacecoop/entity/tellings");
    private static final long MAX_BYTES = 100_000;

    /** Reads all groups. */
    static ToldReleases read() {
        Gazetteer gazetteer = GazetteerReader.read(Home.current());
        ReleaseReader reader = new ReleaseReader(Home.current());
        ClaimFinder finder = new ClaimFinder(Home.current(), gazetteer);
        List<ReleaseClaims> claims = new ArrayList<>();
        List<GoldTelling> gold = new ArrayList<>();
        for (Path group : list(FOLDER)) {
            for (Path file : list(group)) {
                if (file.endsWith("gold.yaml")) {
                    gold.addAll(gold(group.getFileName().toString(), text(file)));
                } else {
                    claims.add(finder.find(release(reader, file).release()));
                }
            }
        }
        return new ToldReleases(gazetteer, List.copyOf(claims), List.copyOf(gold));
    }

    /** How many groups there are. */
    long groups() {
        return gold.stream()
                .map(telling -> telling.release().substring(0, telling.release().indexOf('/')))
                .distinct()
                .count();
    }

    private static Reading.Accepted release(ReleaseReader reader, Path file) {
        String name = FOLDER.relativize(file).toString();
        byte[] bytes = text(file).getBytes(StandardCharsets.UTF_8);
        if (reader.read(name, bytes, MAX_BYTES) instanceof Reading.Accepted accepted) {
            return accepted;
        }
        throw new IllegalArgumentException("rejected: " + name);
    }

    private static List<GoldTelling> gold(String group, String yaml) {
        Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        List<GoldTelling> gold = new ArrayList<>();
        List<?> agreements = (List<?>) content.get("agreements");
        for (int i = 0; i < agreements.size(); i++) {
            for (Object item : (List<?>) ((Map<?, ?>) agreements.get(i)).get("tellings")) {
                Map<?, ?> telling = (Map<?, ?>) item;
                gold.add(new GoldTelling(
                        group + "#" + (i + 1),
                        group + "/" + telling.get("release"),
                        Optional.ofNullable(telling.get("words")).map(Object::toString)));
            }
        }
        return gold;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
