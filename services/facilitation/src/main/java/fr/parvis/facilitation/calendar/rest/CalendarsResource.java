package fr.parvis.facilitation.calendar.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.calendar.FeedSecret;
import fr.parvis.facilitation.calendar.usecase.ReadFeed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** What a calendar program reads, without signing in: whoever knows the address may. */
@Path(CalendarsResource.PATH)
public final class CalendarsResource {

    static final String PATH = "/api/v1/calendars";

    private final ReadFeed readFeed;

    CalendarsResource(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    @Path("/{secret}")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    public Uni<RestResponse<String>> readCalendar(@PathParam("secret") String secret) {
        return readFeed.handle(FeedSecret.read(secret).orElseThrow(Problems::notFound))
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                        .build());
    }
}
