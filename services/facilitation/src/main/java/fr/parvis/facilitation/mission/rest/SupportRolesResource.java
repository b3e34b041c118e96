package fr.parvis.facilitation.mission.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.mission.SupportRole;
import fr.parvis.facilitation.person.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;

/** The checklist of a facilitator's roles; the same for everybody. */
@Path("/api/v1/support-roles")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR, Role.Names.CARRIER_MANAGER})
public final class SupportRolesResource {

    @GET
    public Page<SupportRoleResponse> listRoles() {
        return new Page<>(
                Arrays.stream(SupportRole.values()).map(SupportRoleResponse::of).toList(), null);
    }
}
