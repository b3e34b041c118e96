package fr.parvis.portal.choice.rest;

import fr.parvis.portal.act.ActForm;
import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.act.AfterAct;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.choice.ChosenConsent;
import fr.parvis.portal.choice.ReadChoice;
import fr.parvis.portal.choice.ReadReceipt;
import fr.parvis.portal.choice.TakeBack;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.persons.Wordings;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;

/** One choice of hers: what it changes to take it back, and taking it back. The same address shows that it is done. */
@Path("/mes-choix/{consent}")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class ChoiceResource {

    private static final int OK = 200;
    private static final int BAD_GATEWAY = 502;

    private final ReadChoice readChoice;
    private final ReadReceipt readReceipt;
    private final TakeBack takeBack;
    private final ActForms actForms;
    private final AfterAct afterAct;
    private final Frames frames;

    ChoiceResource(
            ReadChoice readChoice,
            ReadReceipt readReceipt,
            TakeBack takeBack,
            ActForms actForms,
            AfterAct afterAct,
            Frames frames) {
        this.readChoice = readChoice;
        this.readReceipt = readReceipt;
        this.takeBack = takeBack;
        this.actForms = actForms;
        this.afterAct = afterAct;
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
    public Uni<Response> stop(@PathParam("consent") UUID consent, @BeanParam ActForm form) {
        return takeBack.handle(consent, actForms.take(form))
                .chain(answer -> afterAct.page(answer, address(consent), stopped(consent)));
    }

    private Uni<AfterAct.Holds> stopped(UUID consent) {
        return readChoice
                .handle(consent)
                .map(now -> now.map(chosen -> chosen.choice().withdrawn()))
                .map(AfterAct.Holds::whether);
    }

    private Uni<Response> shown(Answer<ChosenConsent> answer) {
        return switch (answer) {
            case Answer.Given<ChosenConsent>(ChosenConsent chosen) ->
                page(OK, ChoicePages.choice(frames.signedIn(), chosen, form(chosen)));
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

    private ActForms.@Nullable Shown form(ChosenConsent chosen) {
        Wordings.Wording wording = chosen.wording();
        return wording == null ? null : actForms.show(wording);
    }

    private static URI address(UUID consent) {
        return URI.create("/mes-choix/" + consent);
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
