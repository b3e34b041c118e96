package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.DATABASE;
import static fr.parvis.supervision.world.People.aSiren;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.anAccount;
import static fr.parvis.supervision.world.People.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class BadInputQuarkusTest {

    private static final PracticeWorld WORLD = PracticeWorld.DEMAND;

    @Inject
    TestClock clock;

    @BeforeEach
    void startInMarch() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        WORLD.complete();
    }

    @Test
    void namesTheFieldAndTheRuleOfEachBadSession() {
        String territory = WORLD.territory();
        Map<String, Object> good = Map.of("territory", territory, "appointment", PracticeWorld.at("2026-03-12"));

        bad("practice-sessions", good, "territory", "nowhere", 422);
        bad("practice-sessions", good, "territory", "", 400);
        bad("practice-sessions", good, "appointment", null, 400);
        bad("practice-sessions", good, "supervisor", "x", 400);
        bad("practice-sessions", good, "supervisor", UUID.randomUUID(), 422);
        bad("practice-sessions", good, "note", "Mme X", 400);
        Map<String, Object> at = PracticeWorld.at("2026-03-12");
        badPart(territory, at, "day", "demain");
        badPart(territory, at, "startsAt", "25:00");
        badPart(territory, at, "durationMinutes", 5);
        badPart(territory, at, "durationMinutes", 1.5);
        badPart(territory, at, "place", "x".repeat(201));

        assertThat(DATABASE.number("select count(*) from practice_session where territory = ?", territory))
                .isZero();
    }

    @Test
    void namesTheFieldAndTheRuleOfEachBadRegistration() {
        Map<String, Object> supervisor = PracticeWorld.aSupervisor(aSiren(), null);
        bad("supervisors", supervisor, "profile", "FRIEND", 400);
        bad("supervisors", supervisor, "contractUntil", "2025-01-01", 422);
        bad("supervisors", supervisor, "declaredIndependentOn", "2026-03-11", 422);
        bad("supervisors", supervisor, "agreedWithArsOn", "2026-03-11", 422);
        bad("supervisors", supervisor, "agreedWithArsOn", null, 400);
        bad("supervisors", supervisor, "account", "not an account", 400);
        Map<String, Object> territory =
                PracticeWorld.aTerritory("pays-" + anAccount().substring(0, 8));
        bad("territories", territory, "code", "Pays", 422);
        bad("territories", territory, "code", "<x>", 400);
        bad("territories", territory, "kind", "VILLE", 400);
        bad("territories", territory, "name", "", 400);
        Map<String, Object> organisation = Map.of("part", "CARRIER", "employer", PracticeWorld.employer(aSiren()));
        bad("organisations", organisation, "part", "NOBODY", 400);
        WORLD.enter("CARRIER", "12345678").then().statusCode(400).body("errors[0].field", equalTo("employer.siren"));
    }

    @Test
    void namesTheFieldAndTheRuleOfEachBadCountAndLine() {
        String id = WORLD.planned(WORLD.territory(), "2026-03-12", WORLD.registered(null));
        String record = "practice-sessions/" + id + "/record";
        clock.set(Instant.parse("2026-03-13T09:00:00Z"));
        Map<String, Object> good = Map.of("supervisorPresent", true, "invited", 6, "present", 5);
        bad(record, good, "supervisorPresent", null, 400);
        bad(record, good, "present", 7, 422);
        bad(record, good, "present", 0, 400);
        bad(record, good, "invited", -1, 400);
        bad(record, good, "names", List.of("A"), 400);
        Map<String, Object> line =
                Map.of("account", anAccount(), "manager", anAccount(), "siren", aSiren(), "since", "2026-03-01");
        bad("staff", line, "account", "a b", 400);
        bad("staff", line, "siren", "1", 400);
        bad("staff", line, "since", "hier", 400);
        bad("line-managers", Map.of("siren", aSiren(), "offerFunction", false), "offerFunction", null, 400);
        bad("line-managers", Map.of("siren", aSiren(), "offerFunction", false), "siren", aSiren(), 422);
    }

    @Test
    void refusesBodiesThatAreNoJsonMissingOrTooLargeAndBadAddresses() {
        assertThat(raw("{\"territory\": ")).isEqualTo(400);
        assertThat(raw("[]")).isEqualTo(400);
        assertThat(raw("")).isEqualTo(400);
        assertThat(raw("\"" + "x".repeat(2_000_000) + "\"")).isEqualTo(413);
        for (String path : List.of(
                "practice-sessions/x",
                "staff/1",
                "practice-years/x",
                "practice-years/2026/territories/nowhere",
                "practice-sessions/" + UUID.randomUUID(),
                "anything")) {
            assertThat(manager().get("/api/v1/" + path).statusCode()).as(path).isEqualTo(404);
        }
        for (String query : List.of("limit=0", "limit=201", "limit=a", "cursor=x")) {
            assertThat(manager().get("/api/v1/practice-sessions?" + query).statusCode())
                    .as(query)
                    .isIn(400, 404);
        }
        assertThat(manager().get("/api/v1/practice-years/1789").statusCode()).isEqualTo(400);
    }

    private static int raw(String body) {
        return manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/practice-sessions")
                .statusCode();
    }

    private static void badPart(String territory, Map<String, Object> at, String field, Object value) {
        Map<String, Object> part = new HashMap<>(at);
        part.put(field, value);
        act(manager(), Map.of("territory", territory, "appointment", part))
                .post("/api/v1/practice-sessions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("appointment." + field));
    }

    private static void bad(String path, Map<String, Object> good, String field, @Nullable Object value, int status) {
        Map<String, Object> body = new HashMap<>(good);
        if (value == null) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
        act(manager(), body).post("/api/v1/" + path).then().statusCode(status).body("errors[0].field", equalTo(field));
    }
}
