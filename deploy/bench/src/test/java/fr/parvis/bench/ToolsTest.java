package fr.parvis.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import org.junit.jupiter.api.Test;

/** What other programs print is read, or refused. */
final class ToolsTest {

    @Test
    void readsTheRateOfPgbench() {
        assertThat(Pgbench.parse("latency average = 8.0 ms\ntps = 1234.500000 (without initial connection time)\n"))
                .isEqualTo(1234.5);
        assertThatThrownBy(() -> Pgbench.parse("pgbench: error")).isInstanceOf(EmbeddedException.class);
    }
}
