package fr.parvis.facilitation.task;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is due.
 *
 * @param object what it is about: a case, a request, a response, according to the kind
 * @param dueOn day, Europe/Paris
 */
public record DueTask(TaskKind kind, UUID object, CaseId caseId, PersonReference person, LocalDate dueOn) {

    public boolean overdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
