package fr.parvis.facilitation.referent.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.referent.ReferentMissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What a referent is there for, to be read before she decides. */
@Path("/api/v1/referent-missions")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class MissionsResource {

    private final ReferentMissions missions;

    MissionsResource(ReferentMissions missions) {
        this.missions = missions;
    }

    @GET
    public Page<ReferentMissions.Mission> listReferentMissions() {
        return new Page<>(missions.missions(), null);
    }
}
