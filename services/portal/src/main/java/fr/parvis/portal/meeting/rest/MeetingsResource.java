package fr.parvis.portal.meeting.rest;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.meeting.Meeting;
import fr.parvis.portal.meeting.ReadMeetings;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Her appointments and the meetings about her. */
@Path("/mes-rendez-vous")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class MeetingsResource {

    private static final int BAD_GATEWAY = 502;
    private static final int OK = 200;

    private final ReadMeetings readMeetings;
    private final Frames frames;

    MeetingsResource(ReadMeetings readMeetings, Frames frames) {
        this.readMeetings = readMeetings;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> board() {
        return readMeetings.all().map(board -> MeetingPages.board(frames.signedIn(), board));
    }

    @GET
    @Path("/reunions/{meeting}")
    public Uni<Response> meeting(@PathParam("meeting") UUID meeting) {
        return readMeetings.one(meeting).chain(this::shown);
    }

    /** The easy-to-read card of one appointment, as plain text that every program opens and every printer prints. */
    @GET
    @Path("/{appointment}/papier")
    public Uni<Response> card(@PathParam("appointment") UUID appointment) {
        return readMeetings.card(appointment).chain(this::printed);
    }

    private Uni<Response> shown(Answer<Meeting> answer) {
        return switch (answer) {
            case Answer.Given<Meeting>(Meeting meeting) -> page(OK, MeetingPages.meeting(frames.signedIn(), meeting));
            case Answer.Absent<Meeting> _ -> throw new NotFoundException();
            case Answer.Refused<Meeting> _, Answer.Silent<Meeting> _ -> unread();
        };
    }

    private Uni<Response> printed(Answer<String> answer) {
        return switch (answer) {
            case Answer.Given<String>(String text) ->
                Uni.createFrom()
                        .item(Response.ok(text, "text/plain;charset=UTF-8").build());
            case Answer.Absent<String> _ -> throw new NotFoundException();
            case Answer.Refused<String> _, Answer.Silent<String> _ -> unread();
        };
    }

    private Uni<Response> unread() {
        return page(BAD_GATEWAY, MeetingPages.unread(frames.signedIn()));
    }

    private static Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status).entity(html).build());
    }
}
