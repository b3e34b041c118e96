package fr.parvis.portal.space;

import fr.parvis.portal.codes.Manner;
import java.time.LocalDate;

/**
 * An act of hers that somebody else wrote down; she sees it first.
 *
 * @param witness who heard her say it; empty when nobody did
 */
public record WrittenForHer(String matter, Manner manner, String witness, LocalDate on) {}
