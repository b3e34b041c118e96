package fr.parvis.portal.page;

import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where a failed request becomes a page. */
@Singleton
final class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int OUR_FAULT = 500;

    private final Frames frames;

    ProblemPages(Frames frames) {
        this.frames = frames;
    }

    @ServerExceptionMapper
    Uni<Response> refused(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return status >= OUR_FAULT ? unexpected(refusal) : page(status, Problem.of(kind(status)));
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException refusal) {
        return page(FORBIDDEN, Problem.of(Problem.Kind.NOT_FOR_YOU));
    }

    @ServerExceptionMapper
    Uni<Response> unexpected(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "page failed, reference %s", reference);
        return page(OUR_FAULT, new Problem(Problem.Kind.OUR_FAULT, reference));
    }

    /** The guard of forms refuses without a word. */
    @ServerResponseFilter
    Uni<Void> explain(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != BAD_REQUEST || answer.hasEntity()) {
            return Uni.createFrom().voidItem();
        }
        return Pages.problem(frames.signedOut(), Problem.of(Problem.Kind.FORM_TOO_OLD))
                .createUni()
                .invoke(html -> answer.setEntity(html, null, HTML))
                .replaceWithVoid();
    }

    private Uni<Response> page(int status, Problem problem) {
        return Pages.problem(frames.signedOut(), problem)
                .createUni()
                .map(html -> Response.status(status).entity(html).type(HTML).build());
    }

    private static Problem.Kind kind(int status) {
        return switch (status) {
            case FORBIDDEN -> Problem.Kind.NOT_FOR_YOU;
            case BAD_REQUEST -> Problem.Kind.FORM_TOO_OLD;
            default -> Problem.Kind.NOT_FOUND;
        };
    }
}
