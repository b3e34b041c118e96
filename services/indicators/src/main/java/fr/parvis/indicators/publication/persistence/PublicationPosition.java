package fr.parvis.indicators.publication.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a page starts: after this publication of this day. */
record PublicationPosition(LocalDate day, String name) {

    private static final PublicationPosition START = new PublicationPosition(LocalDate.of(9999, 12, 31), "");

    static PublicationPosition parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        int bar = text.indexOf('|');
        return new PublicationPosition(LocalDate.parse(text.substring(0, bar)), text.substring(bar + 1));
    }
}
