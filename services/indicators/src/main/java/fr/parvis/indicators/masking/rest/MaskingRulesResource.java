package fr.parvis.indicators.masking.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.indicators.Roles;
import fr.parvis.indicators.masking.MaskingRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is masked and why. */
@Path("/api/v1/masking-rules")
@Tag(name = "definitions")
final class MaskingRulesResource {

    private final MaskingRules rules;

    MaskingRulesResource(MaskingRules rules) {
        this.rules = rules;
    }

    /** The rules of this antenna, with the reasons in plain words. */
    @GET
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public RestResponse<MaskingRulesResponse> rules(@Context HttpHeaders headers) {
        MaskingRulesResponse answer = MaskingRulesResponse.of(rules);
        return Conditional.read(headers, EntityTags.of("masking-rules", "all", 1, answer), answer);
    }
}
