package fr.parvis.facilitation.mail.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.usecase.ChangeMailWish;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where a facilitator wants to be written to. */
@Path("/api/v1/planning/mail")
@RolesAllowed(Role.Names.FACILITATOR)
public final class PlanningMailWishResource {

    private final Participants participants;
    private final ChangeMailWish changeMailWish;
    private final MailAnswers answers;

    PlanningMailWishResource(Participants participants, ChangeMailWish changeMailWish, MailAnswers answers) {
        this.participants = participants;
        this.changeMailWish = changeMailWish;
        this.answers = answers;
    }

    /** Requires {@code If-Match}. An address that is not confirmed is sent a new code each time. */
    @PUT
    public Uni<RestResponse<MailWishResponse>> changeMail(
            @NotNull @Valid MailWishRequest request, @Context HttpHeaders headers) {
        MailAddress address =
                MailAddress.read(request.address()).orElseThrow(() -> Problems.invalidField("address", "invalid"));
        return participants
                .current()
                .map(Participant::subject)
                .chain(me -> changeMailWish
                        .handle(
                                me,
                                address,
                                request.wanted(),
                                present -> Conditional.requireMatch(headers, answers.tag(me, present)))
                        .map(changed -> ResponseBuilder.ok(answers.of(Optional.of(changed.wish()), changed.codeSent()))
                                .tag(answers.tag(me, Optional.of(changed.wish())))
                                .build()));
    }
}
