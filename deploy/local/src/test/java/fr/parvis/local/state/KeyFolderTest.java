package fr.parvis.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
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

    @Test
    void givesTheAntennaItsOwnKeysAndTheCardOfANeighbour() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        KeyFolder keys = new KeyFolder(new StateFolder(folder), clock);
        PeerAddress own = PeerKeys.read(keys.handOverSealing("ici"), keys.handOverSigning("ici"))
                .address();

        String card = Files.readString(keys.antennas("voisine").resolve("voisine.json"));

        assertThat(Files.readString(new KeyFolder(new StateFolder(folder), clock)
                        .antennas("voisine")
                        .resolve("voisine.json")))
                .isEqualTo(card)
                .contains("\"antenna\":\"voisine\"")
                .doesNotContain(own.signingKey());
        assertThat(keys.antennas("voisine")).isDirectoryContaining("glob:**/voisine.json");
    }
}
