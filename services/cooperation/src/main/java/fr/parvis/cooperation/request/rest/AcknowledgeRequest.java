package fr.parvis.cooperation.request.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person's side that the request was received.
 *
 * @param expectedAnswerOn day by which a first response is expected; absent: none can be given yet, or the one given before stands
 */
public record AcknowledgeRequest(@Nullable LocalDate expectedAnswerOn) {}
