package fr.parvis.facilitation.task.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.rest.QueryDay;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.task.usecase.ListCaseTasks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due in one case, for the person and her facilitator alike. */
@Path("/api/v1/cases/{caseId}/tasks")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseTasksResource {

    private final Participants participants;
    private final ListCaseTasks listCaseTasks;
    private final Clock clock;

    CaseTasksResource(Participants participants, ListCaseTasks listCaseTasks, Clock clock) {
        this.participants = participants;
        this.listCaseTasks = listCaseTasks;
        this.clock = clock;
    }

    @GET
    public Uni<Page<TaskResponse>> listCaseTasks(
            @PathParam("caseId") UUID caseId, @QueryParam("until") @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = QueryDay.or(today.plusWeeks(TasksResource.WEEKS_AHEAD), "until", until);
        return participants
                .current()
                .chain(participant -> listCaseTasks.handle(participant, new CaseId(caseId), last))
                .map(due -> new Page<>(
                        due.stream().map(task -> TaskResponse.of(task, today)).toList(), null));
    }
}
