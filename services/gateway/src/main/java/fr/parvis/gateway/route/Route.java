package fr.parvis.gateway.route;

import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.commons.web.side.Side;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One operation that is open.
 *
 * @param operation id of the operation in the upstream's API description
 */
public record Route(String operation, Door door, Target target, Access access, Passage passage, RateClass rateClass) {

    private static final Set<Integer> ALWAYS = Set.of(400, 401, 403, 406, 429, 503);
    private static final Set<Integer> WITH_BODY = Set.of(409, 413, 415, 422);
    private static final Set<Integer> WITH_IF_MATCH = Set.of(412, 428);

    /** What a partner calls. */
    public record Door(String method, PathTemplate path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** What is called for it. */
    public record Target(Upstream upstream, PathTemplate path) {}

    public Side side() {
        return target.upstream().side();
    }

    public boolean isOpenTo(String partnerType) {
        return access.partnerTypes().contains(partnerType);
    }

    public Use.May may() {
        return door.method().equals("GET") ? Use.May.READ : Use.May.WRITE;
    }

    public List<Use> uses() {
        return access.partnerTypes().stream()
                .map(type -> new Use(type, may(), access.thing()))
                .toList();
    }

    /** Every status a call may be answered with; a status of the upstream that is not here is no answer. */
    public SortedSet<Integer> statuses() {
        SortedSet<Integer> all = new TreeSet<>(ALWAYS);
        all.addAll(passage.answers());
        if (!door.path().parameters().isEmpty()) {
            all.add(404);
        }
        if (passage.takesBody()) {
            all.addAll(WITH_BODY);
        }
        if (passage.headers().contains("If-Match")) {
            all.addAll(WITH_IF_MATCH);
        }
        return all;
    }
}
