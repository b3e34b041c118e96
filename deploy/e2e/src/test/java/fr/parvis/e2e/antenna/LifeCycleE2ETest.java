package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AntennaExtension.class)
final class LifeCycleE2ETest {

    @Test
    void saysThatEverythingIsReady(RunningAntenna antenna) throws IOException, InterruptedException {
        Launcher.Said status = antenna.launcher().run("status");

        assertThat(status.exitCode()).isZero();
        assertThat(status.output()).contains("persons", "facilitation", "cooperation", "kafka", "keycloak");
    }

    @Test
    void refusesASecondStartWithASentence(RunningAntenna antenna) throws IOException, InterruptedException {
        Launcher.Said second = antenna.launcher().run("up", "--detach");

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output()).contains("already up").doesNotContain("\tat ");
    }

    @Test
    @Requirement("OPS-10")
    void seesAKilledServiceAndStartsItAgain(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription.Service killed = antenna.description().service("demand", "facilitation");

        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Launcher.Said status = antenna.launcher().run("status");
            assertThat(status.exitCode()).isNotZero();
            assertThat(status.output()).contains("facilitation").doesNotContain("\tat ");
        });
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(antenna.launcher().run("status").exitCode()).isZero();
                    assertThat(antenna.description()
                                    .service("demand", "facilitation")
                                    .pid())
                            .isNotEqualTo(killed.pid());
                });
    }
}
