package fr.parvis.persons.machine;

import fr.parvis.persons.person.FileAccess;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Shuts the interface to machines that have no business with her decisions: all machines of a side carry the same role, and the one that counts
 * practice sessions must neither learn names nor end disclosures. Metrics stay open to every machine. Applies to all paths, since it has no name.
 */
@ApplicationScoped
final class AskingMachines implements HttpSecurityPolicy {

    private static final String INTERFACE = "/api/";

    private final MachineConfig config;

    AskingMachines(MachineConfig config) {
        this.config = config;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return request.normalizedPath().startsWith(INTERFACE)
                ? identity.map(caller -> mayAsk(caller) ? CheckResult.PERMIT : CheckResult.DENY)
                : CheckResult.permit();
    }

    private boolean mayAsk(SecurityIdentity caller) {
        return !caller.hasRole(FileAccess.SERVICE)
                || (caller.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("azp") instanceof String client
                        && config.asking().contains(client));
    }
}
