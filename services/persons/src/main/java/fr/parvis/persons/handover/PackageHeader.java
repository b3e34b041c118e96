package fr.parvis.persons.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What everybody may read of a package; it names nobody.
 *
 * @param format version of the form, {@link #FORMAT}
 * @param from antenna that made it
 * @param to the only antenna that can open it
 * @param createdOn day, Europe/Paris
 * @param expiresOn last day it may be taken in
 */
public record PackageHeader(
        String format, UUID packageId, String from, String to, LocalDate createdOn, LocalDate expiresOn) {

    public static final String FORMAT = "parvis-hand-over/1";
}
