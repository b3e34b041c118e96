package fr.parvis.facilitation.task.rest;

import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.TaskKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is due.
 *
 * @param objectId the case, request, response… it is about, according to the kind
 * @param overdue whether the day is over
 */
public record TaskResponse(
        TaskKind kind, UUID caseId, UUID personReference, UUID objectId, LocalDate dueOn, boolean overdue) {

    static TaskResponse of(DueTask task, LocalDate today) {
        return new TaskResponse(
                task.kind(),
                task.caseId().value(),
                task.person().value(),
                task.object(),
                task.dueOn(),
                task.overdue(today));
    }
}
