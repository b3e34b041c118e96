package fr.parvis.facilitation.rights.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.rights.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;

/** The rights that can be cited; they are the same for everybody. */
@Path("/api/v1/rights")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class RightsResource {

    @GET
    public Page<RightResponse> listRights() {
        return new Page<>(Arrays.stream(Right.values()).map(RightResponse::of).toList(), null);
    }
}
