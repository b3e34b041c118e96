package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.aSiren;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.anAccount;
import static fr.parvis.supervision.world.People.facilitator;
import static fr.parvis.supervision.world.People.manager;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each endpoint of the demand side by many callers at once: reactive sessions fail only under concurrency. */
@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 24;
    private static final PracticeWorld WORLD = PracticeWorld.DEMAND;

    @Inject
    TestClock clock;

    @BeforeEach
    void startInMarch() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        WORLD.complete();
    }

    @Test
    void readsAtTheSameTime() {
        String territory = WORLD.territory();
        String id = WORLD.planned(territory, "2026-03-12", WORLD.registered(null));

        for (String list :
                List.of("organisations", "supervisors", "territories", "practice-sessions", "line-managers", "staff")) {
            allAnswer(200, number -> manager().get("/api/v1/" + list));
        }
        allAnswer(200, number -> WORLD.session(id));
        allAnswer(200, number -> manager().get("/api/v1/practice-years/2026"));
        allAnswer(200, number -> manager().get("/api/v1/practice-years/2026/territories/{t}", territory));
    }

    @Test
    void entersAtTheSameTimeWithOneWinner() {
        String siren = aSiren();
        one(201, 409, number -> WORLD.enter("EMPLOYER", siren));
        allAnswer(201, number -> WORLD.register(aSiren(), null));
        String code = "p-" + anAccount().substring(0, 12);
        one(201, 409, number -> act(manager(), PracticeWorld.aTerritory(code)).post("/api/v1/territories"));
        allAnswer(201, number -> WORLD.plan(code, "2026-03-12", null));
    }

    @Test
    void movesASessionAtTheSameTimeWithOneWinner() {
        String territory = WORLD.territory();
        String chosen = WORLD.registered(null);
        String id = WORLD.planned(territory, "2026-03-12", null);
        String tag = WORLD.session(id).header("ETag");
        one(200, 412, number -> WORLD.change(id, tag, "2026-03-13"));

        String held = WORLD.planned(territory, "2026-03-10", chosen);
        List<Integer> confirmed = statuses(number -> WORLD.step(held, "confirmation"));
        assertThat(confirmed).isSubsetOf(200, 409).contains(200);
        clock.set(Instant.parse("2026-03-12T09:00:00Z"));
        one(200, 409, number -> WORLD.record(held));
        one(200, 409, number -> WORLD.step(id, "cancellation"));
    }

    @Test
    void entersStaffAtTheSameTime() {
        String siren = aSiren();
        WORLD.enter("CARRIER", siren).then().statusCode(201);
        String boss = anAccount();
        allAnswer(
                200,
                number -> act(manager(boss), Map.of("siren", siren, "offerFunction", false))
                        .post("/api/v1/line-managers"));
        String account = anAccount();
        Map<String, Object> member = Map.of("account", account, "manager", boss, "siren", siren, "since", "2026-03-01");
        one(201, 409, number -> act(manager(), member).post("/api/v1/staff"));
        allAnswer(200, number -> facilitator(account).get("/api/v1/staff/me"));
        String id = facilitator(account).get("/api/v1/staff/me").path("id");
        allAnswer(200, number -> manager().get("/api/v1/staff/{id}", id));
        String tag = manager().get("/api/v1/staff/{id}", id).header("ETag");
        List<Integer> changed = statuses(number -> manager()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("manager", boss, "siren", siren))
                .put("/api/v1/staff/{id}", id));
        assertThat(changed).isSubsetOf(200, 409, 412).contains(200);
        one(200, 409, number -> act(manager(), Map.of("until", "2026-03-31")).post("/api/v1/staff/{id}/end", id));
    }

    /** One gets through; a loser is told so by its state or by its version. */
    private static void one(int won, int lost, IntFunction<Response> call) {
        List<Integer> statuses = statuses(call);
        assertThat(statuses).isSubsetOf(won, lost, 409);
        assertThat(statuses).filteredOn(status -> status == won).hasSize(1);
    }

    private static void allAnswer(int status, IntFunction<Response> call) {
        assertThat(statuses(call)).hasSize(CALLERS).containsOnly(status);
    }

    private static List<Integer> statuses(IntFunction<Response> call) {
        return Parallel.parallel(CALLERS, number -> call.apply(number).statusCode());
    }
}
