package fr.parvis.persons.closing;

import fr.parvis.persons.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file she closed and wanted kept (PER-32).
 *
 * @param actId the act by which she closed it
 * @param closedOn day, Europe/Paris
 * @param keptUntil last day; after it the file is erased, unless a legal hold stands
 */
public record Closing(PersonId personId, UUID actId, LocalDate closedOn, LocalDate keptUntil) {}
