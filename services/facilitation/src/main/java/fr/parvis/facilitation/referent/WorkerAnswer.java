package fr.parvis.facilitation.referent;

import java.time.LocalDate;

/**
 * What the worker answered, as it was told.
 *
 * @param recordedBy account subject of the facilitator who wrote it down
 */
public record WorkerAnswer(ReferentAnswer answer, AnswerManner manner, LocalDate answeredOn, String recordedBy) {}
