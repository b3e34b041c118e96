package fr.parvis.persons.act.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a power.
 *
 * @param lastDay last day it holds, Europe/Paris
 */
public record PowerEndRequest(@Nullable LocalDate lastDay) {}
