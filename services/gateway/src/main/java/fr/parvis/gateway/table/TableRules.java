package fr.parvis.gateway.table;

import fr.parvis.gateway.partner.CallerKind;
import fr.parvis.gateway.partner.Credential;
import fr.parvis.gateway.partner.PartnerType;
import fr.parvis.gateway.route.NotOffered;
import fr.parvis.gateway.route.Passage;
import fr.parvis.gateway.route.Returned;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every table must hold, whoever writes it. */
final class TableRules {

    private static final String VERSION = "/api/v1/";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    /** What each method needs and may need; a method that is not here cannot be opened. */
    private static final Map<String, Set<String>> HEADERS =
            Map.of("GET", Set.of("If-None-Match"), "POST", Set.of(KEY), "PUT", Set.of(IF_MATCH));

    private TableRules() {}

    static void check(RouteTable table) {
        table.routes().forEach(route -> {
            checkDoor(route);
            checkPassage(route);
            checkAccess(route, table);
        });
        checkUnique(table);
        checkNotOffered(table);
    }

    private static void checkDoor(Route route) {
        require(HEADERS.containsKey(route.door().method()), route, "has a method that cannot be opened");
        require(route.door().path().toString().startsWith(VERSION), route, "is not under " + VERSION);
        require(
                Set.copyOf(route.door().path().parameters())
                        .equals(Set.copyOf(route.target().path().parameters())),
                route,
                "and its upstream path name different parameters");
    }

    private static void checkPassage(Route route) {
        Passage passage = route.passage();
        boolean reads = route.may() == Use.May.READ;
        require(passage.takesBody() != reads, route, reads ? "reads and takes a body" : "writes and takes no body");
        require(
                HEADERS.getOrDefault(route.door().method(), Set.of()).containsAll(passage.headers()),
                route,
                "passes a header its method does not need");
        require(
                reads || !passage.headers().isEmpty(),
                route,
                "writes without " + (route.door().method().equals("POST") ? KEY : IF_MATCH));
        require(
                !passage.answers().isEmpty() && Set.of(200, 201, 202, 304).containsAll(passage.answers()),
                route,
                "names no status of success, or another status");
        require(
                passage.answers().contains(304) == passage.headers().contains("If-None-Match"),
                route,
                "names only one of 304 and If-None-Match");
    }

    private static void checkAccess(Route route, RouteTable table) {
        boolean personData = route.access().returns() == Returned.PERSON_DATA;
        require(!route.access().partnerTypes().isEmpty(), route, "is open to nobody");
        require(!personData || route.access().purpose() != null, route, "returns person data and names no purpose");
        require(personData || route.access().purpose() == null, route, "names a purpose and returns no person data");
        for (String name : route.access().partnerTypes()) {
            PartnerType type = table.partnerTypes()
                    .named(name)
                    .orElseThrow(() -> new InvalidTableException("there is no partner type " + name));
            Credential credential = type.signsIn().get(route.side());
            if (credential == null) {
                throw new InvalidTableException(
                        route.door() + " is open to " + name + ", which does not sign in there");
            }
            require(
                    !personData || credential.caller() == CallerKind.NAMED_USER,
                    route,
                    "returns person data to " + name + ", which signs in as a machine (GAT-01)");
        }
    }

    private static void checkUnique(RouteTable table) {
        List<Route> routes = table.routes();
        for (int i = 0; i < routes.size(); i++) {
            for (Route other : routes.subList(i + 1, routes.size())) {
                Route one = routes.get(i);
                boolean same = one.side() == other.side()
                        && one.door().method().equals(other.door().method())
                        && one.door().path().meets(other.door().path());
                require(!same, one, "can be reached by the same path as " + other.door());
            }
        }
    }

    private static void checkNotOffered(RouteTable table) {
        Set<Use> offered =
                table.routes().stream().flatMap(route -> route.uses().stream()).collect(Collectors.toUnmodifiableSet());
        for (NotOffered not : table.notOffered()) {
            if (offered.contains(not.use())) {
                throw new InvalidTableException(not.use() + " is offered and not offered");
            }
            if (table.partnerTypes().named(not.use().partnerType()).isEmpty()) {
                throw new InvalidTableException(
                        "there is no partner type " + not.use().partnerType());
            }
        }
    }

    private static void require(boolean holds, Route route, String otherwise) {
        if (!holds) {
            throw new InvalidTableException(route.door() + " " + otherwise);
        }
    }
}
