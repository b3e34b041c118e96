package fr.parvis.persons.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, A00_05",
        "2020-03-02, A00_05",
        "2020-03-01, A06_11",
        "2014-03-02, A06_11",
        "2014-03-01, A12_15",
        "2010-03-01, A16_19",
        "2006-03-01, A20_24",
        "2001-03-01, A25_39",
        "2001-03-02, A20_24",
        "1986-03-01, A40_59",
        "1966-03-01, A60_74",
        "1951-03-01, A75_UP",
        "1920-01-01, A75_UP"
    })
    void changesOnTheBirthday(LocalDate birthDate, AgeBand band) {
        assertThat(AgeBand.on(DAY, birthDate)).isEqualTo(band);
    }

    @Test
    void isNotStatedWhereNoDayOfBirthIs() {
        assertThat(AgeBand.on(DAY, null)).isEqualTo(AgeBand.AGE_NOT_STATED);
    }
}
