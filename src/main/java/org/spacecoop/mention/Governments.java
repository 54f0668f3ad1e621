package org.spacecoop.mention;

import java.util.List;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;

/** Tells where a country's name stands for its government: "the Government of Japan", "the U.S. and Peruvian governments". */
final class Governments {

    /** So far before a country's name the words for its government begin. */
    private static final int GOVERNMENT_BEFORE = 40;

    private final String block;
    private final StateWords state;

    Governments(String block, StateWords state) {
        this.block = block;
        this.state = state;
    }

    /** "the Government of Japan", "the Japanese government", "the U.S. and Peruvian governments". */
    void read(List<Mention> mentions, int i) {
        if (!(mentions.get(i) instanceof CountryMention country)) {
            return;
        }
        String before = block.substring(Math.max(0, country.start() - GOVERNMENT_BEFORE), country.start());
        String[] words = before.strip().split("\\s+", -1);
        int last = words.length - 1;
        int ofAt = last >= 0 && state.links().articles().contains(NameFolding.fold(words[last])) ? last - 1 : last;
        int noun = ofAt >= 2 && state.qualifiers().contains(NameFolding.fold(words[ofAt - 1])) ? ofAt - 2 : ofAt - 1;
        noun = state.isCabinet(words, ofAt) ? ofAt - 3 : noun;
        if (ofAt >= 1
                && state.links().of().contains(NameFolding.fold(words[ofAt]))
                && state.isGovernment(words, noun, ofAt)) {
            boolean royal = noun > 0 && state.qualifiers().contains(NameFolding.fold(words[noun - 1]));
            int start = block.lastIndexOf(words[noun], country.start());
            start = royal ? block.lastIndexOf(words[noun - 1], start) : start;
            mentions.set(i, new CountryMention(start, country.end(), country.code(), Form.GOVERNMENT));
            passGovernmentOn(mentions, i, isPlural(words[noun]));
            return;
        }
        if (ofAt >= 0 && governs(words[ofAt], ofAt < last, country)) {
            int start = block.lastIndexOf(words[ofAt], country.start());
            mentions.set(i, new CountryMention(start, country.end(), country.code(), Form.GOVERNMENT));
            passGovernmentOn(mentions, i, isPlural(words[ofAt]));
            return;
        }
        int organ = state.organEnd(block, country.end());
        if (organ > country.end()) {
            mentions.set(i, new CountryMention(country.start(), organ, country.code(), Form.GOVERNMENT));
            return;
        }
        int first = wordEnd(country.end());
        int to = state.qualifiers().contains(word(country.end(), first)) ? wordEnd(first) : first;
        String next = word(to == first ? country.end() : first, to);
        if (state.government().contains(next)) {
            mentions.set(i, new CountryMention(country.start(), to, country.code(), Form.GOVERNMENT));
            shareGovernment(mentions, i, isPlural(next));
        }
    }

    /** Where the word ends that a blank joins to what ends at an offset; the offset itself if none does. */
    private int wordEnd(int before) {
        int to = before < block.length() && block.charAt(before) == ' ' ? before + 1 : before;
        while (to > before && to < block.length() && Character.isLetter(block.charAt(to))) {
            to++;
        }
        return to > before + 1 ? to : before;
    }

    private String word(int before, int end) {
        return end > before ? NameFolding.fold(block.substring(before + 1, end)) : "";
    }

    /** "le gouvernement français", "Regierung Perus", "Regierung der Schweiz": the noun stands before, without "of". */
    private boolean governs(String noun, boolean article, CountryMention country) {
        String folded = NameFolding.fold(noun);
        boolean german = folded.endsWith("regierung");
        return state.government().contains(folded)
                && (german ? country.form() == Form.NAME : country.form() == Form.ADJECTIVE && !article);
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") || noun.endsWith("en");
    }

    private void shareGovernment(List<Mention> mentions, int i, boolean plural) {
        for (int k = i - 1; k >= 0 && isListed(mentions, k) && (plural || isGermanAdjective(mentions.get(k))); k--) {
            toGovernment(mentions, k);
        }
    }

    /** "die deutsche und die polnische Regierung": each has its own, the noun stands once. */
    private boolean isGermanAdjective(Mention mention) {
        return mention instanceof CountryMention country
                && country.form() == Form.ADJECTIVE
                && block.startsWith(" und ", country.end());
    }

    /** "The Governments of Japan, Peru and Greece". */
    private void passGovernmentOn(List<Mention> mentions, int i, boolean plural) {
        for (int k = i + 1; plural && k < mentions.size() && isListed(mentions, k - 1); k++) {
            toGovernment(mentions, k);
        }
    }

    private static void toGovernment(List<Mention> mentions, int k) {
        Mention country = mentions.get(k);
        mentions.set(
                k,
                new CountryMention(country.start(), country.end(), ((CountryMention) country).code(), Form.GOVERNMENT));
    }

    /** Whether a country and the next one stand in one list. */
    private boolean isListed(List<Mention> mentions, int k) {
        if (!(mentions.get(k) instanceof CountryMention) || !(mentions.get(k + 1) instanceof CountryMention next)) {
            return false;
        }
        int end = mentions.get(k).end();
        return end <= next.start()
                && state.links()
                        .governments()
                        .matcher(block.substring(end, next.start()))
                        .matches();
    }
}
