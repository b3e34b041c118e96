package fr.parvis.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void isGoodForTheAccountItWasShownToAndOnEveryReplica(@TempDir Path folder) {
        Path keys = keys(folder);

        String token = at(NOW, keys).of("lea");

        assertThat(at(NOW.plus(Duration.ofHours(11)), keys).isOf("lea", token)).isTrue();
        assertThat(at(NOW, keys).isOf("hugo", token)).isFalse();
    }

    @Test
    void isNoLongerGoodAfterHalfADay(@TempDir Path folder) {
        Path keys = keys(folder);

        assertThat(at(NOW.plus(Duration.ofHours(12)), keys)
                        .isOf("lea", at(NOW, keys).of("lea")))
                .isFalse();
    }

    @Test
    void cannotBeMadeElsewhere(@TempDir Path folder) {
        FormTokens tokens = at(NOW, keys(folder));

        assertThat(tokens.isOf("lea", null)).isFalse();
        assertThat(tokens.isOf("lea", "")).isFalse();
        assertThat(tokens.isOf("lea", "not base64 !")).isFalse();
        assertThat(tokens.isOf("lea", "bGVh")).isFalse();
        assertThat(tokens.isOf("lea", at(NOW, keys(folder.resolve("other"))).of("lea")))
                .isFalse();
    }

    private static FormTokens at(Instant now, Path keys) {
        return new FormTokens(KeyEncryptionKeys.read(keys), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Path keys(Path folder) {
        Path file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, KeyEpoch.of(202611));
        return file;
    }
}
