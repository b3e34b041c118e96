package fr.parvis.keycloak.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthIdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Moine-Duval",
                "LE MOINE DUVAL",
                " le  moine duval ",
                "Lemoine–Duval",
                "LE\u00a0MOINE'DUVAL",
                "Lé Möine-Dùval",
                "Le\u0301 Moine-Duval"
            })
    void readsEverySpellingOfOneNameAsOne(String spelling) {
        assertThat(BirthIdentity.of(spelling, "1979-11-02", "14118"))
                .isEqualTo(BirthIdentity.of("Lemoine Duval", "1979-11-02", "14118"));
    }

    @ParameterizedTest
    @CsvSource({"Lecœur,LECOEUR", "Lætitia,LAETITIA", "Weiß,WEISS", "Łukasz,LUKASZ", "Ｂｅｎａｌｉ,BENALI", "D’Arc,DARC"})
    void writesLigaturesOutAndForgetsApostrophes(String spelling, String name) {
        assertThat(BirthIdentity.of(spelling, "1979-11-02", "14118").name()).isEqualTo(name);
    }

    @Test
    void keepsTwoPeopleApartByNameDateAndPlace() {
        BirthIdentity one = BirthIdentity.of("Marie", "1982-01-19", "14366");

        assertThat(BirthIdentity.of("Maris", "1982-01-19", "14366")).isNotEqualTo(one);
        assertThat(BirthIdentity.of("Marie", "1982-01-20", "14366")).isNotEqualTo(one);
        assertThat(BirthIdentity.of("Marie", "1982-01-19", "14367")).isNotEqualTo(one);
    }

    @Test
    void readsTheCorsicanPlaceInEitherCase() {
        assertThat(BirthIdentity.of("Marie", "1982-01-19", " 2a 004 "))
                .isEqualTo(BirthIdentity.of("Marie", "1982-01-19", "2A004"));
    }

    @ParameterizedTest
    @CsvSource({
        "'-',1982-01-19,14366,birthName",
        "Marie,19/01/1982,14366,birthDate",
        "Marie,1982-02-30,14366,birthDate",
        "Marie,1982-01-19,Saint-Lô,birthPlace",
        "Marie,1982-01-19,2C004,birthPlace"
    })
    void refusesWhatIdentifiesNobodyAndNamesTheFieldOnly(String name, String date, String place, String field) {
        assertThatThrownBy(() -> BirthIdentity.of(name, date, place))
                .isInstanceOfSatisfying(
                        InvalidIdentity.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field))
                .hasMessageNotContaining("Marie")
                .hasMessageNotContaining("1982");
    }
}
