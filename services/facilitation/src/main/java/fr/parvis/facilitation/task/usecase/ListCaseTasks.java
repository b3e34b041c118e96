package fr.parvis.facilitation.task.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.DueTasks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What is due in one case, for both who see it. */
@ApplicationScoped
public final class ListCaseTasks {

    private final DueTasks tasks;
    private final CaseAccess access;

    ListCaseTasks(DueTasks tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    @WithTransaction
    public Uni<List<DueTask>> handle(Participant participant, CaseId caseId, LocalDate until) {
        return access.reading(participant, caseId, Part.TASKS).chain(caze -> tasks.of(caze.id(), until));
    }
}
