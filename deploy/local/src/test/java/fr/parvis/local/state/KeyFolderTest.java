package fr.parvis.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesKeysOnceAndGivesEachSideItsOwnPrivateKeyset() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        KeyFolder keys = new KeyFolder(new StateFolder(folder), clock);
        String kek = Files.readString(keys.keyEncryptionKeys("persons"));

        assertThat(Files.readString(new KeyFolder(new StateFolder(folder), clock).keyEncryptionKeys("persons")))
                .isEqualTo(kek)
                .contains("202611");
        assertThat(keys.keyEncryptionKeys("facilitation")).isNotEqualTo(keys.keyEncryptionKeys("persons"));
        assertThat(keys.sealingPrivate("demand")).isNotEqualTo(keys.sealingPrivate("offer"));
        assertThat(Files.readString(keys.sealingPublic("demand")))
                .doesNotContain("HpkePrivateKey")
                .contains("HpkePublicKey");
    }
}
