package org.spacecoop.publish.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Accept} header field of a request (RFC 9110 §12.5.1).
 *
 * <p>For each offer the most specific range that matches it gives its quality; a quality of 0 refuses it. Among offers of
 * one quality the one named by the more specific range wins, then the one named first by the client, then the one that
 * the server names first. A bare {@code *}, as old Java clients send it, means {@code *}{@code /*}. Elements that are no
 * media range are passed over; a field without any is as good as absent.
 *
 * @param ranges the media ranges in the client's order
 */
public record Accept(List<Range> ranges) {

    /** Anything goes: what an absent field means. */
    public static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", false, 1.0)));

    private static final int NAMED = 3;

    /** Keeps its own copy of the ranges. */
    public Accept {
        ranges = List.copyOf(ranges);
    }

    /**
     * One media range.
     *
     * @param type the type or {@code *}
     * @param subtype the subtype or {@code *}
     * @param parameters whether it has parameters besides the quality; ours have none, so such a range matches last
     * @param quality from 0 to 1
     */
    public record Range(String type, String subtype, boolean parameters, double quality) {

        /** How specific the range is for a media type, 0 if it does not match it. */
        int specificity(String mediaType) {
            if (type.equals("*")) {
                return 1;
            }
            int slash = mediaType.indexOf('/');
            if (!mediaType.substring(0, slash).equals(type)) {
                return 0;
            }
            if (subtype.equals("*")) {
                return 2;
            }
            if (!mediaType.substring(slash + 1).equals(subtype)) {
                return 0;
            }
            return parameters ? NAMED : NAMED + 1;
        }
    }

    /** Reads the values of the field, which may stand in several lines. */
    public static Accept parse(List<String> values) {
        List<Range> ranges = new ArrayList<>();
        for (String value : values) {
            for (String element : split(value, ',')) {
                range(element).ifPresent(ranges::add);
            }
        }
        return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
    }

    /** The offer that serves the client best, or none if it refuses all. */
    public <T extends Offer> Optional<T> best(List<T> offers) {
        Optional<T> best = Optional.empty();
        Match bestMatch = Match.NONE;
        for (T offer : offers) {
            Match match = match(offer);
            if (match.betterThan(bestMatch)) {
                best = Optional.of(offer);
                bestMatch = match;
            }
        }
        return best;
    }

    /** Whether a media type is named in so many words, not by a wildcard, and not refused. */
    public boolean names(String mediaType) {
        return ranges.stream().anyMatch(range -> range.specificity(mediaType) >= NAMED && range.quality() > 0);
    }

    private Match match(Offer offer) {
        List<String> mediaTypes = offer.mediaTypes();
        Match best = match(mediaTypes.get(0));
        // Another name counts only where the client gives it: a wildcard must not bring back what was refused by name.
        for (String mediaType : mediaTypes.subList(1, mediaTypes.size())) {
            Match match = match(mediaType);
            if (match.specificity() >= NAMED && match.betterThan(best)) {
                best = match;
            }
        }
        return best;
    }

    private Match match(String mediaType) {
        Match found = Match.NONE;
        for (int i = 0; i < ranges.size(); i++) {
            int specificity = ranges.get(i).specificity(mediaType);
            if (specificity > found.specificity()) {
                found = new Match(ranges.get(i).quality(), specificity, i);
            }
        }
        return found;
    }

    private record Match(double quality, int specificity, int position) {
        static final Match NONE = new Match(0, 0, Integer.MAX_VALUE);

        boolean betterThan(Match other) {
            if (quality != other.quality) {
                return quality > other.quality;
            }
            if (quality == 0) {
                return false;
            }
            if (specificity != other.specificity) {
                return specificity > other.specificity;
            }
            return position < other.position;
        }
    }

    private static Optional<Range> range(String element) {
        List<String> parts = split(element, ';');
        String name = parts.get(0).strip().toLowerCase(Locale.ROOT);
        if (name.equals("*")) {
            name = "*/*";
        }
        int slash = name.indexOf('/');
        if (slash <= 0 || slash == name.length() - 1 || name.indexOf('/', slash + 1) >= 0) {
            return Optional.empty();
        }
        String type = name.substring(0, slash);
        String subtype = name.substring(slash + 1);
        if (!isToken(type) || !isToken(subtype) || (type.equals("*") && !subtype.equals("*"))) {
            return Optional.empty();
        }
        return weighted(type, subtype, parts.subList(1, parts.size()));
    }

    private static Optional<Range> weighted(String type, String subtype, List<String> parameters) {
        double quality = 1.0;
        boolean others = false;
        for (String parameter : parameters) {
            String text = parameter.strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("q=")) {
                Optional<Double> given = quality(text.substring(2).strip());
                if (given.isEmpty()) {
                    return Optional.empty();
                }
                quality = given.get();
                break;
            }
            // A charset says nothing about which representation is wanted: all of ours are UTF-8.
            others |= !text.isEmpty() && !text.startsWith("charset=");
        }
        return Optional.of(new Range(type, subtype, others, quality));
    }

    private static Optional<Double> quality(String text) {
        if (!text.matches("[01]?(\\.\\d*)?") || text.isEmpty() || text.equals(".")) {
            return Optional.empty();
        }
        return Optional.of(Math.min(1.0, Double.parseDouble(text)));
    }

    private static boolean isToken(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 127 && "(),/:;<=>?@[\\]{}\"".indexOf(c) < 0);
    }

    /** Splits at a separator that stands outside a quoted string (RFC 9110 §5.6.4). */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
