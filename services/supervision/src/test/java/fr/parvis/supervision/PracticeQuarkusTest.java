package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.DATABASE;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.anAccount;
import static fr.parvis.supervision.world.People.facilitator;
import static fr.parvis.supervision.world.People.manager;
import static fr.parvis.supervision.world.People.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class PracticeQuarkusTest {
    private static final PracticeWorld WORLD = PracticeWorld.DEMAND;
    private static final Instant TENTH_OF_MARCH = Instant.parse("2026-03-10T09:00:00Z");

    /** A second before April in Paris, and the first moment of it. */
    private static final Instant STILL_MARCH = Instant.parse("2026-03-31T21:59:59Z");

    private static final Instant APRIL = Instant.parse("2026-03-31T22:00:00Z");

    @Inject
    TestClock clock;

    @BeforeEach
    void startInMarch() {
        clock.set(TENTH_OF_MARCH);
        WORLD.complete();
    }

    @Test
    @Requirement({"SUP-01", "SUP-02"})
    void plansConfirmsAndHoldsASession() {
        String territory = WORLD.territory();
        String id = WORLD.planned(territory, "2026-03-12", WORLD.registered(null));
        assertThat(WORLD.month(territory, 3)).isEqualTo("PLANNED");

        WORLD.step(id, "confirmation").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        assertThat(WORLD.month(territory, 3)).isEqualTo("CONFIRMED");
        WORLD.record(id).then().statusCode(422).body("type", equalTo("https://parvis.fr/problems/session-not-over"));
        clock.set(Instant.parse("2026-03-12T18:00:00Z"));
        WORLD.record(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("invited", equalTo(6))
                .body("present", equalTo(5));

        clock.set(APRIL);
        assertThat(WORLD.month(territory, 3)).isEqualTo("HELD");
    }

    @Test
    @Requirement({"SUP-01", "SUP-02"})
    void callsAMonthMissedWhenTheNextOneStartsWhateverRanOrDidNot() {
        String territory = WORLD.territory();
        String id = WORLD.planned(territory, "2026-03-20", WORLD.registered(null));

        clock.set(STILL_MARCH);
        assertThat(WORLD.month(territory, 3)).isEqualTo("PLANNED");
        figures(territory, 0, 2);
        clock.set(APRIL);
        assertThat(WORLD.month(territory, 3)).isEqualTo("MISSED");
        figures(territory, 0, 3);
        WORLD.session(id).then().body("status", equalTo("MISSED"));
        WORLD.step(id, "confirmation").then().statusCode(409);
        WORLD.plan(territory, "2026-03-25", null).then().statusCode(422);
        WORLD.record(id).then().statusCode(422).body("errors[0].rule", equalTo("recorded-within"));
    }

    @Test
    @Requirement("SUP-02")
    void holdsNoSessionWithoutAnOutsideSupervisor() {
        String without = WORLD.planned(WORLD.territory(), "2026-03-12", null);
        String absent = WORLD.planned(WORLD.territory(), "2026-03-12", WORLD.registered(null));
        clock.set(Instant.parse("2026-03-13T09:00:00Z"));

        WORLD.record(without)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-missing"))
                .body("errors[0].rule", equalTo("supervisor-required"));
        PracticeWorld.record(manager(), absent, false)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("supervisorPresent"));

        WORLD.session(without).then().body("status", equalTo("PLANNED")).body("present", nullValue());
        assertThat(DATABASE.number(
                        "select count(*) from practice_session where status = 'HELD' and id in (?, ?)",
                        UUID.fromString(without),
                        UUID.fromString(absent)))
                .isZero();
    }

    @Test
    void showsASupervisorHerOwnSessionsAndLetsHerRecordThem() {
        String account = anAccount();
        String territory = WORLD.territory();
        String own = WORLD.planned(territory, "2026-03-12", WORLD.registered(account));
        String other = WORLD.planned(territory, "2026-03-13", WORLD.registered(anAccount()));
        String nobodys = WORLD.planned(territory, "2026-03-14", null);
        clock.set(Instant.parse("2026-03-15T09:00:00Z"));

        supervisor(account).get("/api/v1/practice-sessions").then().body("items.id", equalTo(List.of(own)));
        supervisor(account).get("/api/v1/practice-sessions/{id}", own).then().statusCode(200);
        supervisor(account).get("/api/v1/practice-sessions/{id}", other).then().statusCode(404);
        supervisor(account)
                .get("/api/v1/practice-sessions/{id}", nobodys)
                .then()
                .statusCode(404);
        PracticeWorld.record(supervisor(account), other, true).then().statusCode(404);
        PracticeWorld.record(supervisor(account), own, true).then().statusCode(200);
        facilitator("f").get("/api/v1/practice-sessions/{id}", other).then().statusCode(200);
    }

    @Test
    void changesASessionOnlyUnderTheStateThatWasRead() {
        String id = WORLD.planned(WORLD.territory(), "2026-03-12", WORLD.registered(null));
        String tag = WORLD.session(id).header("ETag");

        assertThat(WORLD.change(id, null, "2026-03-19").statusCode()).isEqualTo(428);
        WORLD.change(id, tag, "2026-03-19").then().statusCode(200).body("supervisor", nullValue());
        assertThat(WORLD.change(id, tag, "2026-03-26").statusCode()).isEqualTo(412);
        String before = WORLD.session(id).header("ETag");
        clock.set(APRIL);
        assertThat(WORLD.session(id).header("ETag")).isNotEqualTo(before);
        manager()
                .header("If-None-Match", WORLD.session(id).header("ETag"))
                .get("/api/v1/practice-sessions/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void listsPageByPageLatestDayFirst() {
        String account = anAccount();
        String chosen = WORLD.registered(account);
        String territory = WORLD.territory();
        List<String> ids = List.of(
                WORLD.planned(territory, "2026-05-12", chosen),
                WORLD.planned(territory, "2026-04-12", chosen),
                WORLD.planned(territory, "2026-03-12", chosen));

        Response first = supervisor(account).get("/api/v1/practice-sessions?limit=2");
        Response second = supervisor(account)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/practice-sessions?limit=2");

        first.then().body("items.id", equalTo(ids.subList(0, 2)));
        second.then().body("items.id", equalTo(ids.subList(2, 3))).body("next", nullValue());
    }

    @Test
    @Requirement("SUP-09")
    void showsNothingOfTheOtherSideThoughItStoodInItsDatabase() {
        String territory = "o-" + UUID.randomUUID();
        UUID session = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        DATABASE.execute("insert into territory values ('OFFER', ?, 'NAMED', 'Autre côté', '2026-01-01')", territory);
        DATABASE.execute("""
                insert into supervisor values (?, 'OFFER', 'TRAINER', 'Autre', '999999999', '2026-01-01', '2026-12-31',
                    '2026-01-01', '2026-01-01', null)""", foreign);
        DATABASE.execute("""
                insert into practice_session (id, side, territory, day, starts_at, duration_minutes, place, status, version)
                values (?, 'OFFER', ?, '2026-03-12', '14:00', 60, 'Ailleurs', 'PLANNED', 0)""", session, territory);

        WORLD.session(session.toString()).then().statusCode(404);
        WORLD.plan(territory, "2026-03-12", null).then().statusCode(422);
        WORLD.plan(WORLD.territory(), "2026-03-12", foreign.toString())
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-unknown"));
        manager().get("/api/v1/practice-years/2026").then().body("territories.territory", not(hasItem(territory)));
        manager().get("/api/v1/supervisors?limit=200").then().body("items.id", not(hasItem(foreign.toString())));
    }

    @Test
    void entersATerritoryOnceAndRepeatsAnAnswerUnderItsKey() {
        String code = WORLD.territory();
        String key = UUID.randomUUID().toString();

        act(manager(), PracticeWorld.aTerritory(code))
                .post("/api/v1/territories")
                .then()
                .statusCode(409);
        String first = keyed(key, code);
        String again = keyed(key, code);
        assertThat(again).isEqualTo(first);
        manager()
                .get("/api/v1/practice-years/2026/territories/{t}", code)
                .then()
                .body("months", hasSize(12))
                .body("months[2].sessions", hasSize(1));
    }

    private static String keyed(String key, String territory) {
        return manager()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("territory", territory, "appointment", PracticeWorld.at("2026-03-12")))
                .post("/api/v1/practice-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void figures(String territory, int held, int due) {
        String row = "territories.find { it.territory == '%s' }".formatted(territory);
        manager()
                .get("/api/v1/practice-years/2026")
                .then()
                .statusCode(200)
                .body(row + ".held", equalTo(held))
                .body(row + ".due", equalTo(due));
    }
}
