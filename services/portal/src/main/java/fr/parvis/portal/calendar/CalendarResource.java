package fr.parvis.portal.calendar;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.side.OnDemand;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The one address of the portal behind which no person signs in and something is told. How often it may be asked, facilitation counts. */
@Path("/calendriers")
@OnDemand
final class CalendarResource {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int UNAVAILABLE = 503;
    private static final int A_WHILE = 300;

    private final CalendarApi facilitation;
    private final Asking asking;

    CalendarResource(@RestClient CalendarApi facilitation, Asking asking) {
        this.facilitation = facilitation;
        this.asking = asking;
    }

    /** RFC 5545. What looks like no secret is not asked for; silence is 503, at which a calendar program keeps what it has. */
    @GET
    @Path("/{secret}")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    public Uni<Response> calendar(@PathParam("secret") String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new NotFoundException();
        }
        return asking.ask("facilitation", facilitation.calendar(secret)).map(CalendarResource::answer);
    }

    private static Response answer(Answer<String> asked) {
        return switch (asked) {
            case Answer.Given<String>(String file) -> Response.ok(file).build();
            case Answer.Absent<String> _ -> throw new NotFoundException();
            case Answer.Refused<String>(int status) -> later(status);
            case Answer.Silent<String> _ -> later(UNAVAILABLE);
        };
    }

    private static Response later(int status) {
        return Response.status(status).header(HttpHeaders.RETRY_AFTER, A_WHILE).build();
    }
}
