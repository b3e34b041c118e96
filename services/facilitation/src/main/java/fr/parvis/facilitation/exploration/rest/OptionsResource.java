package fr.parvis.facilitation.exploration.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.exploration.usecase.DecideOnOption;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One option, decided on only by her act. */
@Path("/api/v1/options/{optionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class OptionsResource {

    private final Participants participants;
    private final DecideOnOption decideOnOption;

    OptionsResource(Participants participants, DecideOnOption decideOnOption) {
        this.participants = participants;
        this.decideOnOption = decideOnOption;
    }

    @POST
    @Path("/decision")
    @Idempotent
    public Uni<OptionResponse> decideOnOption(
            @PathParam("optionId") UUID optionId, @NotNull @Valid OptionDecisionRequest request) {
        DecideOnOption.Command command = new DecideOnOption.Command(optionId, request.decision(), request.act());
        return participants
                .current()
                .chain(participant -> decideOnOption.handle(participant, command))
                .map(OptionResponse::of);
    }
}
