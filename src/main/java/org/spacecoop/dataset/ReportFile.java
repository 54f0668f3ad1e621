package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The report of a dataset folder, as read; empty where it is missing or broken, as what it says is then unknown.
 *
 * @param json what it says
 */
record ReportFile(JsonObject json) {

    static ReportFile in(Path folder) {
        Path file = folder.resolve(DatasetFile.REPORT.fileName());
        if (!Files.isRegularFile(file)) {
            return new ReportFile(new JsonObject());
        }
        try {
            return new ReportFile(JSON.parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (JsonParseException | IOException e) {
            return new ReportFile(new JsonObject());
        }
    }

    /** A text that the report gives. */
    Optional<String> text(String key) {
        return Optional.ofNullable(json.get(key))
                .filter(JsonValue::isString)
                .map(value -> value.getAsString().value());
    }
}
