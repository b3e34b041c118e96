package fr.parvis.persons.communication.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.communication.CommunicationRules;
import fr.parvis.persons.communication.rest.CommunicationSheet.CommunicationRequest;
import fr.parvis.persons.communication.rest.CommunicationSheet.CommunicationResponse;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.rest.SheetAnswers;
import fr.parvis.persons.section.usecase.ReadSection;
import fr.parvis.persons.section.usecase.ReplaceSection;
import fr.parvis.persons.section.usecase.ReplaceSection.Opening;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

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
        SheetAnswers<CommunicationProfile, CommunicationResponse> answers = answers(id, headers);
        return readSection
                .handle(caller.get(), new PersonId(id), Action.READ_COMMUNICATION, CommunicationProfile.SHEET)
                .map(answers::read);
    }

    @PUT
    public Uni<RestResponse<CommunicationResponse>> changeCommunicationProfile(
            UUID id, @Valid @NotNull CommunicationRequest request, @Context HttpHeaders headers) {
        SheetAnswers<CommunicationProfile, CommunicationResponse> answers = answers(id, headers);
        CommunicationProfile profile = request.profile();
        CommunicationRules.check(profile);
        return replaceSection
                .handle(
                        new Opening(caller.get(), new PersonId(id), Action.CHANGE_COMMUNICATION),
                        CommunicationProfile.SHEET,
                        profile,
                        answers.expected())
                .map(answers::written);
    }

    private static SheetAnswers<CommunicationProfile, CommunicationResponse> answers(UUID id, HttpHeaders headers) {
        return new SheetAnswers<>(id, CommunicationProfile.SHEET, CommunicationResponse::of, headers);
    }
}
