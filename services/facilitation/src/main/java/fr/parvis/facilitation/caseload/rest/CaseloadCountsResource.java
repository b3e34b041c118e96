package fr.parvis.facilitation.caseload.rest;

import fr.parvis.facilitation.caseload.usecase.CountCaseloads;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Counts for the carrier, who sees no case. */
@Path("/api/v1/caseload-counts")
public final class CaseloadCountsResource {

    private final CountCaseloads countCaseloads;

    CaseloadCountsResource(CountCaseloads countCaseloads) {
        this.countCaseloads = countCaseloads;
    }

    @GET
    @RolesAllowed(Role.Names.CARRIER_MANAGER)
    public Uni<CaseloadCountsResponse> countCaseloads() {
        return countCaseloads
                .handle()
                .map(counts -> new CaseloadCountsResponse(
                        counts.facilitators().stream()
                                .map(CaseloadCountsResource::line)
                                .toList(),
                        counts.waitingWithoutFacilitator()));
    }

    private static CaseloadCountsResponse.FacilitatorCounts line(CountCaseloads.Line line) {
        return new CaseloadCountsResponse.FacilitatorCounts(
                line.facilitator().id(),
                line.facilitator().displayName(),
                line.facilitator().siteCode(),
                line.persons(),
                line.waiting(),
                line.maximum(),
                line.aboveMaximum());
    }
}
