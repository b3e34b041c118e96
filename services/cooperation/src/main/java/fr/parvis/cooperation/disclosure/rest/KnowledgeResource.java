package fr.parvis.cooperation.disclosure.rest;

import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.disclosure.Freshness;
import fr.parvis.cooperation.disclosure.Knowledge;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How fresh this side's knowledge of consents is. */
@Path("/api/v1/knowledge")
@Tag(name = "knowledge")
final class KnowledgeResource {

    private final Knowledge knowledge;

    KnowledgeResource(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Age of the knowledge, and the age above which released content is hidden. */
    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.PROVIDER, Roles.SIGNATORY})
    public Uni<KnowledgeResponse> read() {
        Freshness now = knowledge.freshness();
        Duration age = now.age();
        return Uni.createFrom()
                .item(new KnowledgeResponse(
                        now.fresh(),
                        now.readUpTo(),
                        age == null ? null : age.toSeconds(),
                        knowledge.bound().oldest().toSeconds()));
    }
}
