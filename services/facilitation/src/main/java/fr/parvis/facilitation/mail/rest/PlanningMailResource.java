package fr.parvis.facilitation.mail.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.facilitation.mail.usecase.EndMailWish;
import fr.parvis.facilitation.mail.usecase.ShowMailWish;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** A facilitator's own mail of the morning: how it stands, and its end. */
@Path("/api/v1/planning/mail")
@RolesAllowed(Role.Names.FACILITATOR)
public final class PlanningMailResource {

    private final Participants participants;
    private final ShowMailWish showMailWish;
    private final EndMailWish endMailWish;
    private final MailAnswers answers;

    PlanningMailResource(
            Participants participants, ShowMailWish showMailWish, EndMailWish endMailWish, MailAnswers answers) {
        this.participants = participants;
        this.showMailWish = showMailWish;
        this.endMailWish = endMailWish;
        this.answers = answers;
    }

    @GET
    public Uni<RestResponse<MailWishResponse>> showMail(@Context HttpHeaders headers) {
        return participants
                .current()
                .map(Participant::subject)
                .chain(me -> showMailWish
                        .handle(me)
                        .map(wish -> Conditional.read(headers, answers.tag(me, wish), answers.of(wish, null))));
    }

    /** Forgets the address; no further mail is sent. */
    @DELETE
    @ResponseStatus(204)
    public Uni<Void> endMail() {
        return participants.current().map(Participant::subject).chain(endMailWish::handle);
    }
}
