package fr.parvis.persons.entourage.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.entourage.rest.EntourageAnswers.FollowUp;
import fr.parvis.persons.entourage.rest.EntourageAnswers.FollowUps;
import fr.parvis.persons.entourage.usecase.ListFollowUps;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;

/** What a facilitator has to look at again around the people she or he stands beside. */
@Path("/api/v1/entourage-follow-ups")
@RolesAllowed(FileAccess.FACILITATOR)
public final class FollowUpsResource {

    private final CurrentCaller caller;
    private final ListFollowUps listFollowUps;
    private final Clock clock;

    FollowUpsResource(CurrentCaller caller, ListFollowUps listFollowUps, Clock clock) {
        this.caller = caller;
        this.listFollowUps = listFollowUps;
        this.clock = clock;
    }

    /** Due within so many days, the oldest first, at most 200. */
    @GET
    public Uni<FollowUps> listFollowUps(
            @QueryParam("withinDays") @DefaultValue("30") @Min(0) @Max(366) int withinDays) {
        LocalDate today = LocalDate.now(clock);
        return listFollowUps
                .handle(caller.get(), withinDays)
                .map(due -> new FollowUps(
                        due.stream().map(note -> FollowUp.of(note, today)).toList()));
    }
}
