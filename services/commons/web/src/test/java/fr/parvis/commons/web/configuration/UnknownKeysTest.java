package fr.parvis.commons.web.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownKeysTest {

    private final UnknownKeys keys =
            new UnknownKeys(Set.of("parvis.side", "parvis.keys", "parvis.consent.max-staleness"));

    @Test
    void findsAMisspeltSetting() {
        assertThat(keys.among(List.of("parvis.sides", "parvis.side", "parvis.consent.max-stalenes")))
                .containsExactly("parvis.consent.max-stalenes", "parvis.sides");
    }

    @Test
    void findsAMisspeltEnvironmentVariable() {
        assertThat(keys.among(
                        List.of("PARVIS_SIDE", "PARVIS_KEYS_KEK_FILE", "PARVIS_SIDES", "PARVIS_CONSENT_MAX_STALENESS")))
                .containsExactly("PARVIS_SIDES");
    }

    @Test
    void leavesTheSettingsOfOthersAlone() {
        assertThat(keys.among(List.of("quarkus.http.port", "PATH", "parvis.keys.kek-file", "parvisian.x")))
                .isEmpty();
    }
}
