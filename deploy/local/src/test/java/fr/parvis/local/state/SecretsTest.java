package fr.parvis.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void givesTheSameSecretAtEveryStartAndAnotherForEachName() {
        StateFolder state = new StateFolder(folder);
        String first = Secrets.in(state).of("kafka.demand-persons");

        assertThat(Secrets.in(state).of("kafka.demand-persons"))
                .isEqualTo(first)
                .hasSizeGreaterThan(30);
        assertThat(Secrets.in(state).of("kafka.offer-cooperation")).isNotEqualTo(first);
    }

    @Test
    void keepsSecretsReadableByTheirOwnerAlone() throws Exception {
        StateFolder state = new StateFolder(folder);
        Secrets.in(state).of("any");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("secrets/secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsWhatItHasAndAddsWhatALaterVersionNeeds() {
        StateFolder state = new StateFolder(folder);
        Secrets.in(state).completed("realm.", Map.of("persons", "old"));

        assertThat(Secrets.in(state).completed("realm.", Map.of("persons", "new", "supervision", "first")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("persons", "old", "supervision", "first"));
    }

    @Test
    void saysWhatToDoWithADamagedFile() throws Exception {
        Path file = Files.createDirectories(folder.resolve("secrets")).resolve("secrets.properties");
        Files.writeString(file, "cut off");

        assertThatThrownBy(() -> Secrets.in(new StateFolder(folder)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessage("%s cannot be read: restore it, or start afresh with ./parvis down --wipe.", file);
    }

    @Test
    void forgetsDataAndSecretsTogetherAndKeepsLogsAndCaches() throws Exception {
        StateFolder state = new StateFolder(folder);
        state.prepare();
        Secrets.in(state).of("any");
        Files.createDirectories(state.data().resolve("postgresql-demand"));
        Files.createDirectories(state.cache());

        state.wipe();

        assertThat(state.data()).doesNotExist();
        assertThat(state.secrets()).doesNotExist();
        assertThat(state.log()).exists();
        assertThat(state.cache()).exists();
    }
}
