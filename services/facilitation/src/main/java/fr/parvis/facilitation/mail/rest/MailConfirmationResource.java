package fr.parvis.facilitation.mail.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.mail.MailCode;
import fr.parvis.facilitation.mail.usecase.ConfirmMailAddress;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The code that came by mail. No answer is kept for a repetition: a wrong code counts each time, the right one is harmless. */
@Path("/api/v1/planning/mail/confirmation")
@RolesAllowed(Role.Names.FACILITATOR)
public final class MailConfirmationResource {

    private final Participants participants;
    private final ConfirmMailAddress confirmMailAddress;
    private final MailAnswers answers;

    MailConfirmationResource(Participants participants, ConfirmMailAddress confirmMailAddress, MailAnswers answers) {
        this.participants = participants;
        this.confirmMailAddress = confirmMailAddress;
        this.answers = answers;
    }

    @POST
    public Uni<MailWishResponse> confirmAddress(@NotNull @Valid MailCodeRequest request) {
        return participants
                .current()
                .map(Participant::subject)
                .chain(me -> confirmMailAddress.handle(me, MailCode.asTyped(request.code())))
                .map(confirmed -> {
                    if (confirmed.isEmpty()) {
                        throw Problems.refused(FacilitationProblem.MAIL_CODE_REFUSED, "code", "right-and-in-time");
                    }
                    return answers.of(confirmed, null);
                });
    }
}
