package fr.parvis.facilitation.caseload.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseloadConfig;
import fr.parvis.facilitation.caseload.QueueReasons;
import fr.parvis.facilitation.caseload.usecase.ListCases;
import fr.parvis.facilitation.caseload.usecase.ShowCase;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cases to read. */
@Path("/api/v1/cases")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CasesResource {

    private final Participants participants;
    private final ListCases listCases;
    private final ShowCase showCase;
    private final Paging paging;
    private final QueueReasons reasons;
    private final Clock clock;

    CasesResource(
            Participants participants,
            ListCases listCases,
            ShowCase showCase,
            Paging paging,
            CaseloadConfig config,
            Clock clock) {
        this.participants = participants;
        this.listCases = listCases;
        this.showCase = showCase;
        this.paging = paging;
        this.reasons = new QueueReasons(config.waitingAlertDays());
        this.clock = clock;
    }

    /** A facilitator's queue with its reasons, or the person's own cases; closed ones only when asked for. */
    @GET
    public Uni<RestResponse<Page<CaseResponse>>> listCases(
            @QueryParam("state") List<String> states,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        CaseFilter filter = CaseFilter.of(states);
        PageRequest page = paging.request(limit, cursor, "cases|" + filter);
        return participants
                .current()
                .chain(participant -> listCases.handle(participant, filter.query(page)))
                .map(cases -> paging.answer(
                        uri, paging.page(page, cases, CaseFilter::position).map(this::line)));
    }

    @GET
    @Path("/{caseId}")
    public Uni<RestResponse<CaseResponse>> showCase(@PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showCase.handle(participant, new CaseId(caseId)))
                .map(caze -> Conditional.read(
                        headers, EntityTags.of("case", caseId, caze.version(), LocalDate.now(clock)), line(caze)));
    }

    private CaseResponse line(Case caze) {
        return CaseResponse.of(caze, reasons, LocalDate.now(clock));
    }
}
