package fr.parvis.facilitation.task;

/**
 * How much is due, and nothing of what.
 *
 * @param due today or earlier
 * @param overdue of these, earlier
 */
public record DueCount(long due, long overdue) {}
