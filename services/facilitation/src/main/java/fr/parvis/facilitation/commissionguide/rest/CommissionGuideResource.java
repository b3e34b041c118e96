package fr.parvis.facilitation.commissionguide.rest;

import fr.parvis.facilitation.commissionguide.CommissionGuide;
import fr.parvis.facilitation.person.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Chair's script, charter, kit and follow-up committees. */
@Path("/api/v1/commission-guide")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CommissionGuideResource {

    private final CommissionGuide guide;

    CommissionGuideResource(CommissionGuide guide) {
        this.guide = guide;
    }

    @GET
    public CommissionGuideResponse showCommissionGuide() {
        return CommissionGuideResponse.of(guide);
    }
}
