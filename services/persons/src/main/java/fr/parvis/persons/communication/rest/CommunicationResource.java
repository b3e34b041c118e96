package fr.parvis.persons.communication.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.communication.CommunicationRules;
import fr.parvis.persons.communication.rest.CommunicationSheet.CommunicationRequest;
import fr.parvis.persons.communication.rest.CommunicationSheet.CommunicationResponse;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.usecase.ReadSection;
import fr.parvis.persons.section.usecase.ReplaceSection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How to speak with her (PER-09). */
@Path("/api/v1/persons/{id}/communication-profile")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class CommunicationResource {

    private final CurrentCaller caller;
    private final ReadSection readSection;
    private final ReplaceSection replaceSection;

    CommunicationResource(CurrentCaller caller, ReadSection readSection, ReplaceSection replaceSection) {
        this.caller = caller;
        this.readSection = readSection;
        this.replaceSection = replaceSection;
    }

    @GET
    public Uni<RestResponse<CommunicationResponse>> readCommunicationProfile(UUID id, @Context HttpHeaders headers) {
        return readSection
                .handle(caller.get(), new PersonId(id), CommunicationProfile.SHEET)
                .map(sheet -> Conditional.read(headers, tag(id, sheet), CommunicationResponse.of(sheet)));
    }

    @PUT
    public Uni<RestResponse<CommunicationResponse>> changeCommunicationProfile(
            UUID id, @Valid @NotNull CommunicationRequest request, @Context HttpHeaders headers) {
        CommunicationProfile profile = request.profile();
        CommunicationRules.check(profile);
        return replaceSection
                .handle(
                        caller.get(),
                        new PersonId(id),
                        CommunicationProfile.SHEET,
                        profile,
                        sheet -> Conditional.requireMatch(headers, tag(id, sheet)))
                .map(sheet -> ResponseBuilder.ok(CommunicationResponse.of(sheet))
                        .tag(tag(id, sheet))
                        .build());
    }

    private static EntityTag tag(UUID id, Section<CommunicationProfile> sheet) {
        return EntityTags.of("communication-profile", id, sheet.version());
    }
}
