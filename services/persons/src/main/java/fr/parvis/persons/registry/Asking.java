package fr.parvis.persons.registry;

import fr.parvis.commons.web.caller.Caller;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param today day of Europe/Paris; null where nothing depends on it
 */
public record Asking(Caller caller, @Nullable LocalDate today) {}
