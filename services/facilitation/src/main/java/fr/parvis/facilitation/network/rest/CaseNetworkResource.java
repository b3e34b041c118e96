package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.network.usecase.ShowNetworkView;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Her network as a whole. */
@Path("/api/v1/cases/{caseId}/network")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseNetworkResource {

    private final Participants participants;
    private final ShowNetworkView showNetworkView;

    CaseNetworkResource(Participants participants, ShowNetworkView showNetworkView) {
        this.participants = participants;
        this.showNetworkView = showNetworkView;
    }

    @GET
    public Uni<NetworkViewResponse> showView(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> showNetworkView.handle(participant, new CaseId(caseId)))
                .map(NetworkViewResponse::of);
    }
}
