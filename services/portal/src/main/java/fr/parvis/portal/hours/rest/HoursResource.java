package fr.parvis.portal.hours.rest;

import fr.parvis.portal.act.ActForm;
import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.act.AfterAct;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.HerWord;
import fr.parvis.portal.hours.ReadHours;
import fr.parvis.portal.hours.SayWord;
import fr.parvis.portal.hours.WordOnHours;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Her hours, and her word on each thing that was done. */
@Path("/mes-heures")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class HoursResource {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_GATEWAY = 502;

    private final ReadHours readHours;
    private final SayWord sayWord;
    private final ActForms actForms;
    private final AfterAct afterAct;
    private final Frames frames;

    HoursResource(ReadHours readHours, SayWord sayWord, ActForms actForms, AfterAct afterAct, Frames frames) {
        this.readHours = readHours;
        this.sayWord = sayWord;
        this.actForms = actForms;
        this.afterAct = afterAct;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> sheet(@RestQuery @Nullable String suite) {
        return readHours.sheet(suite).map(sheet -> HoursPages.sheet(frames.signedIn(), sheet));
    }

    @GET
    @Path("/{intervention}")
    public Uni<Response> one(@PathParam("intervention") UUID intervention) {
        return one(intervention, "");
    }

    /** Signing in again in the middle leads back here, without what was sent. */
    @GET
    @Path("/{intervention}/avis")
    public Response notSaid(@PathParam("intervention") UUID intervention) {
        return Response.seeOther(address(intervention)).build();
    }

    @POST
    @Path("/{intervention}/avis")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> say(
            @PathParam("intervention") UUID intervention,
            @BeanParam ActForm form,
            @RestForm @Nullable Integer version,
            @RestForm @Nullable HerWord word,
            @RestForm @Nullable String words) {
        ActForms.Taken taken = actForms.take(form);
        if (version == null || word == null) {
            throw new BadRequestException();
        }
        SayWord.Word said = new SayWord.Word(intervention, version, word, Objects.requireNonNullElse(words, ""));
        return said.words().length() > SayWord.LONGEST
                ? one(intervention, said.words())
                : sayWord.handle(said, taken)
                        .chain(answer -> afterAct.page(answer, address(intervention), stands(said)));
    }

    private Uni<AfterAct.Holds> stands(SayWord.Word said) {
        return readHours
                .one(said.intervention())
                .map(now -> now.map(WordOnHours::intervention))
                .map(now -> now.given().filter(said::isOnAnEarlierOneThan).isPresent()
                        ? AfterAct.Holds.SOMETHING_NEWER
                        : AfterAct.Holds.whether(now.map(said::standsBeside)));
    }

    private Uni<Response> one(UUID intervention, String tooLong) {
        return readHours.one(intervention).chain(answer -> shown(answer, tooLong));
    }

    private Uni<Response> shown(Answer<WordOnHours> answer, String tooLong) {
        return switch (answer) {
            case Answer.Given<WordOnHours>(WordOnHours found) ->
                page(
                        tooLong.isEmpty() ? OK : UNPROCESSABLE,
                        HoursPages.one(
                                frames.signedIn(), found.intervention(), actForms.show(found.wording()), tooLong));
            case Answer.Absent<WordOnHours> _ -> throw new NotFoundException();
            case Answer.Refused<WordOnHours> _, Answer.Silent<WordOnHours> _ ->
                page(BAD_GATEWAY, HoursPages.unread(frames.signedIn()));
        };
    }

    private static URI address(UUID intervention) {
        return URI.create("/mes-heures/" + intervention);
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
