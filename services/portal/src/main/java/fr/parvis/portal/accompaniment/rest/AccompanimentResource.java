package fr.parvis.portal.accompaniment.rest;

import fr.parvis.portal.accompaniment.ReadAccompaniment;
import fr.parvis.portal.accompaniment.ReferentQuestion;
import fr.parvis.portal.accompaniment.SayReferentWish;
import fr.parvis.portal.act.ActForm;
import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.act.AfterAct;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.ActAnswer;
import fr.parvis.portal.facilitation.Referent;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who accompanies her, and her yes or no to a referent. */
@Path("/qui-m-accompagne")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class AccompanimentResource {

    private static final URI REFERENT = URI.create("/qui-m-accompagne/referent");
    private static final int OK = 200;
    private static final int BAD_GATEWAY = 502;

    private final ReadAccompaniment read;
    private final SayReferentWish sayWish;
    private final ActForms actForms;
    private final AfterAct afterAct;
    private final Frames frames;

    AccompanimentResource(
            ReadAccompaniment read, SayReferentWish sayWish, ActForms actForms, AfterAct afterAct, Frames frames) {
        this.read = read;
        this.sayWish = sayWish;
        this.actForms = actForms;
        this.afterAct = afterAct;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> around() {
        return read.all().map(around -> AccompanimentPages.around(frames.signedIn(), around));
    }

    @GET
    @Path("/referent")
    public Uni<Response> referent() {
        return read.question().chain(this::shown);
    }

    @POST
    @Path("/referent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> say(@BeanParam ActForm form, @RestForm @Nullable ActAnswer wished) {
        ActForms.Taken taken = actForms.take(form);
        if (wished == null || wished == ActAnswer.LATER) {
            throw new BadRequestException();
        }
        boolean yes = wished == ActAnswer.YES;
        return sayWish.handle(yes, taken).chain(answer -> afterAct.page(answer, REFERENT, stands(yes)));
    }

    private Uni<AfterAct.Holds> stands(boolean yes) {
        return read.question()
                .map(now -> AfterAct.Holds.whether(now.map(question -> {
                    Referent said = question.view().referent();
                    return yes ? said.wanted() : said.unwanted();
                })));
    }

    private Uni<Response> shown(Answer<ReferentQuestion> answer) {
        return switch (answer) {
            case Answer.Given<ReferentQuestion>(ReferentQuestion question) ->
                page(
                        OK,
                        AccompanimentPages.referent(
                                frames.signedIn(), question.view(), actForms.show(question.wording())));
            case Answer.Absent<ReferentQuestion> _ -> throw new NotFoundException();
            case Answer.Refused<ReferentQuestion> _, Answer.Silent<ReferentQuestion> _ ->
                page(BAD_GATEWAY, AccompanimentPages.unread(frames.signedIn()));
        };
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
