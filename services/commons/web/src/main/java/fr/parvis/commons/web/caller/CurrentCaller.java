package fr.parvis.commons.web.caller;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller of the request being handled from its verified token. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; 401 when nobody is signed in. */
    public Caller get() {
        if (identity.isAnonymous()) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
        Principal principal = identity.getPrincipal();
        if (principal instanceof JsonWebToken token) {
            String client = claim(token, "azp");
            return new Caller(
                    token.getSubject(),
                    identity.getRoles(),
                    claim(token, "organisation"),
                    client == null ? claim(token, "client_id") : client);
        }
        return new Caller(principal.getName(), identity.getRoles(), identity.getAttribute("organisation"), null);
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
