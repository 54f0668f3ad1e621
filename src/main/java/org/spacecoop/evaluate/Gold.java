package org.spacecoop.evaluate;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.spacecoop.dataset.DatasetException;

/**
 * What a release says, as a person annotated it.
 *
 * @param agreements its agreements
 * @param pairs the pairs of countries that cooperate
 * @param otherPairs pairs that another reading of the text would allow
 */
record Gold(List<Agreement> agreements, List<CodePair> pairs, List<CodePair> otherPairs) {

    Gold {
        agreements = List.copyOf(agreements);
        pairs = List.copyOf(pairs);
        otherPairs = List.copyOf(otherPairs);
    }

    /**
     * An annotated agreement. Of type, status and date there may be several readings; the first is the annotator's.
     *
     * @param types its types, such as {@code mou}
     * @param statuses its statuses
     * @param dates its dates, empty where none is told
     * @param parties its parties
     * @param signatories who signed it
     * @param witnesses who witnessed the signing
     * @param otherPeople people whom another reading would name
     * @param places where it was signed, at most one
     * @param otherPlaces places that another reading would name
     * @param fields what it is about, in the annotator's words
     * @param implied whether it is not said but only to be concluded; missing it is no mistake
     */
    record Agreement(
            List<String> types,
            List<String> statuses,
            List<String> dates,
            List<Party> parties,
            List<String> signatories,
            List<String> witnesses,
            List<String> otherPeople,
            List<String> places,
            List<String> otherPlaces,
            List<String> fields,
            boolean implied) {

        Agreement {
            types = List.copyOf(types);
            statuses = List.copyOf(statuses);
            dates = List.copyOf(dates);
            parties = List.copyOf(parties);
            signatories = List.copyOf(signatories);
            witnesses = List.copyOf(witnesses);
            otherPeople = List.copyOf(otherPeople);
            places = List.copyOf(places);
            otherPlaces = List.copyOf(otherPlaces);
            fields = List.copyOf(fields);
        }

        /** Who signed it or witnessed the signing. */
        List<String> people() {
            return Stream.concat(signatories.stream(), witnesses.stream()).toList();
        }
    }

    /**
     * An annotated party.
     *
     * @param name its name
     * @param asText its name as the text has it
     * @param kind its kind, such as {@code agency}
     * @param country its country's code, empty where unknown
     * @param wikidata its Wikidata item, empty where unknown
     */
    record Party(String name, String asText, String kind, String country, String wikidata) {}

    /**
     * Reads an annotation.
     *
     * @throws DatasetException if the file cannot be read or is no annotation
     */
    static Gold read(Path file) {
        try (InputStream in = new FileInputStream(file.toFile())) {
            JsonObject json = JSON.parse(in);
            return new Gold(
                    objects(json, "agreements").map(Gold::agreement).toList(),
                    pairs(json, "country_pairs"),
                    pairs(json, "country_pairs_alt"));
        } catch (IOException | JsonParseException e) {
            throw new DatasetException(file + ": is no annotation: " + e.getMessage(), e);
        }
    }

    private static Agreement agreement(JsonObject json) {
        return new Agreement(
                readings(json, "type"),
                readings(json, "status"),
                readings(json, "date"),
                objects(json, "parties").map(Gold::party).toList(),
                names(json, "signatories"),
                names(json, "witnesses"),
                strings(json, "people_alt"),
                Stream.of(text(json, "place")).filter(place -> !place.isEmpty()).toList(),
                strings(json, "place_alt"),
                strings(json, "fields"),
                text(json, "certainty").equals("implied"));
    }

    private static Party party(JsonObject json) {
        return new Party(
                text(json, "name"),
                text(json, "as_text"),
                text(json, "kind"),
                text(json, "country"),
                text(json, "wikidata"));
    }

    private static List<String> names(JsonObject json, String key) {
        return objects(json, key).map(person -> text(person, "name")).toList();
    }

    /** The annotated value and the other readings that the text allows. */
    private static List<String> readings(JsonObject json, String key) {
        List<String> readings = new ArrayList<>();
        readings.add(text(json, key));
        readings.addAll(strings(json, key + "_alt"));
        return readings;
    }

    private static List<CodePair> pairs(JsonObject json, String key) {
        return values(json, key)
                .map(pair -> CodePair.of(
                        string(pair.getAsArray().get(0)),
                        string(pair.getAsArray().get(1))))
                .distinct()
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject json, String key) {
        return values(json, key).map(JsonValue::getAsObject);
    }

    private static List<String> strings(JsonObject json, String key) {
        return values(json, key).map(Gold::string).toList();
    }

    private static Stream<JsonValue> values(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key)).filter(JsonValue::isArray).stream()
                .flatMap(value -> value.getAsArray().stream());
    }

    private static String text(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key)).map(Gold::string).orElse("");
    }

    private static String string(JsonValue value) {
        return value.isString() ? value.getAsString().value() : "";
    }
}
