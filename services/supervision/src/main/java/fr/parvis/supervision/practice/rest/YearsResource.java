package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.Roles;
import fr.parvis.supervision.practice.usecase.ReadYears;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the session due each month. Demand and offer, each its own. */
@Path("/api/v1/practice-years/{year}")
@Tag(name = "practice analysis")
final class YearsResource {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final ReadYears read;

    YearsResource(ReadYears read) {
        this.read = read;
    }

    /** Months held and due, by territory. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<YearFiguresResponse> figures(@PathParam("year") @Min(FIRST) @Max(LAST) int year) {
        return read.all(Year.of(year)).map(years -> YearFiguresResponse.of(year, years));
    }

    /** The twelve months of one territory. */
    @GET
    @Path("territories/{code}")
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<YearResponse> one(@PathParam("year") @Min(FIRST) @Max(LAST) int year, @PathParam("code") String code) {
        return read.one(Year.of(year), code).map(YearResponse::of);
    }
}
