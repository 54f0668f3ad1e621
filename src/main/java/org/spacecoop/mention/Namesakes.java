package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/** Tells people who are called like companies: "Shri Quillfort Example" is no Quillfort. Safe to share. */
final class Namesakes {

    private final Set<String> honorifics;

    Namesakes(Lexicon people) {
        honorifics = Set.copyOf(people.strings("honorifics"));
    }

    /** The names without those that an honorific and a further name make somebody's own. */
    List<Mention> without(List<Mention> names, List<Token> tokens) {
        return names.stream().filter(name -> !isBorne(name, tokens)).toList();
    }

    private boolean isBorne(Mention name, List<Token> tokens) {
        if (!(name instanceof OrganizationMention body) || body.kind() != OrganizationKind.COMPANY) {
            return false;
        }
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).start() == name.start() && tokens.get(at).end() == name.end()) {
                return honorifics.contains(tokens.get(at - 1).text())
                        && Character.isUpperCase(tokens.get(at + 1).text().codePointAt(0));
            }
        }
        return false;
    }
}
