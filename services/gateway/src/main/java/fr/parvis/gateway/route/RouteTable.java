package fr.parvis.gateway.route;

import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.partner.PartnerTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything partners may do.
 *
 * @param refused how often a partner may try what is not open
 */
public record RouteTable(
        PartnerTypes partnerTypes, RateClass refused, List<Route> routes, List<NotOffered> notOffered) {

    public RouteTable {
        routes = List.copyOf(routes);
        notOffered = List.copyOf(notOffered);
    }

    /** A route and the parameters of the path that led to it. */
    public record Match(Route route, Map<String, String> parameters) {}

    public List<Route> on(Side side) {
        return routes.stream().filter(route -> route.side() == side).toList();
    }

    /** Sides with at least one route. */
    public Set<Side> sides() {
        return routes.stream().map(Route::side).collect(Collectors.toUnmodifiableSet());
    }

    /** The one route of that side for a method and a path as it was sent. */
    public Optional<Match> find(Side side, String method, String path) {
        return routes.stream()
                .filter(route -> route.side() == side && route.door().method().equals(method))
                .flatMap(route -> route.door().path().match(path).map(values -> new Match(route, values)).stream())
                .findFirst();
    }
}
