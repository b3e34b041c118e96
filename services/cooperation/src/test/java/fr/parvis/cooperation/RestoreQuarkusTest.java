package fr.parvis.cooperation;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.RestoredBackup;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(RestoredBackup.class)
class RestoreQuarkusTest {

    @Test
    @Requirement({"IND-EP-16", "OPS-13"})
    void isReadyOnlyAfterItHasReplayedEveryWithdrawalTheBackupForgot() {
        UUID handle = RestoredBackup.handle();

        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));

        assertThat(OfferSide.DATABASE.texts("select state from disclosure where handle = ?", handle))
                .containsExactly("ENDED");
        assertThat(OfferSide.DATABASE.number("select count(*) from request where handle = ?", handle))
                .isZero();
        assertThat(OfferSide.DATABASE.number("select count(*) from data_key where handle = ?", handle))
                .isZero();
    }
}
