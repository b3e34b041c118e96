package fr.parvis.facilitation.calendar.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.commons.web.rate.RateLimiter;
import fr.parvis.facilitation.calendar.FeedSecret;
import fr.parvis.facilitation.calendar.usecase.ReadFeed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;

/** What a calendar program reads, without signing in: whoever knows the address may. */
@Path(CalendarsResource.PATH)
public final class CalendarsResource {

    static final String PATH = "/api/v1/calendars";

    /** More than several telephones ask, and far less than would hurt. */
    private static final RateClass ONE = new RateClass("calendar", 60, Duration.ofHours(1));

    private static final RateClass ALL = new RateClass("calendars", 600, Duration.ofMinutes(1));

    private final ReadFeed readFeed;
    private final RateLimiter limiter;

    CalendarsResource(ReadFeed readFeed, RateLimiter limiter) {
        this.readFeed = readFeed;
        this.limiter = limiter;
    }

    @GET
    @Path("/{secret}")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    public Uni<RestResponse<String>> readCalendar(@PathParam("secret") String secret) {
        FeedSecret read = FeedSecret.read(secret).orElseThrow(Problems::notFound);
        requireLeft(read);
        return readFeed.handle(read)
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                        .build());
    }

    /** Nobody signed in here, so it is the address that is counted, known or not, and all addresses together. */
    private void requireLeft(FeedSecret secret) {
        boolean granted = limiter.take("all", ALL).granted()
                && limiter.take(HexFormat.of().formatHex(secret.hash()), ONE).granted();
        if (!granted) {
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
        }
    }
}
