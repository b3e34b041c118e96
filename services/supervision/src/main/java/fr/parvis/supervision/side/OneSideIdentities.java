package fr.parvis.supervision.side;

import fr.parvis.commons.web.side.SideConfig;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes every role from a caller whose token holds a role of another side, and says so in the log (IND-EP-06, IND-EP-07). */
@ApplicationScoped
final class OneSideIdentities implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(OneSideIdentities.class);

    private final SideConfig config;

    OneSideIdentities(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(judged(identity));
    }

    private SecurityIdentity judged(SecurityIdentity identity) {
        if (identity.isAnonymous() || !SideRoles.mixed(config.side(), identity.getRoles())) {
            return identity;
        }
        LOG.warnf("roles of two sides in one token on %s; none is believed", config.side());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .build();
    }
}
