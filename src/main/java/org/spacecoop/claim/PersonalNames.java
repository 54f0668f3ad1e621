package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.mention.NameFolding;

/** Whether two names, as one text prints them, are of one person. */
final class PersonalNames {

    private PersonalNames() {}

    /** Equal names; or the same last name and first names of which one begins the other, is its initial or is missing. */
    static boolean same(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        if (a.isEmpty() || b.isEmpty() || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
            return a.equals(b);
        }
        return a.size() == 1 || b.size() == 1 || begins(a.get(0), b.get(0));
    }

    /** "Nick" and "Nicholas", "J." and "Jane": the shorter begins the longer but for its last letter. */
    private static boolean begins(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int stem = shorter.endsWith(".") ? shorter.length() - 1 : Math.max(1, Math.min(shorter.length() - 1, 3));
        return longer.startsWith(shorter.substring(0, Math.min(stem, shorter.length())));
    }

    private static List<String> parts(String name) {
        return List.of(
                NameFolding.fold(name).replaceAll(",? (jr|sr)\\.?$", "").strip().split("\\s+", -1));
    }
}
