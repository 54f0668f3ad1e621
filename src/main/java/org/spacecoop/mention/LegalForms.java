package org.spacecoop.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spacecoop.text.Lexicon;

/** Tells the legal forms that may follow a company's name: "Inc.", ", LLC", "Co., Ltd.". Immutable. */
final class LegalForms {

    private final Set<String> forms;

    LegalForms(Lexicon lexicon) {
        forms = new HashSet<>(lexicon.strings("legal-forms"));
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

    /** Whether a comma and a legal form stand at a place: in "Quill, JSC Example Division" something else begins. */
    boolean isFormAfterComma(List<String> words, int comma) {
        boolean goesOn = comma + 2 < words.size()
                && Character.isUpperCase(words.get(comma + 2).codePointAt(0));
        return words.get(comma).equals(",") && isForm(words, comma + 1) && !goesOn;
    }

    /** Whether a word is a legal form: with a capital, for "as" and "se" are words, too. */
    boolean isForm(List<String> words, int at) {
        return at < words.size()
                && Character.isUpperCase(words.get(at).codePointAt(0))
                && forms.contains(words.get(at).replace(".", "").toLowerCase(Locale.ROOT));
    }
}
