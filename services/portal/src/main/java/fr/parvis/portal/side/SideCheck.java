package fr.parvis.portal.side;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Stops the start on a side that has no pages. */
@ApplicationScoped
final class SideCheck {

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start, SideConfig config) {
        require(config.side());
    }

    static void require(Side side) {
        if (side == Side.NEUTRAL) {
            throw new IllegalStateException(
                    "parvis.side=neutral: the portal has no page there yet, it waits for the service indicators");
        }
    }
}
