package fr.parvis.facilitation.expression;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every role tries every endpoint with every verb; her words stay. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class OwnWordsQuarkusTest {

    private static final String WORDS = "Je veux un chat, même si c'est compliqué.";
    private static final String OTHER = "Elle souhaite une place en foyer.";

    private static final List<String> ROLES =
            List.of("PERSON", "SUPPORTER", "REPRESENTATIVE", "FACILITATOR", "CARRIER_MANAGER", "SUPERVISOR", "SERVICE");

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(12)
    @Requirement("FAC-18")
    void changesHerWordsForNobodyThroughAnyEndpointAndTakesAComment() {
        UUID wish = she.says(WORDS);
        String before = stored(wish);

        for (Endpoint endpoint : Endpoints.all()) {
            for (String verb : verbs(endpoint)) {
                for (String token : tokens()) {
                    bodies(wish).forEach(body -> attempt(token, verb, endpoint, body, wish));
                }
            }
        }

        assertThat(stored(wish)).isEqualTo(before);
        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.words".formatted(wish), equalTo(WORDS));
        with(she.herFacilitator(), Map.of("text", "En parler au bailleur."))
                .post("/api/v1/expressions/{id}/comments", wish)
                .then()
                .statusCode(201);
        she.herself()
                .get("/api/v1/expressions/{id}/comments", wish)
                .then()
                .body("items.text", hasItem("En parler au bailleur."));
    }

    /** Every verb where words could be, the offered one elsewhere. */
    private static List<String> verbs(Endpoint endpoint) {
        return endpoint.path().contains("expression")
                ? List.of("POST", "PUT", "PATCH", "DELETE")
                : List.of(endpoint.method());
    }

    private void attempt(String token, String verb, Endpoint endpoint, Map<String, Object> body, UUID wish) {
        String path = endpoint.path()
                .replace("{caseId}", she.caseId().toString())
                .replace("{expressionId}", wish.toString())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        int status = with(Antenna.caller(token), body).request(verb, path).statusCode();
        assertThat(status).as("%s %s", verb, path).isLessThan(500);
    }

    private List<String> tokens() {
        Stream<String> strangers = ROLES.stream()
                .map(role -> TestToken.of("demand", "unbound-stranger", role).sign());
        return Stream.concat(Stream.of(Tokens.person(she.subject()), Tokens.facilitator(she.facilitator())), strangers)
                .toList();
    }

    private static List<Map<String, Object>> bodies(UUID wish) {
        return List.of(
                Map.of("words", OTHER),
                Map.of("id", wish.toString(), "words", OTHER, "status", "ACHIEVED", "act", ownAct()),
                Map.of("priority", false, "words", OTHER, "act", ownAct()));
    }

    private static String stored(UUID wish) {
        return DATABASE.texts("select encode(words_sealed, 'hex') from expression where id = ?", wish)
                .getFirst();
    }
}
