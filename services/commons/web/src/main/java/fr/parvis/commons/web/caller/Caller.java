package fr.parvis.commons.web.caller;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the verified token says.
 *
 * @param subject the token's {@code sub}; an account, never a person's id
 * @param roles realm roles
 * @param organisation code of the organisation the account belongs to, e.g. {@code c360-14}
 * @param clientId the OAuth2 client the token was issued to
 */
public record Caller(
        String subject,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String clientId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The caller's organisation; an account without one is refused with 403. */
    public String requireOrganisation() {
        String code = organisation;
        if (code == null || code.isBlank()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return code;
    }
}
