package fr.parvis.cooperation.agreement.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next version of an agreement, as a copy of the last one.
 *
 * @param until last day of the renewed term; absent: as it was
 */
public record OpenVersionRequest(@Nullable LocalDate until) {}
