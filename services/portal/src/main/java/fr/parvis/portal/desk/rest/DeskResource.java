package fr.parvis.portal.desk.rest;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.desk.DeskLine;
import fr.parvis.portal.desk.ReadDesk;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.side.OnOffer;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests released to the coordinator's Communauté 360. What is looked for stays in the address. */
@Path("/demandes")
@OnOffer
@RolesAllowed("C360_COORDINATOR")
@Produces("text/html;charset=UTF-8")
final class DeskResource {

    private static final int BAD_GATEWAY = 502;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final ReadDesk readDesk;
    private final Frames frames;

    DeskResource(ReadDesk readDesk, Frames frames) {
        this.readDesk = readDesk;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> list(
            @QueryParam("mots") @Nullable String words, @QueryParam("suite") @Nullable String cursor) {
        return readDesk.list(searchable(words), cursor).map(desk -> DeskPages.desk(frames.signedIn(), desk));
    }

    @GET
    @Path("/{handle}")
    public Uni<Response> one(@PathParam("handle") UUID handle) {
        return readDesk.one(handle).chain(this::shown);
    }

    private Uni<Response> shown(Answer<DeskLine> answer) {
        return switch (answer) {
            case Answer.Given<DeskLine>(DeskLine line) ->
                page(Response.Status.OK.getStatusCode(), DeskPages.request(frames.signedIn(), line));
            case Answer.Absent<DeskLine> _ -> throw new NotFoundException();
            case Answer.Refused<DeskLine> _, Answer.Silent<DeskLine> _ ->
                page(BAD_GATEWAY, DeskPages.unread(frames.signedIn()));
        };
    }

    /** Cooperation looks for two letters to two hundred; the page shows what was looked for. */
    private static @Nullable String searchable(@Nullable String words) {
        if (words == null || words.strip().length() < SHORTEST) {
            return null;
        }
        String asked = words.strip();
        return asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST);
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
