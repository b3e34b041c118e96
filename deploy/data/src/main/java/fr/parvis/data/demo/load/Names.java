package fr.parvis.data.demo.load;

import fr.parvis.data.demo.load.DemoPlatform.Login;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names behind references, asked for once each, as a facilitator's screen would. */
final class Names {
    private final Cast cast;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Names(Cast cast) {
        this.cast = cast;
    }

    /** Empty while the facilitator may not see it. */
    String of(String reference, Login facilitator) throws InterruptedException {
        var name = known.get(reference);
        if (name == null) {
            var answer = cast.persons(facilitator)
                    .ask(
                            "/identities:batch",
                            Body.of("references", List.of(reference)).fields());
            name = answer.body().at("/identities/0/displayName").asText("");
            if (!name.isEmpty()) {
                known.put(reference, name);
            }
        }
        return name;
    }
}
