package fr.parvis.commons.web.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of readings is kept six to twelve months, whatever somebody configures. */
class OldReadingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"P6M", "P9M", "P12M", "P1Y"})
    void mayBeKeptSoLong(String period) {
        assertThat(OldReadings.kept(Period.parse(period))).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5M", "P13M", "P2Y", "P6M1D", "P180D", "P0D"})
    void mayNotBeKeptSoLong(String period) {
        assertThatThrownBy(() -> OldReadings.kept(Period.parse(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parvis.access-log.kept is " + Period.parse(period));
    }
}
