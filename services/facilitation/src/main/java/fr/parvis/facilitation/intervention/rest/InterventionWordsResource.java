package fr.parvis.facilitation.intervention.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.intervention.usecase.AnswerCommonLaw;
import fr.parvis.facilitation.intervention.usecase.SayWord;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;

/** What is said of one intervention afterwards: her word, and the answer about common law. */
@Path("/api/v1/interventions/{interventionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InterventionWordsResource {

    private final Participants participants;
    private final SayWord sayWord;
    private final AnswerCommonLaw answerCommonLaw;

    InterventionWordsResource(Participants participants, SayWord sayWord, AnswerCommonLaw answerCommonLaw) {
        this.participants = participants;
        this.sayWord = sayWord;
        this.answerCommonLaw = answerCommonLaw;
    }

    /** By her act: she agrees to what was recorded, or contests it. Nothing is taken away. */
    @POST
    @Path("/word")
    @Idempotent
    public Uni<InterventionResponse> sayWord(
            @PathParam("interventionId") UUID interventionId, @NotNull @Valid WordRequest request) {
        SayWord.Command command = new SayWord.Command(
                interventionId,
                request.version(),
                request.word(),
                Objects.requireNonNullElse(request.words(), ""),
                request.act());
        return participants
                .current()
                .chain(participant -> sayWord.handle(participant, command)
                        .map(told -> InterventionResponse.of(told, participant.subject())));
    }

    @POST
    @Path("/common-law")
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    public Uni<InterventionResponse> answerCommonLaw(
            @PathParam("interventionId") UUID interventionId, @NotNull @Valid CommonLawRequest request) {
        return participants
                .current()
                .chain(participant -> answerCommonLaw
                        .handle(participant, interventionId, request.answer())
                        .map(told -> InterventionResponse.of(told, participant.subject())));
    }
}
