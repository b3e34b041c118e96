package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.usecase.CloseSection;
import fr.parvis.facilitation.knowledge.usecase.ListSections;
import fr.parvis.facilitation.knowledge.usecase.OpenSection;
import fr.parvis.facilitation.knowledge.usecase.ShowSection;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The ten sections of what may be noted about her: opened and closed by her acts alone. */
@Path("/api/v1/cases/{caseId}/information-sections")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InformationSectionsResource {

    private final Participants participants;
    private final ListSections listSections;
    private final ShowSection showSection;
    private final OpenSection openSection;
    private final CloseSection closeSection;

    InformationSectionsResource(
            Participants participants,
            ListSections listSections,
            ShowSection showSection,
            OpenSection openSection,
            CloseSection closeSection) {
        this.participants = participants;
        this.listSections = listSections;
        this.showSection = showSection;
        this.openSection = openSection;
        this.closeSection = closeSection;
    }

    @GET
    public Uni<RestResponse<Page<SectionLineResponse>>> listSections(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listSections.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(SectionLineResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("sections", caseId, 0, body), body));
    }

    @GET
    @Path("/{section}")
    public Uni<RestResponse<SectionResponse>> showSection(
            @PathParam("caseId") UUID caseId, @PathParam("section") InfoSection section, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showSection
                        .handle(participant, new CaseId(caseId), section)
                        .map(found -> SectionResponse.of(found, participant)))
                .map(body -> Conditional.read(headers, EntityTags.of("section", caseId, 0, body), body));
    }

    /** Saying again what is so already changes nothing. */
    @POST
    @Path("/{section}/opening")
    @Idempotent
    public Uni<SectionResponse> openSection(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") InfoSection section,
            @NotNull @Valid OpeningRequest request) {
        OpenSection.Command command = new OpenSection.Command(
                new CaseId(caseId), section, request.visibility(), request.told(), request.act());
        return participants
                .current()
                .chain(participant -> openSection
                        .handle(participant, command)
                        .map(opened -> SectionResponse.of(opened, participant)));
    }

    @POST
    @Path("/{section}/closing")
    @Idempotent
    public Uni<SectionResponse> closeSection(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") InfoSection section,
            @NotNull @Valid SectionClosingRequest request) {
        CloseSection.Command command =
                new CloseSection.Command(new CaseId(caseId), section, request.content(), request.act());
        return participants
                .current()
                .chain(participant -> closeSection
                        .handle(participant, command)
                        .map(closed -> SectionResponse.of(closed, participant)));
    }
}
