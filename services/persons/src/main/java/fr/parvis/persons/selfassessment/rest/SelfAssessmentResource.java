package fr.parvis.persons.selfassessment.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.section.rest.SheetAnswers;
import fr.parvis.persons.selfassessment.SelfAssessment;
import fr.parvis.persons.selfassessment.usecase.ReadSelfAssessment;
import fr.parvis.persons.selfassessment.usecase.WriteSelfAssessment;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What she thinks of her own self-determination (PER-11). */
@Path("/api/v1/persons/{id}/self-assessment")
public final class SelfAssessmentResource {

    private final CurrentCaller caller;
    private final ReadSelfAssessment readSelfAssessment;
    private final WriteSelfAssessment writeSelfAssessment;

    SelfAssessmentResource(
            CurrentCaller caller, ReadSelfAssessment readSelfAssessment, WriteSelfAssessment writeSelfAssessment) {
        this.caller = caller;
        this.readSelfAssessment = readSelfAssessment;
        this.writeSelfAssessment = writeSelfAssessment;
    }

    @GET
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<RestResponse<SelfAssessmentBody>> readSelfAssessment(UUID id, @Context HttpHeaders headers) {
        SheetAnswers<SelfAssessment, SelfAssessmentBody> answers = answers(id, headers);
        return readSelfAssessment.handle(caller.get(), new PersonId(id)).map(answers::read);
    }

    @PUT
    @RolesAllowed(FileAccess.PERSON)
    public Uni<RestResponse<SelfAssessmentBody>> writeSelfAssessment(
            UUID id, @NotNull SelfAssessmentBody request, @Context HttpHeaders headers) {
        SheetAnswers<SelfAssessment, SelfAssessmentBody> answers = answers(id, headers);
        return writeSelfAssessment
                .handle(caller.get(), new PersonId(id), request.sheet(), answers.expected())
                .map(answers::written);
    }

    private static SheetAnswers<SelfAssessment, SelfAssessmentBody> answers(UUID id, HttpHeaders headers) {
        return new SheetAnswers<>(id, SelfAssessment.SHEET, sheet -> SelfAssessmentBody.of(sheet.content()), headers);
    }
}
