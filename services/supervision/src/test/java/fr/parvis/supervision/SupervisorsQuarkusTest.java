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
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may lead practice analysis, over HTTP: nobody whom carrier, employer or Communauté 360 employs. */
@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class SupervisorsQuarkusTest {
    private static final PracticeWorld WORLD = PracticeWorld.DEMAND;
    private static final Instant TENTH_OF_MARCH = Instant.parse("2026-03-10T09:00:00Z");

    @Inject
    TestClock clock;

    @BeforeEach
    void startInMarch() {
        clock.set(TENTH_OF_MARCH);
        WORLD.complete();
    }

    @Test
    @Requirement({"SUP-03", "IND-EP-19"})
    void refusesASupervisorEmployedByCarrierEmployerOrCommunauteAndNamesTheRule() {
        refuses("CARRIER", "employed-by-carrier");
        refuses("EMPLOYER", "employed-by-employer");
        refuses("COMMUNITY_360", "employed-by-community");
    }

    @Test
    @Requirement("IND-EP-19")
    void refusesAnEmployerThatAlreadyEmploysASupervisorUnderContract() {
        String siren = aSiren();
        WORLD.register(siren, null).then().statusCode(201);

        WORLD.enter("EMPLOYER", siren)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/employs-a-supervisor"));
        clock.set(Instant.parse("2027-01-02T09:00:00Z"));
        WORLD.enter("EMPLOYER", siren).then().statusCode(201);
    }

    @Test
    @Requirement("IND-EP-19")
    void letsOnlyOneOfSupervisorAndEmployerThroughAtTheSameTime() {
        for (int round = 0; round < 5; round++) {
            String siren = aSiren();

            List<Integer> statuses = Parallel.parallel(
                    2,
                    number -> (number == 0 ? WORLD.register(siren, null) : WORLD.enter("CARRIER", siren)).statusCode());

            assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void registersNoSupervisorWithLineAuthorityAndShowsNoAccount() {
        String siren = aSiren();
        WORLD.enter("EMPLOYER", siren).then().statusCode(201);
        String account = anAccount();
        act(manager(account), Map.of("siren", siren, "offerFunction", false))
                .post("/api/v1/line-managers")
                .then()
                .statusCode(200);

        WORLD.register(aSiren(), account)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-has-line-authority"));
        String known = anAccount();
        String shown =
                WORLD.register(aSiren(), known).then().statusCode(201).extract().asString();
        assertThat(shown).doesNotContain(known);
    }

    private static void refuses(String part, String rule) {
        String siren = aSiren();
        WORLD.enter(part, siren).then().statusCode(201);

        WORLD.register(siren, null)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-not-independent"))
                .body("errors[0].field", equalTo("employer.siren"))
                .body("errors[0].rule", equalTo(rule));
        assertThat(DATABASE.number("select count(*) from supervisor where employer_siren = ?", siren))
                .isZero();
    }
}
