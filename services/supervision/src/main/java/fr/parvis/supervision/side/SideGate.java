package fr.parvis.supervision.side;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.side.SideConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Answers 404 to a path of another side, before role or body are looked at: as to a path that never was. */
@Provider
@PreMatching
final class SideGate implements ContainerRequestFilter {

    /** Looked up per request: filters are made while the image is built, before anybody has said the side. */
    private final Instance<SideConfig> config;

    SideGate(Instance<SideConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SidePaths.has(
                config.get().side(), request.getUriInfo().getRequestUri().getRawPath())) {
            throw Problems.notFound();
        }
    }
}
