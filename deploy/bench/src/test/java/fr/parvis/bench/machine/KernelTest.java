package fr.parvis.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KernelTest {

    @Test
    void countsTheTimeThatOthersTook() {
        Steal before = Steal.parse("cpu  100 0 100 700 0 0 0 100 50 0");
        Steal after = Steal.parse("cpu  150 0 100 720 0 0 0 130 90 0");

        assertThat(after.percentSince(before)).isEqualTo(30.0);
        assertThat(before.percentSince(before)).isZero();
    }

    @Test
    void readsWhatAProcessHoldsInMemory() {
        assertThat(Memory.parse(
                        List.of("7f-80 ---p 0 [rollup]", "Rss:  300000 kB", "Pss:  250000 kB", "Pss_Dirty: 1 kB")))
                .isEqualTo(256.0);
        assertThat(Memory.megabytes(ProcessHandle.current().pid())).isGreaterThan(10);
    }

    @Test
    void saysSoWhenNothingCanBeKeptApart() {
        assertThat(new Cores(Optional.empty(), 4).sentence()).contains("taskset is missing");
        assertThat(new Cores(Optional.of(Path.of("/usr/bin/taskset")), 1).sentence())
                .contains("one processor");
        assertThat(new Cores(Optional.empty(), 4).service()).isEmpty();
    }

    @Test
    void keepsTheServiceApartFromTheRest() {
        assertThat(new Cores(Optional.of(Path.of("/usr/bin/taskset")), 2).service())
                .containsExactly("/usr/bin/taskset", "-c", "1");
    }
}
