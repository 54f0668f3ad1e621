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

    /** What one does, not two. */
    private static final Pattern ONE = Pattern.compile(" (?:has|was|is|said|won|says|wins|signs|plans) ");

    /** What leads to one party alone. */
    private static final Pattern RECEIVING = Pattern.compile("(?:with|to|from|by|for|and|contracted|hire[ds]|picks?"
            + "|select(?:s|ed)|award(?:s|ed)|chosen|chose|picked|hired) (?:the )?$");

    private TwoHomes() {}

    /** Takes the second country into the mention of the company at a place, whose first country is part of it. */
    static void read(String block, List<Mention> mentions, int at) {
        if (at + 1 < mentions.size()
                && mentions.get(at) instanceof OrganizationMention company
                && company.kind() == OrganizationKind.COMPANY
                && mentions.get(at + 1) instanceof CountryMention country
                && country.form() == Form.NAME
                && block.startsWith(" and ", company.end())
                && country.start() == company.end() + " and ".length()
                && !POSSESSIVE.matcher(block.substring(country.end())).lookingAt()
                && isOne(block, company, country)) {
            mentions.set(at, company.at(company.start(), country.end()));
            mentions.remove(at + 1);
        }
    }

    private static boolean isOne(String block, OrganizationMention company, CountryMention country) {
        return RECEIVING.matcher(block.substring(0, company.start())).find()
                || ONE.matcher(block.substring(country.end())).lookingAt();
    }
}
