package fr.parvis.persons.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param fileId the person's file, or the signal that led to it
 * @param at our own clock
 * @param reader account subject, client, or a role in an organisation; never a name
 * @param organisation code, for readings on the offer side
 * @param saidAt the day and hour the organisation says, Europe/Paris
 */
public record AccessEntry(
        UUID fileId,
        Instant at,
        Accessed what,
        ReaderKind readerKind,
        String reader,
        @Nullable String organisation,
        @Nullable String saidAt) {}
