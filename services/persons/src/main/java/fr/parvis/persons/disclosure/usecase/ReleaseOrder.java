package fr.parvis.persons.disclosure.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What facilitation asks for once she confirmed a text.
 *
 * @param personReference how facilitation knows her
 * @param until last day, Europe/Paris
 */
public record ReleaseOrder(
        UUID personReference,
        @Nullable String recipientOrganisation,
        @Nullable LocalDate until,
        UUID releaseKey) {}
