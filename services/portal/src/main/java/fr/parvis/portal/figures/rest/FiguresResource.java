package fr.parvis.portal.figures.rest;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.figures.FigureSheet;
import fr.parvis.portal.figures.ReadFigures;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.side.OnNeutral;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Published figures, for the ARS and the governance. */
@Path("/indicateurs")
@OnNeutral
@RolesAllowed({"ARS", "GOVERNANCE"})
@Produces("text/html;charset=UTF-8")
final class FiguresResource {

    private static final int BAD_GATEWAY = 502;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadFigures readFigures;
    private final Frames frames;

    FiguresResource(ReadFigures readFigures, Frames frames) {
        this.readFigures = readFigures;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> board() {
        return readFigures.board().map(board -> FigurePages.board(frames.signedIn(), board));
    }

    @GET
    @Path("/{code: [A-Z0-9-]{1,20}}")
    public Uni<Response> sheet(@PathParam("code") String code, @QueryParam("duree") @Nullable PeriodLength length) {
        return readFigures.sheet(code, length).chain(this::shown);
    }

    @GET
    @Path("/{code: [A-Z0-9-]{1,20}}/{period: [0-9Q~-]{4,10}}.csv")
    public Uni<Response> file(
            @PathParam("code") String code,
            @PathParam("period") String period,
            @QueryParam("territoires") boolean byTerritory) {
        return readFigures.file(code, period, byTerritory).chain(answer -> file(answer, code + "-" + period));
    }

    private Uni<Response> shown(Answer<FigureSheet> answer) {
        return switch (answer) {
            case Answer.Given<FigureSheet>(FigureSheet sheet) ->
                page(Response.Status.OK.getStatusCode(), FigurePages.sheet(frames.signedIn(), sheet));
            case Answer.Absent<FigureSheet> _ -> throw new NotFoundException();
            case Answer.Refused<FigureSheet> _, Answer.Silent<FigureSheet> _ -> unread();
        };
    }

    private Uni<Response> file(Answer<String> answer, String name) {
        return switch (answer) {
            case Answer.Given<String>(String csv) ->
                Uni.createFrom()
                        .item(Response.ok(csv, CSV)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"" + name.replace('~', '-') + ".csv\"")
                                .build());
            case Answer.Absent<String> _ -> throw new NotFoundException();
            case Answer.Refused<String> _, Answer.Silent<String> _ -> unread();
        };
    }

    private Uni<Response> unread() {
        return page(BAD_GATEWAY, FigurePages.unread(frames.signedIn()));
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
