package fr.parvis.portal.indicators;

import fr.parvis.portal.codes.PeriodLength;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Published figures, with the reader's own token. */
@RegisterRestClient(configKey = "indicators")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface IndicatorsApi {

    @GET
    @Path("/indicators")
    Uni<Indicators> indicators(@QueryParam("limit") int limit);

    @GET
    @Path("/indicators/{code}")
    Uni<Versions> indicator(@PathParam("code") String code);

    @GET
    @Path("/indicators/{code}/evolution")
    Uni<Evolution> evolution(
            @PathParam("code") String code,
            @QueryParam("length") PeriodLength length,
            @QueryParam("periods") int periods,
            @QueryParam("by") @Nullable String dimension);

    @GET
    @Path("/indicators/{code}/figures/{period}/csv")
    @Produces("text/csv")
    Uni<String> csv(
            @PathParam("code") String code,
            @PathParam("period") String period,
            @QueryParam("by") @Nullable String dimension);

    @GET
    @Path("/masking-rules")
    Uni<MaskingRules> maskingRules();
}
