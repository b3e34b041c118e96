package fr.parvis.portal.meeting.rest;

import fr.parvis.portal.act.ActForm;
import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.act.AfterAct;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.facilitation.ExcludedTopics.Topic;
import fr.parvis.portal.meeting.ChangeTopics;
import fr.parvis.portal.meeting.ReadTopics;
import fr.parvis.portal.meeting.TopicChoice;
import fr.parvis.portal.meeting.TopicNotice;
import fr.parvis.portal.meeting.TopicReply;
import fr.parvis.portal.meeting.Topics;
import fr.parvis.portal.page.Frames;
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
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What she does not want spoken of at any meeting about her: hers to say, and to take back. */
@Path("/mes-rendez-vous/sujets")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class TopicsResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final URI LIST = URI.create("/mes-rendez-vous/sujets");
    private static final URI DONE = URI.create("/mes-rendez-vous/sujets?fait=oui");
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_GATEWAY = 502;

    private final ReadTopics readTopics;
    private final ChangeTopics changeTopics;
    private final ActForms actForms;
    private final AfterAct afterAct;
    private final Frames frames;

    TopicsResource(
            ReadTopics readTopics, ChangeTopics changeTopics, ActForms actForms, AfterAct afterAct, Frames frames) {
        this.readTopics = readTopics;
        this.changeTopics = changeTopics;
        this.actForms = actForms;
        this.afterAct = afterAct;
        this.frames = frames;
    }

    @GET
    public Uni<Response> topics(@RestQuery @Nullable String fait) {
        return list(OK, TopicReply.of(fait == null ? TopicNotice.NOTHING : TopicNotice.DONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> exclude(
            @BeanParam ActForm form, @RestForm @Nullable LifeDomain domain, @RestForm @Nullable String words) {
        ActForms.Taken taken = actForms.take(form);
        TopicChoice choice = new TopicChoice(domain, Objects.requireNonNullElse(words, ""));
        if (choice.empty() || choice.tooLong()) {
            return list(
                    UNPROCESSABLE,
                    choice.empty()
                            ? TopicReply.of(TopicNotice.NOTHING_CHOSEN)
                            : new TopicReply(TopicNotice.TOO_LONG, choice.words()));
        }
        return changeTopics
                .exclude(choice, taken)
                .chain(answer -> afterAct.page(answer, place(answer), holds(topics -> topics.hold(choice))));
    }

    @GET
    @Path("/{topic}")
    public Uni<Response> topic(@PathParam("topic") UUID topic) {
        return readTopics.handle().chain(answer -> answered(answer, topics -> one(topics, topic)));
    }

    /** Signing in again in the middle leads back here, without what was sent. */
    @GET
    @Path("/{topic}/retour")
    public Response notLifted(@PathParam("topic") UUID topic) {
        return Response.seeOther(address(topic)).build();
    }

    @POST
    @Path("/{topic}/retour")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> lift(@PathParam("topic") UUID topic, @BeanParam ActForm form) {
        return changeTopics
                .lift(topic, actForms.take(form))
                .chain(answer -> afterAct.page(
                        answer, DONE, holds(topics -> topics.withId(topic).isEmpty())));
    }

    private Uni<AfterAct.Holds> holds(Function<Topics, Boolean> done) {
        return readTopics.handle().map(now -> AfterAct.Holds.whether(now.map(done)));
    }

    private Uni<Response> list(int status, TopicReply said) {
        return readTopics
                .handle()
                .chain(answer -> answered(
                        answer,
                        topics -> page(
                                status,
                                TopicPages.topics(frames.signedIn(), topics, actForms.show(topics.wording()), said))));
    }

    private Uni<Response> one(Topics topics, UUID id) {
        Topic topic = topics.withId(id).orElseThrow(NotFoundException::new);
        return page(
                OK,
                TopicPages.topic(
                        frames.signedIn(),
                        topic,
                        topic.excludedAt().atZone(PARIS).toLocalDate(),
                        actForms.show(topics.wording())));
    }

    private Uni<Response> answered(Answer<Topics> answer, Function<Topics, Uni<Response>> page) {
        return switch (answer) {
            case Answer.Given<Topics>(Topics topics) -> page.apply(topics);
            case Answer.Absent<Topics> _ -> throw new NotFoundException();
            case Answer.Refused<Topics> _, Answer.Silent<Topics> _ ->
                page(BAD_GATEWAY, MeetingPages.unread(frames.signedIn()));
        };
    }

    /** Her topic, as it is now; where nobody told which it became, the list. */
    private static URI place(Answer<Topic> answer) {
        return answer.given().map(topic -> address(topic.id())).orElse(LIST);
    }

    private static URI address(UUID topic) {
        return URI.create(LIST + "/" + topic);
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
