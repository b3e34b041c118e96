package fr.parvis.persons.api;

import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.HandOverCall;
import fr.parvis.persons.world.Neighbour;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One call for every endpoint of copies that go to another antenna or come from one. */
final class HandOverCalls {

    private HandOverCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        String fetched = HandOverCall.handOver(file).path("handOverId");
        String regretted = HandOverCall.handOver(file).path("handOverId");
        Neighbour voisine = Neighbour.voisine();
        // One each: tries at one package are counted.
        List<PackageFile> brought = IntStream.range(0, 8)
                .mapToObj(_ -> voisine.pack(voisine.header(), Neighbour.copy("Étoile")))
                .toList();
        String handOvers = "/api/v1/persons/{id}/hand-overs";
        return Map.of(
                "GET /api/v1/hand-over/antennas",
                _ -> Api.get(file.herToken(), "/hand-over/antennas"),
                "GET /api/v1/hand-over/card",
                _ -> Api.get(file.herToken(), "/hand-over/card"),
                "POST /api/v1/hand-over/imports",
                caller -> Neighbour.bring(
                        file.facilitatorToken(),
                        Neighbour.request(brought.get(caller), Neighbour.CODE, Acts.paper("file-import"))),
                "GET /api/v1/persons/{id}/brought-along",
                _ -> Api.get(file.herToken(), file.path("/brought-along")),
                "GET " + handOvers,
                _ -> Api.get(file.herToken(), file.path("/hand-overs")),
                "POST " + handOvers,
                _ -> HandOverCall.handOver(file),
                "GET " + handOvers + "/{handOverId}/package",
                _ -> Api.get(file.herToken(), file.path("/hand-overs/" + fetched + "/package")),
                "POST " + handOvers + "/{handOverId}/end",
                _ -> HandOverCall.end(file, regretted));
    }
}
