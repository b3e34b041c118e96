package fr.parvis.persons.handover.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.handover.AddressCard;
import fr.parvis.persons.handover.Antennas;
import fr.parvis.persons.handover.rest.HandOverBodies.AntennaResponse;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.registry.Action;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The address of this antenna, and the antennas it knows. */
@Path("/api/v1/hand-over")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class AntennasResource {

    private final CurrentCaller caller;
    private final Antennas antennas;

    AntennasResource(CurrentCaller caller, Antennas antennas) {
        this.caller = caller;
        this.antennas = antennas;
    }

    /** To be given to another antenna as it is; nothing in it is secret. */
    @GET
    @Path("/card")
    public AddressCard readCard() {
        Action.READ_ANTENNAS.require(caller.get());
        return antennas.ownCard();
    }

    @GET
    @Path("/antennas")
    public List<AntennaResponse> listAntennas() {
        Action.READ_ANTENNAS.require(caller.get());
        return antennas.known().stream().map(AntennaResponse::of).toList();
    }
}
