package fr.parvis.portal.act;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.page.Frames;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What she reads after an act: that it is done, that nothing changed, or that nobody knows yet. */
@Singleton
public final class AfterAct {

    private static final int BAD_GATEWAY = 502;
    private static final int CONFLICT = 409;

    private final Frames frames;

    AfterAct(Frames frames) {
        this.frames = frames;
    }

    /** What holds after a refusal. */
    public enum Holds {
        HER_WILL,
        ANOTHER,
        /** What she was shown stands no more, so that her act on it cannot have been taken. */
        SOMETHING_NEWER,
        UNKNOWN;

        /** Whether what she wanted holds; unknown where the service did not tell. */
        public static Holds whether(Answer<Boolean> done) {
            return done.given().map(yes -> yes ? HER_WILL : ANOTHER).orElse(UNKNOWN);
        }
    }

    /**
     * The page after her act.
     *
     * @param place where she sees what holds now
     * @param now asked after a refusal alone: a second click is refused though the first was heard
     */
    public Uni<Response> page(Answer<?> answer, URI place, Uni<Holds> now) {
        return switch (answer) {
            case Answer.Given<?> _ -> shown(place);
            case Answer.Absent<?> _ -> throw new NotFoundException();
            case Answer.Refused<?>(int status) -> now.chain(holds -> refused(status, holds, place));
            case Answer.Silent<?> _ -> unknown(place);
        };
    }

    private Uni<Response> refused(int status, Holds holds, URI place) {
        return switch (holds) {
            case HER_WILL -> shown(place);
            case UNKNOWN -> unknown(place);
            case ANOTHER -> status == CONFLICT ? unknown(place) : notTaken(place);
            case SOMETHING_NEWER -> notTaken(place);
        };
    }

    private Uni<Response> notTaken(URI place) {
        return page(CONFLICT, ActPages.refused(frames.signedIn(), place.toString()));
    }

    private Uni<Response> unknown(URI place) {
        return page(BAD_GATEWAY, ActPages.unknown(frames.signedIn(), place.toString()));
    }

    private static Uni<Response> shown(URI place) {
        return Uni.createFrom().item(Response.seeOther(place).build());
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
