package fr.parvis.portal.space;

import fr.parvis.portal.codes.ActAnswer;
import fr.parvis.portal.codes.Manner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act of hers that somebody else wrote down; she sees it first.
 *
 * @param answer what is written that she said; null where nothing was asked
 * @param witness who heard her say it; empty when nobody did
 */
public record WrittenForHer(String matter, @Nullable ActAnswer answer, Manner manner, String witness, LocalDate on) {}
