package fr.parvis.gateway.table;

import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.gateway.route.Access;
import fr.parvis.gateway.route.Passage;
import fr.parvis.gateway.route.PathTemplate;
import fr.parvis.gateway.route.Purpose;
import fr.parvis.gateway.route.Returned;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.Upstream;
import java.util.Map;
import java.util.Set;

/** Reads one route. */
final class RouteReader {

    private RouteReader() {}

    static Route read(Mapping entry, Map<String, RateClass> classes) {
        entry.allowing(
                "operation",
                "method",
                "path",
                "upstream",
                "upstream-path",
                "partner-types",
                "use",
                "returns",
                "purpose",
                "rate-class",
                "query",
                "headers",
                "body-bytes",
                "answers");
        Route.Door door = new Route.Door(entry.text("method"), path(entry, "path"));
        Route.Target target = new Route.Target(entry.oneOf(Upstream.class, "upstream"), path(entry, "upstream-path"));
        return new Route(
                entry.text("operation"), door, target, access(entry), passage(entry), rateClass(entry, classes));
    }

    private static Access access(Mapping entry) {
        return new Access(
                Set.copyOf(entry.texts("partner-types")),
                entry.text("use"),
                entry.oneOf(Returned.class, "returns"),
                entry.has("purpose") ? entry.oneOf(Purpose.class, "purpose") : null);
    }

    private static Passage passage(Mapping entry) {
        return new Passage(
                entry.counts("query"), entry.texts("headers"), entry.number("body-bytes"), entry.numbers("answers"));
    }

    private static RateClass rateClass(Mapping entry, Map<String, RateClass> classes) {
        RateClass found = classes.get(entry.text("rate-class"));
        if (found == null) {
            throw new InvalidTableException("there is no rate class " + entry.text("rate-class"));
        }
        return found;
    }

    private static PathTemplate path(Mapping entry, String key) {
        try {
            return PathTemplate.parse(entry.text(key));
        } catch (IllegalArgumentException e) {
            throw new InvalidTableException(key + ": " + e.getMessage(), e);
        }
    }
}
