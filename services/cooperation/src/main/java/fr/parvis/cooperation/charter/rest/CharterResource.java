package fr.parvis.cooperation.charter.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.CharterStep;
import fr.parvis.cooperation.agreement.rest.CurrentMember;
import fr.parvis.cooperation.charter.usecase.FollowCharter;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The six steps of a partnership charter, moved by any of its parties. */
@Path("/api/v1/agreements")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
@Tag(name = "agreements")
final class CharterResource {

    private final FollowCharter follow;
    private final CurrentMember member;

    CharterResource(FollowCharter follow, CurrentMember member) {
        this.follow = follow;
        this.member = member;
    }

    /** All six steps with what each asks for and how far it is. */
    @GET
    @Path("{id}/steps")
    public Uni<CharterResponse> steps(@PathParam("id") UUID id) {
        return follow.one(id, member.get()).map(CharterResponse::of);
    }

    /** Begins a step, says that it is done with what shows it, or takes it up again. */
    @POST
    @Path("{id}/steps/{step}/state")
    @Idempotent
    public Uni<CharterResponse> move(
            @PathParam("id") UUID id, @PathParam("step") CharterStep step, @NotNull @Valid MoveStepRequest request) {
        return follow.move(id, member.get(), step, request.state(), request.writtenEvidence())
                .map(CharterResponse::of);
    }
}
