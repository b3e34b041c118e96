package fr.parvis.persons.erasure;

import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.world.RestoredBackup;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
@WithTestResource(RestoredBackup.class)
class RestoreQuarkusTest {

    @Test
    @Requirement("PER-32")
    void hasErasedAgainWhomTheBackupBroughtBackOnceItIsReady() {
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("erasures read from the beginning")));

        assertThat(rows("person", "id", RestoredBackup.erased())).isZero();
        assertThat(rows("data_key", "reference", RestoredBackup.erased())).isZero();
        assertThat(database().texts("select cause from erasure where completed_at is not null"))
                .contains("REPLAYED");
        assertThat(rows("person", "id", RestoredBackup.stays())).isOne();
    }

    /** The ledger has it already: saying it again would be a second line for one erasure. */
    @Test
    void saysNothingNewWhenItErasesAgain() {
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));

        assertThat(database().number("select count(*) from outbox where topic = 'demand.erasures.v1'"))
                .isZero();
    }

    private static long rows(String table, String column, UUID file) {
        return database().number("select count(*) from " + table + " where " + column + " = ?", file);
    }
}
