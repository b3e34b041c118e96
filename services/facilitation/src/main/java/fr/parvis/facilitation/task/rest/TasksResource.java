package fr.parvis.facilitation.task.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.commons.web.rest.QueryDay;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A facilitator's list of what is due. */
@Path("/api/v1/tasks")
@RolesAllowed(Role.Names.FACILITATOR)
public final class TasksResource {

    static final int WEEKS_AHEAD = 2;

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
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = QueryDay.or(today.plusWeeks(WEEKS_AHEAD), "until", until);
        PageRequest page = paging.request(limit, cursor, "tasks|" + last);
        ListTasks.Query query = new ListTasks.Query(
                last, page.place(at -> new Place(at.day(0), at.code(1, TaskKind.class), at.id(2))), page.fetch());
        return participants
                .current()
                .chain(facilitator -> listTasks.handle(facilitator, query))
                .map(due -> paging.answer(
                        uri,
                        paging.page(page, due, TasksResource::position).map(task -> TaskResponse.of(task, today))));
    }

    private static String position(DueTask task) {
        return Position.of(task.dueOn(), task.kind(), task.object());
    }
}
