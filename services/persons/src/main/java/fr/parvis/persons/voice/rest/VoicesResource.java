package fr.parvis.persons.voice.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.voice.rest.VoiceBodies.AnswerRequest;
import fr.parvis.persons.voice.rest.VoiceBodies.VoiceRequest;
import fr.parvis.persons.voice.rest.VoiceBodies.VoiceResponse;
import fr.parvis.persons.voice.usecase.AnswerHer;
import fr.parvis.persons.voice.usecase.Speak;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What she says, to whom she chooses (UX-13). */
@Path("/api/v1/persons/{id}/voices")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class VoicesResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final Speak speak;
    private final AnswerHer answerHer;

    VoicesResource(CurrentCaller caller, CurrentWriter writer, Speak speak, AnswerHer answerHer) {
        this.caller = caller;
        this.writer = writer;
        this.speak = speak;
        this.answerHer = answerHer;
    }

    @GET
    public Uni<List<VoiceResponse>> listVoices(UUID id) {
        return speak.list(caller.get(), new PersonId(id))
                .map(all -> all.stream().map(VoiceResponse::of).toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<VoiceResponse> addVoice(UUID id, @NotNull VoiceRequest request) {
        return speak.say(writer.get(), new PersonId(id), request.draft(), ActRequest.required(request.act()))
                .map(VoiceResponse::of);
    }

    @POST
    @Path("/{voiceId}/end")
    @Idempotent
    public Uni<VoiceResponse> takeVoiceBack(UUID id, UUID voiceId, @NotNull OnlyAct request) {
        return speak.takeBack(writer.get(), new PersonId(id), voiceId, ActRequest.required(request.act()))
                .map(VoiceResponse::of);
    }

    @POST
    @Path("/{voiceId}/answers")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<VoiceResponse> answerVoice(UUID id, UUID voiceId, @NotNull AnswerRequest request) {
        return answerHer
                .asFacilitator(caller.get(), new PersonId(id), voiceId, request.words())
                .map(VoiceResponse::of);
    }
}
