package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.InvitationWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a commission is answered by every door. */
@ApplicationScoped
final class CommissionAnswers {

    private final InvitationWindow window;

    CommissionAnswers(InvitationWindow window) {
        this.window = window;
    }

    CommissionResponse body(Commission commission) {
        return CommissionResponse.of(commission, window);
    }

    RestResponse<CommissionResponse> changed(Commission commission) {
        return ResponseBuilder.ok(body(commission)).tag(tag(commission)).build();
    }

    RestResponse<CommissionResponse> read(HttpHeaders headers, Commission commission) {
        return Conditional.read(headers, tag(commission), body(commission));
    }

    /** Throws unless the caller saw the present state. */
    static Consumer<Commission> seen(HttpHeaders headers) {
        return present -> Conditional.requireMatch(headers, tag(present));
    }

    private static EntityTag tag(Commission commission) {
        return EntityTags.of("commission", commission.id(), commission.version());
    }
}
