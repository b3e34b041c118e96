package fr.parvis.portal.facilitation;

import fr.parvis.portal.persons.OnlyAct;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Her appointments and the meetings about her, with her own token. */
@RegisterRestClient(configKey = "facilitation")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface MeetingsApi {

    @GET
    @Path("/cases/{caseId}/appointments")
    Uni<Appointments> appointments(@PathParam("caseId") UUID caseId, @QueryParam("limit") int limit);

    /** One appointment on a card, to print. */
    @GET
    @Path("/appointments/{appointmentId}/card")
    @Produces("text/plain")
    Uni<String> card(@PathParam("appointmentId") UUID appointment, @QueryParam("wording") String wording);

    @GET
    @Path("/cases/{caseId}/commissions")
    Uni<Commissions> commissions(@PathParam("caseId") UUID caseId, @QueryParam("limit") int limit);

    @GET
    @Path("/commissions/{commissionId}")
    Uni<Commissions.Commission> commission(@PathParam("commissionId") UUID commission);

    @GET
    @Path("/commissions/{commissionId}/agenda-items")
    Uni<Agenda> agenda(@PathParam("commissionId") UUID commission);

    @GET
    @Path("/cases/{caseId}/excluded-topics")
    Uni<ExcludedTopics> excludedTopics(@PathParam("caseId") UUID caseId);

    @POST
    @Path("/cases/{caseId}/excluded-topics")
    Uni<ExcludedTopics.Topic> excludeTopic(
            @PathParam("caseId") UUID caseId, @HeaderParam("Idempotency-Key") String key, ExcludedTopics.New topic);

    @POST
    @Path("/excluded-topics/{topicId}/withdrawal")
    Uni<ExcludedTopics.Topic> liftTopic(
            @PathParam("topicId") UUID topic, @HeaderParam("Idempotency-Key") String key, OnlyAct lifting);
}
