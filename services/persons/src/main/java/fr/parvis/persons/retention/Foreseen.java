package fr.parvis.persons.retention;

import java.time.temporal.TemporalAmount;

/**
 * How much of one kind was kept long enough.
 *
 * @param kept how long it is kept
 * @param due what the next look lets go
 * @param later what will have gone in thirty days, {@code due} included
 */
public record Foreseen(Kept what, TemporalAmount kept, long due, long later) {}
