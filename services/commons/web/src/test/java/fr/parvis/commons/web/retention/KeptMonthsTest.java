package fr.parvis.commons.web.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Six to twelve months, whatever somebody configures. */
class KeptMonthsTest {

    @ParameterizedTest
    @ValueSource(strings = {"P6M", "P9M", "P12M", "P1Y"})
    void mayBeKeptSoLong(String period) {
        assertThat(KeptMonths.of("a.key", Period.parse(period))).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5M", "P13M", "P2Y", "P6M1D", "P180D", "P0D"})
    void mayNotBeKeptSoLong(String period) {
        assertThatThrownBy(() -> KeptMonths.of("a.key", Period.parse(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.key is " + Period.parse(period));
    }
}
