package fr.parvis.commons.web.side;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;

/** Stops the start of a service on a side it has no business on. */
@ApplicationScoped
class SideCheck {

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            SideConfig config,
            Instance<AllowedSides> allowed) {
        if (allowed.isUnsatisfied()) {
            throw new IllegalStateException(
                    "this service does not say on which sides it may run: provide AllowedSides");
        }
        require(config.side(), allowed.get());
    }

    static void require(Side side, AllowedSides allowed) {
        if (!allowed.sides().contains(side)) {
            throw new IllegalStateException("parvis.side=" + side.lower() + ", but this service runs on "
                    + allowed.sides().stream().map(Side::lower).sorted().toList() + " only");
        }
    }
}
