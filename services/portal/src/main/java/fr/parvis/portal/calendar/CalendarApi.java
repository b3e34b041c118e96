package fr.parvis.portal.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calendars of facilitation, asked without a token: the secret in the address is all there is. */
@RegisterRestClient(configKey = "facilitation")
@Path("/api/v1/calendars")
public interface CalendarApi {

    @GET
    @Path("/{secret}")
    @Produces("text/calendar")
    Uni<String> calendar(@PathParam("secret") String secret);
}
