package org.spacecoop.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What events of one release are read from.
 *
 * @param sentences its sentences in order
 * @param agreements its agreements
 * @param issued the date by which the release is placed in time
 * @param parties turns mentions into parties
 * @param quotes makes quotes
 * @param trace takes notes
 */
record EventText(
        List<SentenceItems> sentences,
        List<AgreementClaim> agreements,
        Optional<LocalDate> issued,
        PartyReader parties,
        Quotes quotes,
        Trace trace) {

    EventText {
        sentences = List.copyOf(sentences);
        agreements = List.copyOf(agreements);
    }
}
