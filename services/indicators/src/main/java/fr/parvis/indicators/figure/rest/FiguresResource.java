package fr.parvis.indicators.figure.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.indicators.Roles;
import fr.parvis.indicators.figure.FigureSheet;
import fr.parvis.indicators.figure.usecase.ReadEvolution;
import fr.parvis.indicators.figure.usecase.ReadFigures;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.publication.StoredPublication;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published figures of one indicator. */
@Path("/api/v1/indicators/{code}")
@Tag(name = "figures")
final class FiguresResource {

    private static final int MOST_PERIODS = 40;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadFigures read;
    private final ReadEvolution evolution;

    FiguresResource(ReadFigures read, ReadEvolution evolution) {
        this.read = read;
        this.evolution = evolution;
    }

    /** Figures of a period by up to two dimensions; what is masked says so. Without {@code publication} the latest version. */
    @GET
    @Path("figures/{period}")
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public Uni<RestResponse<FiguresResponse>> figures(
            @PathParam("code") String code,
            @PathParam("period") String period,
            @QueryParam("by") List<String> by,
            @QueryParam("publication") @Min(1) @Nullable Integer publication,
            @Context HttpHeaders headers) {
        return read.handle(code, Asked.period(period), Asked.dimensions(by), Asked.version(publication))
                .map(sheet -> Conditional.read(headers, tag(sheet, "json"), FiguresResponse.of(sheet)));
    }

    /** The same as a file for spreadsheets, in the caller's language. */
    @GET
    @Path("figures/{period}/csv")
    @Produces(CSV)
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public Uni<RestResponse<String>> csv(
            @PathParam("code") String code,
            @PathParam("period") String period,
            @QueryParam("by") List<String> by,
            @QueryParam("publication") @Min(1) @Nullable Integer publication,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return read.handle(code, Asked.period(period), Asked.dimensions(by), Asked.version(publication))
                .map(sheet -> file(sheet, language, headers));
    }

    /** The last published periods of one length, with the change from each to the next. */
    @GET
    @Path("evolution")
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public Uni<EvolutionResponse> evolution(
            @PathParam("code") String code,
            @QueryParam("length") @DefaultValue("MONTH") String length,
            @QueryParam("periods") @DefaultValue("12") @Min(2) @Max(MOST_PERIODS) int periods,
            @QueryParam("by") List<String> by) {
        return evolution
                .handle(code, Asked.length(length), periods, Asked.dimensions(by))
                .map(EvolutionResponse::of);
    }

    private static RestResponse<String> file(FigureSheet sheet, Language language, HttpHeaders headers) {
        String name = sheet.definition().code() + "_"
                + sheet.publication().publication().period().toString().replace('~', '-') + ".csv";
        RestResponse<String> answer =
                Conditional.read(headers, tag(sheet, "csv " + language), new FiguresCsv(sheet, language).write());
        return RestResponse.ResponseBuilder.<String>create(answer.getStatusInfo(), answer.getEntity())
                .tag(tag(sheet, "csv " + language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static EntityTag tag(FigureSheet sheet, String format) {
        return EntityTags.of(
                "figures",
                sheet.definition().code() + " "
                        + sheet.publication().publication().period(),
                sheet.publication().publication().version(),
                sheet.divisor()
                        .map(StoredPublication::publication)
                        .map(Publication::version)
                        .orElse(0),
                sheet.breakdown(),
                sheet.definition().version(),
                sheet.definition().wordings(),
                format);
    }
}
