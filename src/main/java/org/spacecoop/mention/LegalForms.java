package org.spacecoop.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * Tells what may follow a name without changing who is named: a company's legal form ("Inc.", ", LLC", "Co., Ltd."), the organ
 * by which an organisation acts ("EA Council"). Immutable.
 */
final class LegalForms {

    private final Set<String> forms;
    private final Set<String> organs;
    private final Set<String> links;
    private final Set<String> variants;
    private final Set<String> mereWords;
    private final Map<String, String> shortened;

    LegalForms(Lexicon lexicon) {
        forms = new HashSet<>(lexicon.strings("legal-forms"));
        organs = new HashSet<>(lexicon.strings("organs"));
        links = Set.copyOf(lexicon.strings("legal-form-links"));
        variants = Set.copyOf(lexicon.strings("legal-form-variants"));
        mereWords = Set.copyOf(lexicon.strings("not-legal-forms"));
        shortened = lexicon.texts("legal-forms-shortened");
    }

    /** "Example Space Corporation": "Example Space Corp."; none for a name that ends with no form that is shortened. */
    Optional<String> shortened(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return Optional.ofNullable(shortened.get(name.substring(last).toLowerCase(Locale.ROOT)))
                .filter(form -> last > 0)
                .map(form -> name.substring(0, last) + form);
    }

    /** How many words at a place are a legal form with the comma before it; 0 if none is. */
    int lengthAt(List<String> words, int from) {
        int end = from;
        while (end < words.size()) {
            boolean comma = words.get(end).equals(",");
            if (comma ? !isFormAfterComma(words, end) : !isForm(words, end)) {
                break;
            }
            end += comma ? 2 : 1;
        }
        return end - from;
    }

    /** How many words at a place are an organ's name; 0 if none is, or if they go on: "EA Council Chamber". */
    int organAt(List<String> words, int from) {
        boolean organ = from < words.size()
                && Character.isUpperCase(words.get(from).codePointAt(0))
                && organs.contains(words.get(from).toLowerCase(Locale.ROOT));
        boolean goesOn = from + 1 < words.size()
                && Character.isUpperCase(words.get(from + 1).codePointAt(0));
        return organ && !goesOn ? 1 : 0;
    }

    /** Whether a comma and a legal form stand at a place: in "Quill, JSC Example Division" something else begins. */
    boolean isFormAfterComma(List<String> words, int comma) {
        boolean goesOn = comma + 2 < words.size()
                && Character.isUpperCase(words.get(comma + 2).codePointAt(0));
        return words.get(comma).equals(",") && isForm(words, comma + 1) && !goesOn;
    }

    /** Where a legal form at a place ends, in Mexico with what goes on behind it: "S.A. de C.V.". */
    int formEnd(List<String> words, int at) {
        int end = at + 1;
        while (end + 1 < words.size() && links.contains(words.get(end)) && variants.contains(words.get(end + 1))) {
            end += 2;
        }
        return end;
    }

    /** Whether a word is a legal form: with a capital, for "as" and "se" are words, too; in a headline "As" is one. */
    boolean isForm(List<String> words, int at) {
        return at < words.size()
                && Character.isUpperCase(words.get(at).codePointAt(0))
                && !mereWords.contains(words.get(at))
                && forms.contains(
                        words.get(at).replace(".", "").replace("/", "").toLowerCase(Locale.ROOT));
    }
}
