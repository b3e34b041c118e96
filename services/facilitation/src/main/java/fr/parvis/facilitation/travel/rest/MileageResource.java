package fr.parvis.facilitation.travel.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.travel.Mileage;
import fr.parvis.facilitation.travel.TravelConfig;
import fr.parvis.facilitation.travel.usecase.ExportMileage;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.YearMonth;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Kilometres of one month: her own for a facilitator, everybody's for the carrier; no person is in it. */
@Path("/api/v1/mileage/{month}")
@RolesAllowed({Role.Names.FACILITATOR, Role.Names.CARRIER_MANAGER})
public final class MileageResource {

    static final String CSV = "text/csv;charset=UTF-8";
    private static final String MONTH = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";

    private final Participants participants;
    private final ExportMileage exportMileage;
    private final TravelConfig config;

    MileageResource(Participants participants, ExportMileage exportMileage, TravelConfig config) {
        this.participants = participants;
        this.exportMileage = exportMileage;
        this.config = config;
    }

    @GET
    public Uni<MileageResponse> showMileage(@PathParam("month") @Pattern(regexp = MONTH) String month) {
        return mileage(month).map(all -> MileageResponse.of(month, config.centsPerKilometre(), all));
    }

    /** The same as a file for spreadsheets, in the caller's language. */
    @GET
    @Path("/csv")
    @Produces(CSV)
    public Uni<RestResponse<String>> exportMileage(
            @PathParam("month") @Pattern(regexp = MONTH) String month, @Context HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        MileageCsv csv = new MileageCsv(config.centsPerKilometre(), language);
        return mileage(month)
                .map(all -> RestResponse.ResponseBuilder.ok(csv.write(all))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"kilometres-" + month + ".csv\"")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }

    private Uni<List<Mileage>> mileage(String month) {
        return participants.current().chain(participant -> exportMileage.handle(participant, YearMonth.parse(month)));
    }
}
