package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class OutboxReadinessQuarkusTest {

    @Inject
    SmallRyeHealthReporter reporter;

    @Test
    void isReadyOnlyWhileAFactToldNowWouldBeKept() {
        TestDatabase database = TestDatabase.of("trial");
        await().untilAsserted(() -> assertThat(readiness().isDown()).isFalse());

        database.execute("revoke insert on outbox from trial");
        try {
            assertThat(readiness().isDown()).isTrue();
        } finally {
            database.execute("grant insert on outbox to trial");
        }

        assertThat(readiness().isDown()).isFalse();
        assertThat(readiness().getPayload().toString())
                .contains("waiting.disclosures", HealthCheckResponse.Status.UP.name());
    }

    private SmallRyeHealth readiness() {
        return Reactive.await(() -> reporter.getReadinessAsync());
    }
}
