package fr.parvis.cooperation;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AuditQuarkusTest {

    @Test
    void countsEachRefusalByStatusAndReason() {
        double unauthenticated = refused("401", "unauthenticated");
        double forbidden = refused("403", "forbidden");
        double notVisible = refused("404", "not_visible");

        given().auth().oauth2(Tokens.person("p")).get("/api/v1/requests").then().statusCode(401);
        OfferSide.signatory().get("/api/v1/requests").then().statusCode(403);
        OfferSide.coordinator("c360-14")
                .get("/api/v1/requests/{h}", UUID.randomUUID())
                .then()
                .statusCode(404);

        await().untilAsserted(() -> {
            assertThat(refused("401", "unauthenticated")).isEqualTo(unauthenticated + 1);
            assertThat(refused("403", "forbidden")).isEqualTo(forbidden + 1);
            assertThat(refused("404", "not_visible")).isEqualTo(notVisible + 1);
        });
    }

    @Test
    void isHealthyForWhoeverWatchesAndMeasuredForMachinesOnly() {
        given().get("/q/health/live").then().statusCode(200);
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/metrics").then().statusCode(401);
        OfferSide.signatory().get("/q/metrics").then().statusCode(403);
        assertThat(metrics()).contains("parvis_cooperation_knowledge_age_seconds");
    }

    private static double refused(String status, String reason) {
        Matcher line = Pattern.compile("parvis_cooperation_refused_total\\{reason=\"" + reason + "\",status=\"" + status
                        + "\"} ([0-9.]+)")
                .matcher(metrics());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    private static String metrics() {
        return given().auth()
                .oauth2(Tokens.service("offer", "watcher"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
