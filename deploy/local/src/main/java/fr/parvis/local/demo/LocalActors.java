package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network stays personal: nowhere can a list of local actors be handed out (FAC-91, scenario 30). */
final class LocalActors implements Chapter {

    private static final String NO_SUCH = "denied everywhere, there is no such function";
    private static final String AS_SHE_LEFT_IT = "422, her network as she left it";
    private static final List<String> SERVICES =
            List.of("facilitation", "persons", "supervision-demand", "gateway-demand");
    private static final List<String> WISHED_FOR = List.of(
            "/network-members",
            "/networks",
            "/network",
            "/network-suggestions",
            "/local-actors",
            "/partners",
            "/territory-actors",
            "/resources");

    private final Cast cast;
    private final Roles roles;
    private final Story story;

    LocalActors(Cast cast, Roles roles, Story story) {
        this.cast = cast;
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "A list of local actors for everybody";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("Her facilitator publishes a list of local actors to all persons", NO_SUCH, this::publish);
        play.api("He puts an actor of the list into her network without her", AS_SHE_LEFT_IT, this::push);
        play.api("He looks for one list of everybody's members", "404", this::all);
    }

    private Observation publish() throws IOException, InterruptedException {
        DemoAccount karim = cast.account("demand", "FACILITATOR", "");
        List<String> let = new ArrayList<>();
        for (String service : SERVICES) {
            Api api = cast.of(karim, "demand", service);
            for (String path : WISHED_FOR) {
                int status = api.post(path, Map.of("actors", List.of(actor()))).status();
                if (!List.of(403, 404, 405).contains(status)) {
                    let.add(service + path + " " + status);
                }
            }
        }
        return Observation.equal(NO_SUCH, let.isEmpty() ? NO_SUCH : String.valueOf(let));
    }

    private Observation push() throws IOException, InterruptedException {
        String before = network();
        Map<String, Object> pushed = new HashMap<>(actor());
        pushed.put("act", roles.acts.inHerSession("network"));
        int status = roles.facilitator
                .post("/cases/" + story.caseId + "/network-members", pushed)
                .status();
        return Observation.equal(
                AS_SHE_LEFT_IT,
                status + (network().equals(before) ? ", her network as she left it" : ", her network changed"));
    }

    private Observation all() throws IOException, InterruptedException {
        int status = roles.facilitator.get("/network-members").status();
        return Observation.equal("404", String.valueOf(status));
    }

    private String network() throws IOException, InterruptedException {
        return roles.person
                .get("/cases/" + story.caseId + "/network-members")
                .require(200)
                .body()
                .get("items")
                .toString();
    }

    private static Map<String, Object> actor() {
        return Map.of(
                "kind",
                "TERRITORY_ACTOR_COMMON_LAW",
                "closeness",
                "FAR",
                "domains",
                List.of("CULTURE_SPORT_LEISURE"),
                "frame",
                Map.of("name", "Le club nautique", "role", "association"));
    }
}
