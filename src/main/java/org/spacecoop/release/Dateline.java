package org.spacecoop.release;

import java.util.Optional;

/**
 * The place and date with which a release's text opens ("LUXEMBOURG, 16 January 2018 –").
 *
 * @param text the dateline as printed, traced to the source
 * @param place the place as printed, if any
 * @param date the date, if any
 */
public record Dateline(MappedText text, Optional<String> place, Optional<PartialDate> date) {}
