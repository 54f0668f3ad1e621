package org.spacecoop.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.vocabulary.OrganizationKind;

/** Reads "with Quillfort of Peru and Chile" as a company of both, unless "between" leads to two. */
final class TwoHomes {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s? ");

    private TwoHomes() {}

    /** Takes the second country into the mention of the company at a place, whose first country is part of it. */
    static void read(String block, List<Mention> mentions, int at, LinkWords.Homes words) {
        if (at + 1 < mentions.size()
                && mentions.get(at) instanceof OrganizationMention company
                && company.kind() == OrganizationKind.COMPANY
                && mentions.get(at + 1) instanceof CountryMention country
                && country.form() == Form.NAME
                && block.startsWith(words.and(), company.end())
                && country.start() == company.end() + words.and().length()
                && !POSSESSIVE.matcher(block.substring(country.end())).lookingAt()
                && isOne(block, company, country, words)) {
            mentions.set(at, company.at(company.start(), country.end()));
            mentions.remove(at + 1);
        }
    }

    private static boolean isOne(
            String block, OrganizationMention company, CountryMention country, LinkWords.Homes words) {
        return words.receiving().matcher(block.substring(0, company.start())).find()
                || words.verbs().matcher(block.substring(country.end())).lookingAt();
    }
}
