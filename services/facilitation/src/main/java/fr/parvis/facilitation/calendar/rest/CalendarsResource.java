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

    /** Of addresses that are none, all together: whoever guesses shuts out other guesses and no calendar. */
    private static final RateClass UNKNOWN = new RateClass("calendars", 600, Duration.ofMinutes(1));

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
        return readFeed.handle(read, () -> requireLeft(read))
                .onFailure(CalendarsResource::unknown)
                .transform(failure -> limiter.take("unknown", UNKNOWN).granted() ? failure : tooMany())
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                        .build());
    }

    /** Nobody signed in here, so it is the address that is counted. */
    private void requireLeft(FeedSecret secret) {
        if (!limiter.take(HexFormat.of().formatHex(secret.hash()), ONE).granted()) {
            throw tooMany();
        }
    }

    private static boolean unknown(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type() == CommonProblem.NOT_FOUND;
    }

    private static ProblemException tooMany() {
        return new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
    }
}
