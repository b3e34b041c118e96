package fr.parvis.facilitation.task.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.DueTasks.Place;
import fr.parvis.facilitation.task.TaskKind;
import fr.parvis.facilitation.task.usecase.ListTasks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A facilitator's list of what is due. */
@Path("/api/v1/tasks")
@RolesAllowed(Role.Names.FACILITATOR)
public final class TasksResource {

    private final Participants participants;
    private final ListTasks listTasks;
    private final Paging paging;
    private final Clock clock;

    TasksResource(Participants participants, ListTasks listTasks, Paging paging, Clock clock) {
        this.participants = participants;
        this.listTasks = listTasks;
        this.paging = paging;
        this.clock = clock;
    }

    /** Up to a day; two weeks ahead when none is said. */
    @GET
    public Uni<RestResponse<Page<TaskResponse>>> listTasks(
            @QueryParam("until") @Nullable String until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = Until.of(until, today);
        PageRequest page = paging.request(limit, cursor, "tasks|" + last);
        ListTasks.Query query = new ListTasks.Query(last, place(page.after()), page.fetch());
        return participants
                .current()
                .chain(facilitator -> listTasks.ofCaseload(facilitator, query))
                .map(due -> paging.answer(
                        uri,
                        paging.page(page, due, TasksResource::position).map(task -> TaskResponse.of(task, today))));
    }

    private static String position(DueTask task) {
        return task.dueOn() + "|" + task.kind() + "|" + task.object();
    }

    private static @Nullable Place place(@Nullable String position) {
        if (position == null) {
            return null;
        }
        String[] parts = position.split("\\|", -1);
        return new Place(LocalDate.parse(parts[0]), TaskKind.valueOf(parts[1]), UUID.fromString(parts[2]));
    }
}
