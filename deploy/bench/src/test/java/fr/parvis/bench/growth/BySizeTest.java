package fr.parvis.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BySizeTest {

    @Test
    void hasNoSlopeWhenItStaysOneWhenItGrowsAsTheFilesAndHalfForTheirRoot() {
        assertThat(of(Map.of(1_000, 4.0, 10_000, 4.0, 100_000, 4.0)).slope()).isCloseTo(0, within(1e-9));
        assertThat(of(Map.of(1_000, 1.0, 10_000, 10.0, 100_000, 100.0)).slope()).isCloseTo(1, within(1e-9));
        assertThat(of(Map.of(100, 2.0, 10_000, 20.0)).slope()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void comparesTheLargestWithTheSmallest() {
        BySize figures = of(Map.of(100_000, 6.0, 1_000, 4.0, 10_000, 9.0));

        assertThat(figures.ratio()).isEqualTo(1.5);
        assertThat(figures.most()).isEqualTo(9);
        assertThat(figures).hasToString("1000: 4.00 ms, 10000: 9.00 ms, 100000: 6.00 ms");
    }

    @Test
    void wantsTwoSizesForASlope() {
        assertThatThrownBy(() -> of(Map.of(1_000, 4.0)).slope()).isInstanceOf(IllegalStateException.class);
    }

    private static BySize of(Map<Integer, Double> millis) {
        BySize figures = new BySize();
        millis.forEach(figures::put);
        return figures;
    }
}
