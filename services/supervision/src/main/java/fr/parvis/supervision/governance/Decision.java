package fr.parvis.supervision.governance;

import java.time.LocalDate;

/**
 * What a meeting decided.
 *
 * @param number counted from 1 in its meeting; never changed, never taken out
 */
public record Decision(int number, String text, LocalDate recordedOn) {}
