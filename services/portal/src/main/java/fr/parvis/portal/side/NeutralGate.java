package fr.parvis.portal.side;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

@Provider
@OnNeutral
final class NeutralGate implements ContainerRequestFilter {

    /** Filters are made before the configuration of this process is read. */
    private final Instance<SideConfig> config;

    NeutralGate(Instance<SideConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (config.get().side() != Side.NEUTRAL) {
            throw new NotFoundException();
        }
    }
}
