package org.spacecoop.mention.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/** What {@code dates.yaml} knows of one language. Immutable; may be shared between threads. */
final class DateWords {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");
    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
    private static final String YEAR = "{Y}";
    private static final Set<String> CENTURIES = Set.of("18", "19", "20");
    private static final Pattern SPACES = Pattern.compile("[ -]");
    private static final Pattern ELISIONS = Pattern.compile("(?<=[’'])|[ -]");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|\\s)(\\p{Lu}[\\p{L}]+) $");
    private static final String NOTHING_BEFORE = "(?<![\\p{L}\\d.,$€£])";
    private static final String NOTHING_AFTER = "(?![\\p{L}\\d])(?![.,]\\d)";

    private final Lexicon lexicon;
    private final String language;
    private final Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
    private final List<DatePattern> patterns;
    private final Map<String, Set<String>> placeholders = new LinkedHashMap<>();

    /** The phrases that placeholders stand for, by their last words: those tell more than "this" or "to" before them. */
    private final Map<String, List<Phrase>> byLast = new HashMap<>();

    private final Set<String> triggers = new LinkedHashSet<>();
    private final Set<String> future;
    private final Set<String> past;
    private final Set<String> infinitives;
    private final List<String> pastEndings;
    private final Pattern nameAfter;

    DateWords(Lexicon lexicon, String language) {
        this.lexicon = lexicon;
        this.language = language;
        numbers.put("M", numbered("months-"));
        numbers.put("W", numbered("weekdays-"));
        numbers.put("day", numbered("days-"));
        numbers.put("month", numbered("months-from-"));
        numbers.put("year", numbered("years-from-"));
        numbers.values().forEach(words -> words.keySet().forEach(this::addTriggers));
        placeholders.put("{M}", numbers.get("M").keySet());
        placeholders.put("{M2}", numbers.get("M").keySet());
        placeholders.put("{W}", numbers.get("W").keySet());
        placeholders.put("{day}", numbers.get("day").keySet());
        placeholders.put("{month}", numbers.get("month").keySet());
        placeholders.put("{year}", numbers.get("year").keySet());
        placeholders.put("{dir}", directions());
        learnPhrases();
        placeholders.put(YEAR, CENTURIES);
        patterns = lexicon.strings("patterns-" + language).stream()
                .map(this::pattern)
                .toList();
        future = Set.copyOf(lexicon.strings("future-" + language));
        infinitives = Set.copyOf(lexicon.strings("infinitives-" + language));
        past = Set.copyOf(lexicon.strings("past-" + language));
        pastEndings = lexicon.strings("past-endings-" + language);
        nameAfter = nameAfter(lexicon.strings("name-links"));
    }

    /** Capitalised words, with some that may be written small between them. */
    private static Pattern nameAfter(List<String> links) {
        return Pattern.compile("^((?: \\p{Lu}[\\p{L}-]*(?: (?:" + String.join("|", links) + "))*)+)");
    }

    /** The patterns, the most specific first. */
    List<DatePattern> patterns() {
        return patterns;
    }

    /** A word or phrase that a placeholder stands for, cut as a text may be. */
    private record Phrase(String placeholder, List<String> parts) {

        private static List<Phrase> of(String placeholder, String words) {
            return Stream.of(SPACES, ELISIONS)
                    .map(cut -> List.of(cut.split(words)))
                    .distinct()
                    .map(parts -> new Phrase(placeholder, parts))
                    .toList();
        }

        private String last() {
            return parts.get(parts.size() - 1);
        }
    }

    private void addTriggers(String words) {
        Phrase.of("", words).forEach(phrase -> triggers.add(phrase.last()));
    }

    /** The placeholders that tokens have all words of a phrase of. */
    Set<String> said(List<Token> tokens) {
        Set<String> said = new HashSet<>();
        for (Token token : tokens) {
            for (Phrase phrase : byLast.getOrDefault(token.text(), List.of())) {
                if (hasAll(tokens, phrase.parts())) {
                    said.add(phrase.placeholder());
                }
            }
            if (saysYear(token.text())) {
                said.add(YEAR);
            }
        }
        return said;
    }

    private static boolean hasAll(List<Token> tokens, List<String> words) {
        return words.size() == 1
                || words.stream()
                        .allMatch(word ->
                                tokens.stream().anyMatch(token -> token.text().equals(word)));
    }

    private static boolean saysYear(String word) {
        return word.length() > 1 && CENTURIES.stream().anyMatch(word::contains);
    }

    private void learnPhrases() {
        placeholders.forEach((placeholder, words) -> words.stream()
                .flatMap(word -> Phrase.of(placeholder, word).stream())
                .forEach(phrase -> byLast.computeIfAbsent(phrase.last(), key -> new ArrayList<>())
                        .add(phrase)));
    }

    /** The placeholders that a pattern cannot do without: those outside groups, which may be optional or alternatives. */
    private Set<String> needed(String template) {
        String bare = template.replace("\\(", "").replace("\\)", "");
        String before;
        do {
            before = bare;
            bare = INNERMOST.matcher(before).replaceAll("");
        } while (!bare.equals(before));
        String outside = bare.indexOf('|') < 0 ? bare : "";
        return placeholders.keySet().stream()
                .filter(placeholder -> outside.contains(placeholder) && !outside.contains(placeholder + "?"))
                .collect(Collectors.toSet());
    }

    /** Whether a token may be part of a date; a sentence without one need not be matched against the patterns. */
    boolean isTrigger(String token) {
        return Character.isDigit(token.codePointAt(0)) || triggers.contains(token);
    }

    /** The number that a word of a kind (M, W, day, month, year) stands for. */
    int number(String kind, String word) {
        return numbers.get(kind).get(word);
    }

    boolean isBefore(String word) {
        return variants(lexicon.strings("before-" + language)).contains(word);
    }

    boolean isAfter(String word) {
        return variants(lexicon.strings("after-" + language)).contains(word);
    }

    boolean isFuture(String word) {
        return future.contains(word);
    }

    boolean isPast(String word) {
        return past.contains(word)
                || pastEndings.stream()
                        .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
    }

    /** Whether what follows is of the time of the verb before ("will be held"). */
    boolean isInfinitive(String word) {
        return infinitives.contains(word);
    }

    /** The role that the words around a date give it. */
    DateRole role(String before, String after, boolean yearOnly) {
        String words = before.stripTrailing();
        if (yearOnly && (endsWith(words, "fiscal-before") || startsWith(after, "fiscal-after"))) {
            return DateRole.FISCAL;
        }
        if (yearOnly && !endsWith(words, "year-before") && isInName(before, after)) {
            return DateRole.IN_NAME;
        }
        if (endsWith(words, "until-" + language)) {
            return DateRole.UNTIL;
        }
        return endsWith(words, "since-" + language) ? DateRole.SINCE : DateRole.POINT;
    }

    private boolean isInName(String before, String after) {
        Matcher name = nameAfter.matcher(after);
        if (name.find()) {
            String words = name.group(1).trim();
            return !lexicon.strings("dated-instruments").contains(words.substring(words.lastIndexOf(' ') + 1));
        }
        Matcher word = NAME_BEFORE.matcher(before);
        return word.find() && lexicon.strings("patterns-" + language).stream().noneMatch(p -> opens(p, word.group(1)));
    }

    /** Whether a pattern has the word, written small, as what may stand before a year. */
    private static boolean opens(String pattern, String word) {
        String small = word.substring(1);
        return pattern.contains(
                "[" + Character.toUpperCase(word.charAt(0)) + Character.toLowerCase(word.charAt(0)) + "]" + small);
    }

    private boolean endsWith(String text, String key) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lexicon.strings(key).stream().anyMatch(words -> {
            String end = words.toLowerCase(Locale.ROOT);
            int at = lower.length() - end.length();
            return lower.endsWith(end) && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
        });
    }

    private boolean startsWith(String text, String key) {
        return lexicon.strings(key).stream().anyMatch(text.stripLeading()::startsWith);
    }

    private Map<String, Integer> numbered(String key) {
        Map<String, Integer> numbered = new LinkedHashMap<>();
        lexicon.lists(key + language)
                .forEach((number, words) ->
                        variants(words).forEach(word -> numbered.put(word, Integer.valueOf(number))));
        return numbered;
    }

    private DatePattern pattern(String template) {
        String regex = template.replace("{W}", group("weekday", numbers.get("W").keySet()))
                .replace("{w}", "(?:" + any(numbers.get("W").keySet()) + ")")
                .replace("{M}", group("month", numbers.get("M").keySet()))
                .replace("{M2}", group("lastmonth", numbers.get("M").keySet()))
                .replace("{day}", group("daysfrom", numbers.get("day").keySet()))
                .replace("{month}", group("monthsfrom", numbers.get("month").keySet()))
                .replace("{year}", group("yearsfrom", numbers.get("year").keySet()))
                .replace("{dir}", group("direction", directions()))
                .replace("{to}", "(?:" + any(new LinkedHashSet<>(lexicon.strings("to-" + language))) + ")")
                .replace("{part}", any(variants(lexicon.strings("part-" + language))))
                .replace("{N}", "(?<number>\\d{1,2})")
                .replace("{D}", "(?<day>\\d{1,2})(?!\\d)")
                .replace("{D2}", "(?<lastday>\\d{1,2})(?!\\d|:\\d|\\s?[ap]\\.?m)")
                .replace("{Y}", "(?<year>(?:1[89]|20)\\d\\d)(?!\\d)");
        Set<String> groups = new LinkedHashSet<>();
        Matcher names = GROUP.matcher(regex);
        while (names.find()) {
            groups.add(names.group(1));
        }
        return new DatePattern(
                Pattern.compile(NOTHING_BEFORE + "(?:" + regex + ")" + NOTHING_AFTER), groups, needed(template));
    }

    private Set<String> directions() {
        Set<String> directions = variants(lexicon.strings("before-" + language));
        directions.addAll(variants(lexicon.strings("after-" + language)));
        return directions;
    }

    private static String group(String name, Set<String> words) {
        return "(?<" + name + ">" + any(words) + ")";
    }

    private static String any(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Set<String> variants(List<String> words) {
        Set<String> variants = new LinkedHashSet<>();
        for (String word : words) {
            variants.add(word);
            variants.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            variants.add(word.toUpperCase(Locale.ROOT));
        }
        return variants;
    }
}
