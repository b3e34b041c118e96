package fr.parvis.facilitation.erasure;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.RestoredBackup;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
@WithTestResource(RestoredBackup.class)
class RestoreQuarkusTest {

    @Test
    @Requirement("PER-32")
    void hasErasedAgainWhomTheBackupBroughtBackOnceItIsReady() {
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("erasures read from the beginning")));

        assertThat(DATABASE.number("select count(*) from person_key where person = ?", RestoredBackup.person()))
                .isZero();
    }
}
