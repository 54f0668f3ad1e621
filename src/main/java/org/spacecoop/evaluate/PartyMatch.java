package org.spacecoop.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether an annotated party and one of the dataset are the same: by Wikidata item, by country or by name.
 *
 * @param pairs the annotated pairs of countries
 */
record PartyMatch(List<CodePair> pairs) {

    private static final List<String> STATES = List.of("country", "government");
    private static final Pattern ITEM = Pattern.compile("Q\\d+$");

    boolean isAmong(Gold.Party wanted, List<Told.Party> got) {
        return got.stream().anyMatch(party -> same(wanted, party));
    }

    boolean isWanted(Told.Party got, List<Gold.Party> wanted) {
        return wanted.stream().anyMatch(party -> same(party, got));
    }

    /** In an accession the accord's host beside the acceding country is no mistake. */
    boolean isFounder(Told.Party got, Gold.Agreement wanted) {
        return wanted.types().get(0).equals("accession") && pairs.stream().anyMatch(pair -> pair.has(got.country()));
    }

    private static boolean same(Gold.Party wanted, Told.Party got) {
        return sameItem(wanted.wikidata(), got.wikidata())
                || sameState(wanted, got)
                || Names.same(wanted.name(), got.label())
                || Names.same(wanted.asText(), got.label());
    }

    private static boolean sameState(Gold.Party wanted, Told.Party got) {
        return STATES.contains(wanted.kind())
                && !got.country().isEmpty()
                && wanted.country().equals(got.country())
                && STATES.contains(Names.fold(got.kind()));
    }

    private static boolean sameItem(String one, String other) {
        Matcher ofOne = ITEM.matcher(one);
        Matcher ofOther = ITEM.matcher(other);
        return ofOne.find() && ofOther.find() && ofOne.group().equals(ofOther.group());
    }
}
