package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.testkit.Requirement;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month ends on a running antenna. */
@ExtendWith(AntennaExtension.class)
final class KeysE2ETest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void everyServiceSaysWhichKeyItWritesWith(RunningAntenna antenna) throws Exception {
        Launcher.Said status = antenna.launcher().run("keys", "status");

        assertThat(status.exitCode()).isZero();
        assertThat(status.output().lines().filter(line -> line.matches(" +[a-z-]+ +20\\d\\d-.*")))
                .hasSize(10)
                .allSatisfy(line ->
                        assertThat(line).matches(" +[a-z-]+ +(20\\d\\d-\\d\\d +)+20\\d\\d-\\d\\d +(\\d+|keeps none)"));
    }

    @Test
    void theMonthThatWritesIsNotDestroyed(RunningAntenna antenna) throws Exception {
        KeyEpoch current = KeyEncryptionKeys.read(persons(antenna)).current();

        Launcher.Said refused = antenna.launcher().run("keys", "destroy", current.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output()).contains("persons: it is the month that writes, or a later one.");
        assertThat(KeyEncryptionKeys.read(persons(antenna)).epochs()).contains(current);
    }

    /** As a year's rotation would, only sooner: nobody restarts anything, and no file becomes unreadable. */
    @Test
    @Requirement("PER-32")
    void personsTakesANewMonthAndLosesTheOldOneWhileItRuns(RunningAntenna antenna) throws Exception {
        Reader reader = Reader.signedIn(antenna.description());
        String file = reader.opensAFile();
        KeyEpoch old = KeyEncryptionKeys.read(persons(antenna)).current();
        KeyEpoch next = new KeyEpoch(old.month().plusMonths(1));

        KeysetFiles.addEpoch(persons(antenna), next);
        try (PersonsDatabase database = new PersonsDatabase(antenna.description())) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> database.number("select count(*) from wrapped_key where epoch < " + next.id()) == 0
                            && database.number("select count(*) from free_epoch where epoch = " + old.id()) == 1);
            assertThat(database.number("select count(*) from wrapped_key")).isGreaterThan(20);
        }
        assertThat(antenna.launcher().run("keys", "status").output())
                .containsPattern("(?m)^ +persons +.*" + next + " +" + next + " +0$");
        assertThat(antenna.launcher().run("keys", "destroy", old.toString())).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output()).contains("persons: rows needed it until 0 days ago");
        });

        KeysetFiles.destroyEpoch(persons(antenna), old);

        assertThat(antenna.launcher().run("keys", "status").output())
                .containsPattern("(?m)^ +persons +" + next + " +" + next);
        assertThat(reader.reads(file)).isTrue();
    }

    private static Path persons(RunningAntenna antenna) {
        return antenna.state().resolve("secrets/keys/persons-kek.json");
    }
}
