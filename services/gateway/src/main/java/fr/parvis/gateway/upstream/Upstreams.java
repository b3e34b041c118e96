package fr.parvis.gateway.upstream;

import fr.parvis.commons.web.side.Side;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.Upstream;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of this side's services. No process of ours talks to two sides, so an address of another side stops the start. */
@Singleton
public final class Upstreams {

    private final PersonsConfig persons;
    private final CooperationConfig cooperation;
    private final IndicatorsConfig indicators;

    Upstreams(PersonsConfig persons, CooperationConfig cooperation, IndicatorsConfig indicators) {
        this.persons = persons;
        this.cooperation = cooperation;
        this.indicators = indicators;
    }

    void check(@Observes StartupEvent start, RouteTable table, SideConfig config) {
        Side side = config.side();
        Set<Upstream> needed = table.on(side).stream()
                .map(Route::target)
                .map(Route.Target::upstream)
                .collect(Collectors.toUnmodifiableSet());
        for (Upstream upstream : Upstream.values()) {
            boolean known = config(upstream).url().isPresent();
            if (known && !needed.contains(upstream)) {
                throw new IllegalStateException("parvis." + upstream.lower() + ".url is set, but no route of the side "
                        + side.lower() + " leads there: remove it");
            }
            if (!known && needed.contains(upstream)) {
                throw new IllegalStateException(
                        "parvis." + upstream.lower() + ".url is not set, and routes lead there");
            }
        }
    }

    URI url(Upstream upstream) {
        return config(upstream).url().orElseThrow();
    }

    UpstreamConfig config(Upstream upstream) {
        return switch (upstream) {
            case PERSONS -> persons;
            case COOPERATION -> cooperation;
            case INDICATORS -> indicators;
        };
    }
}
