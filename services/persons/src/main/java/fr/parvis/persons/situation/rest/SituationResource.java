package fr.parvis.persons.situation.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.section.rest.SheetAnswers;
import fr.parvis.persons.situation.EntourageSituation;
import fr.parvis.persons.situation.usecase.KeepSituation;
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

/** What bears on the people around her (PER-15). */
@Path("/api/v1/persons/{id}/entourage-situation")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class SituationResource {

    private final CurrentCaller caller;
    private final KeepSituation situation;

    SituationResource(CurrentCaller caller, KeepSituation situation) {
        this.caller = caller;
        this.situation = situation;
    }

    @GET
    public Uni<RestResponse<SituationBody>> readSituation(UUID id, @Context HttpHeaders headers) {
        SheetAnswers<EntourageSituation, SituationBody> answers = answers(id, headers);
        return situation.read(caller.get(), new PersonId(id)).map(answers::read);
    }

    @PUT
    public Uni<RestResponse<SituationBody>> writeSituation(
            UUID id, @NotNull SituationBody request, @Context HttpHeaders headers) {
        SheetAnswers<EntourageSituation, SituationBody> answers = answers(id, headers);
        return situation
                .write(caller.get(), new PersonId(id), request.sheet(), answers.expected())
                .map(answers::written);
    }

    private static SheetAnswers<EntourageSituation, SituationBody> answers(UUID id, HttpHeaders headers) {
        return new SheetAnswers<>(id, EntourageSituation.SHEET, sheet -> SituationBody.of(sheet.content()), headers);
    }
}
