package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Authenticates nobody; it is asked first how to answer a caller who is not signed in, and answers with a problem. */
@ApplicationScoped
class ProblemChallenge implements HttpAuthenticationMechanism {

    private final ProblemAnswers answers;

    ProblemChallenge(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        answers.end(new ProblemException(CommonProblem.UNAUTHENTICATED), request);
        return Uni.createFrom().item(true);
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
