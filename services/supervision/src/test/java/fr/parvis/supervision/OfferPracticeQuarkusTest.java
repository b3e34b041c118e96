package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.aSiren;
import static fr.parvis.supervision.world.People.anAccount;
import static fr.parvis.supervision.world.People.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "supervision", side = "offer")
@WithTestResource(ServiceKey.class)
class OfferPracticeQuarkusTest {

    private static final PracticeWorld WORLD = PracticeWorld.OFFER;

    @Inject
    TestClock clock;

    @BeforeEach
    void startInMarch() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        WORLD.complete();
    }

    @Test
    @Requirement({"SUP-01", "SUP-09"})
    void letsCoordinatorsGatherInAGroupOfTheirOwn() {
        String territory = WORLD.territory();
        String chosen = WORLD.registered(null);
        String id = WORLD.planned(territory, "2026-03-12", chosen);
        WORLD.step(id, "confirmation").then().statusCode(200);
        clock.set(Instant.parse("2026-03-13T09:00:00Z"));

        WORLD.record(id).then().statusCode(200).body("status", equalTo("HELD"));

        assertThat(WORLD.month(territory, 3)).isEqualTo("HELD");
        coordinator().get("/api/v1/practice-years/2026").then().body("territories.territory", hasItem(territory));
        coordinator().get("/api/v1/supervisors?limit=200").then().body("items.id", hasItem(chosen));
    }

    @Test
    void callsOffASession() {
        String id = WORLD.planned(WORLD.territory(), "2026-03-12", null);

        WORLD.step(id, "cancellation").then().statusCode(200).body("status", equalTo("CANCELLED"));
        WORLD.step(id, "cancellation")
                .then()
                .statusCode(409)
                .body("detail", equalTo("La séance ne peut plus être changée ainsi. Son état est CANCELLED."));
    }

    @Test
    @Requirement({"SUP-03", "IND-EP-19"})
    void refusesASupervisorWhoIsNotIndependentOrHasAnAccountHere() {
        String siren = aSiren();
        WORLD.enter("COMMUNITY_360", siren).then().statusCode(201);

        WORLD.register(siren, null).then().statusCode(422);
        WORLD.register(aSiren(), anAccount())
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-account-elsewhere"));
    }

    @Test
    void plansAtTheSameTime() {
        String territory = WORLD.territory();

        List<Integer> statuses = Parallel.parallel(
                24, number -> WORLD.plan(territory, "2026-03-12", null).statusCode());

        assertThat(statuses).hasSize(24).containsOnly(201);
    }
}
