package fr.parvis.keycloak.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfessionalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"10001234565", "1000 123 4565", "1000.123-4565", "810001234565", " 8 10001234565 "})
    void readsEverySpellingOfAnRppsAsOne(String spelling) {
        assertThat(ProfessionalNumber.of(spelling).value()).isEqualTo("10001234565");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A9300124", "2a 930 0124", "02A9300124"})
    void readsEverySpellingOfAnAdeliAsOne(String spelling) {
        assertThat(ProfessionalNumber.of(spelling).value()).isEqualTo("2A9300124");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001234566", "1000123456", "12345678", "RPPS", "999999999999999"})
    void refusesAMistypedNumber(String number) {
        assertThatThrownBy(() -> ProfessionalNumber.of(number)).isInstanceOf(InvalidIdentity.class);
    }
}
