package fr.parvis.portal.choice.rest;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.choice.ChosenConsent;
import fr.parvis.portal.choice.ReadChoice;
import fr.parvis.portal.choice.ReadReceipt;
import fr.parvis.portal.choice.TakeBack;
import fr.parvis.portal.form.FormTokens;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.persons.Consent;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One choice of hers: what it changes to take it back, and taking it back. The same address shows that it is done. */
@Path("/mes-choix/{consent}")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class ChoiceResource {

    private static final int BAD_GATEWAY = 502;
    private static final int CONFLICT = 409;

    private final ReadChoice readChoice;
    private final ReadReceipt readReceipt;
    private final TakeBack takeBack;
    private final FormTokens formTokens;
    private final SecurityIdentity identity;
    private final Frames frames;

    ChoiceResource(
            ReadChoice readChoice,
            ReadReceipt readReceipt,
            TakeBack takeBack,
            FormTokens formTokens,
            SecurityIdentity identity,
            Frames frames) {
        this.readChoice = readChoice;
        this.readReceipt = readReceipt;
        this.takeBack = takeBack;
        this.formTokens = formTokens;
        this.identity = identity;
        this.frames = frames;
    }

    @GET
    public Uni<Response> choice(@PathParam("consent") UUID consent) {
        return readChoice.handle(consent).chain(this::shown);
    }

    /** The paper of this choice, as plain text that every program opens and every printer prints. */
    @GET
    @Path("/papier")
    public Uni<Response> receipt(@PathParam("consent") UUID consent) {
        return readReceipt.handle(consent).chain(this::printed);
    }

    /** Signing in again in the middle leads back here, without what was sent: she sees that the choice still runs. */
    @GET
    @Path("/arret")
    public Response notStopped(@PathParam("consent") UUID consent) {
        return Response.seeOther(address(consent)).build();
    }

    @POST
    @Path("/arret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> stop(
            @PathParam("consent") UUID consent,
            @RestForm @Nullable String token,
            @RestForm @Nullable UUID key,
            @RestForm @Nullable String wordingVersion,
            @RestForm @Nullable String wordingHash) {
        if (!formTokens.isOf(identity.getPrincipal().getName(), token)) {
            throw new BadRequestException();
        }
        if (key == null || wordingVersion == null || wordingHash == null) {
            throw new BadRequestException();
        }
        return takeBack.handle(new TakeBack.Decision(consent, key, wordingVersion, wordingHash))
                .chain(answer -> done(consent, answer));
    }

    private Uni<Response> shown(Answer<ChosenConsent> answer) {
        return switch (answer) {
            case Answer.Given<ChosenConsent>(ChosenConsent chosen) ->
                page(
                        Response.Status.OK.getStatusCode(),
                        ChoicePages.choice(frames.signedIn(), chosen, UUID.randomUUID(), formToken()));
            case Answer.Absent<ChosenConsent> _ -> throw new NotFoundException();
            case Answer.Refused<ChosenConsent> _, Answer.Silent<ChosenConsent> _ ->
                page(BAD_GATEWAY, ChoicePages.unread(frames.signedIn()));
        };
    }

    private Uni<Response> printed(Answer<String> answer) {
        return switch (answer) {
            case Answer.Given<String>(String text) ->
                Uni.createFrom()
                        .item(Response.ok(text, "text/plain;charset=UTF-8").build());
            case Answer.Absent<String> _ -> throw new NotFoundException();
            case Answer.Refused<String> _, Answer.Silent<String> _ ->
                page(BAD_GATEWAY, ChoicePages.unread(frames.signedIn()));
        };
    }

    private String formToken() {
        return formTokens.of(identity.getPrincipal().getName());
    }

    private Uni<Response> done(UUID consent, Answer<Consent> answer) {
        return switch (answer) {
            case Answer.Given<Consent> _ ->
                Uni.createFrom().item(Response.seeOther(address(consent)).build());
            case Answer.Absent<Consent> _ -> throw new NotFoundException();
            case Answer.Refused<Consent>(int status) ->
                readChoice.handle(consent).chain(now -> afterRefusal(consent, status, now));
            case Answer.Silent<Consent> _ -> page(BAD_GATEWAY, ChoicePages.unknown(frames.signedIn(), consent));
        };
    }

    /** A second click is refused though the first was heard: what she reads is what holds now. */
    private Uni<Response> afterRefusal(UUID consent, int status, Answer<ChosenConsent> now) {
        boolean stopped = now.given().map(chosen -> chosen.choice().withdrawn()).orElse(false);
        if (stopped) {
            return Uni.createFrom().item(Response.seeOther(address(consent)).build());
        }
        boolean unknown = status == CONFLICT || !now.told();
        return unknown
                ? page(BAD_GATEWAY, ChoicePages.unknown(frames.signedIn(), consent))
                : page(CONFLICT, ChoicePages.refused(frames.signedIn(), consent));
    }

    private static URI address(UUID consent) {
        return URI.create("/mes-choix/" + consent);
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
