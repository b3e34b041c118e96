package fr.parvis.commons.events.erasure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param person facilitation's reference of whoever was erased; it leads to nobody any more
 * @param on day, Europe/Paris
 */
public record ErasedFile(UUID person, LocalDate on) {}
