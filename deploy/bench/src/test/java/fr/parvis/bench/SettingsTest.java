package fr.parvis.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void takesWhatTheBarsSayWhenNothingIsSaid() {
        Settings settings = Settings.of(0, 0, -1, false);

        assertThat(settings.runs()).isEqualTo(5);
        assertThat(settings.warmUp()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.events()).isEqualTo(1_000);
        assertThat(settings.sentence()).doesNotContain("proves nothing");
    }

    @Test
    void saysThatAQuickOneProvesNothing() {
        assertThat(Settings.of(0, 0, -1, true).sentence()).contains("proves nothing");
        assertThat(Settings.of(0, 0, -1, true).warmUp()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void letsBothBeChosen() {
        assertThat(Settings.of(3, 7, 0, true))
                .isEqualTo(new Settings(3, Duration.ofSeconds(7), Duration.ZERO, 100, true));
    }

    @Test
    void refusesLessThanOneRunOrSecond() {
        assertThatThrownBy(() -> Settings.of(-1, 1, 1, false)).isInstanceOf(EmbeddedException.class);
        assertThatThrownBy(() -> Settings.of(1, -1, 1, false)).isInstanceOf(EmbeddedException.class);
    }
}
