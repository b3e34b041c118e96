package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.rest.QueryDay;
import fr.parvis.facilitation.appointment.usecase.ShowPlanning;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A facilitator's own planning, over all her cases; nobody else's. */
@Path("/api/v1/planning")
@RolesAllowed(Role.Names.FACILITATOR)
public final class PlanningResource {

    /** Bounds what one answer can hold: the list has no pages. */
    private static final int MOST_DAYS = 62;

    private static final int USUAL_DAYS = 7;

    private final Participants participants;
    private final ShowPlanning showPlanning;
    private final Clock clock;

    PlanningResource(Participants participants, ShowPlanning showPlanning, Clock clock) {
        this.participants = participants;
        this.showPlanning = showPlanning;
        this.clock = clock;
    }

    /** Both days included; without them the week that begins today. */
    @GET
    public Uni<Page<AppointmentResponse>> showPlanning(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("until") @Nullable LocalDate until) {
        LocalDate first = QueryDay.or(LocalDate.now(clock), "from", from);
        LocalDate last = QueryDay.or(first.plusDays(USUAL_DAYS - 1), "until", until);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problems.invalidParameter("until", "days-between", Map.of("min", 1, "max", MOST_DAYS));
        }
        return participants
                .current()
                .chain(participant -> showPlanning.handle(participant, first, last))
                .map(all ->
                        new Page<>(all.stream().map(AppointmentResponse::listed).toList(), null));
    }
}
