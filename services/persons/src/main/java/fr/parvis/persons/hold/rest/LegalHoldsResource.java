package fr.parvis.persons.hold.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.hold.rest.HoldBodies.HoldRequest;
import fr.parvis.persons.hold.rest.HoldBodies.HoldResponse;
import fr.parvis.persons.hold.usecase.LiftLegalHold;
import fr.parvis.persons.hold.usecase.ListLegalHolds;
import fr.parvis.persons.hold.usecase.PlaceLegalHold;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What keeps a file from being erased. */
@Path("/api/v1/persons/{id}/legal-holds")
public final class LegalHoldsResource {

    private final CurrentCaller caller;
    private final ListLegalHolds list;
    private final PlaceLegalHold place;
    private final LiftLegalHold lift;

    LegalHoldsResource(CurrentCaller caller, ListLegalHolds list, PlaceLegalHold place, LiftLegalHold lift) {
        this.caller = caller;
        this.list = list;
        this.place = place;
        this.lift = lift;
    }

    @GET
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<List<HoldResponse>> listLegalHolds(UUID id) {
        return list.handle(caller.get(), new PersonId(id))
                .map(all -> all.stream().map(HoldResponse::of).toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<HoldResponse> placeLegalHold(UUID id, @NotNull HoldRequest request) {
        return place.handle(caller.get(), new PersonId(id), request.draft()).map(HoldResponse::of);
    }

    @POST
    @Path("/{holdId}/end")
    @Idempotent
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<HoldResponse> liftLegalHold(UUID id, UUID holdId) {
        return lift.handle(caller.get(), new PersonId(id), holdId).map(HoldResponse::of);
    }
}
