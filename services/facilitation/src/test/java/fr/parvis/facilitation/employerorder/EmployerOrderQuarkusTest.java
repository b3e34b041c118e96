package fr.parvis.facilitation.employerorder;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class EmployerOrderQuarkusTest {

    private static final String ORDERS = "/api/v1/employer-orders";
    private final String karim = "facilitator-" + UUID.randomUUID();
    private final String words = "Ne plus proposer le logement ordinaire, "
            + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @Requirement("IND-EP-22")
    void isReadByTheSupervisorAndByWhoWroteItWithoutAnythingOfAPerson() {
        String id = report(karim, words).then().statusCode(201).extract().path("id");

        Map<String, Object> line = Antenna.caller(Tokens.supervisor("outside"))
                .get(ORDERS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.id == '%s' }".formatted(id));
        assertThat(line)
                .containsOnlyKeys("id", "reportedBy", "givenBy", "orderedOn", "text", "reportedAt")
                .containsEntry("text", words)
                .containsEntry("givenBy", "LINE_MANAGER")
                .containsEntry("reportedBy", karim);
        facilitator(karim).get(ORDERS).then().body("items.id", contains(id));
        assertThat(DATABASE.texts("""
                        select column_name from information_schema.columns
                        where table_name = 'employer_order' and column_name in ('person', 'case_id')""")).isEmpty();
    }

    @Test
    @Requirement("IND-EP-22")
    void isHiddenFromEveryOtherRoleAndFromOtherFacilitators() {
        report(karim, words).then().statusCode(201);

        for (String role :
                List.of("PERSON", "SUPPORTER", "REPRESENTATIVE", "CARRIER_MANAGER", "ARS_SIGNAL", "SERVICE")) {
            String token = TestToken.of("demand", "reader-" + role, role).sign();
            Antenna.caller(token).get(ORDERS).then().statusCode(403);
            with(Antenna.caller(token), body(words)).post(ORDERS).then().statusCode(403);
        }
        with(Antenna.caller(Tokens.supervisor("outside")), body(words))
                .post(ORDERS)
                .then()
                .statusCode(403);
        facilitator("facilitator-" + UUID.randomUUID()).get(ORDERS).then().body("items", hasSize(0));
    }

    /** Whatever else her account may do, a line manager reads none. */
    @Test
    @Requirement("IND-EP-22")
    void isHiddenFromALineManagerWhoIsAlsoFacilitatorOrSupervisor() {
        report(karim, words).then().statusCode(201);

        for (String second : List.of("FACILITATOR", "SUPERVISOR")) {
            Antenna.caller(TestToken.of("demand", karim, "CARRIER_MANAGER", second)
                            .sign())
                    .get(ORDERS)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    @Requirement("IND-EP-22")
    void showsInNoListNoCountAndNoLogOfTheLineManager() {
        Map<String, String> before = readByManager();
        long held = DATABASE.number("select count(*) from held_outbox");
        long sent = DATABASE.number("select count(*) from outbox");
        long log = DATABASE.number("select count(*) from access_log");

        report(karim, words).then().statusCode(201);

        assertThat(readByManager()).isEqualTo(before);
        assertThat(DATABASE.number("select count(*) from held_outbox")).isEqualTo(held);
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
        assertThat(DATABASE.number("select count(*) from access_log")).isEqualTo(log);
        assertThat(DATABASE.tablesNaming(words)).isEmpty();
        assertThat(metrics()).contains("/api/v1/caseload-counts").doesNotContain("employer");
    }

    @Test
    void refusesADayToComeAndATextThatLeadsToAPerson() {
        Map<String, Object> early = new HashMap<>(body(words));
        early.put("orderedOn", "2099-01-01");
        with(facilitator(karim), early).post(ORDERS).then().statusCode(422).body("errors.field", hasItem("orderedOn"));
        report(karim, "Appelez-la au 02 31 00 00 00.")
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("leads-to-nobody"));
        facilitator(karim).get(ORDERS).then().body("items", hasSize(0));
    }

    /** Everything a line manager can read here. */
    private static Map<String, String> readByManager() {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .collect(Collectors.toMap(
                        Endpoint::toString,
                        endpoint -> manager()
                                .header("X-Correlation-Id", "same-for-all")
                                .get(endpoint.at("00000000-0000-4000-8000-000000000001"))
                                .asString()));
    }

    /** What the machines of this side count. */
    private static String metrics() {
        return Antenna.caller(Tokens.service("demand", "watcher"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response report(String facilitator, String text) {
        return with(facilitator(facilitator), body(text)).post(ORDERS);
    }

    private static Map<String, Object> body(String text) {
        return Map.of("givenBy", "LINE_MANAGER", "orderedOn", "2026-11-12", "text", text);
    }
}
