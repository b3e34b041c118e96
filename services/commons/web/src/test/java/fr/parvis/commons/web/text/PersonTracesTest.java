package fr.parvis.commons.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTracesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5f1c6c1e-0000-4000-8000-000000000001",
                "02 31 00 00 00",
                "+33 (0)2 31 00 00 00",
                "0033 2 31 00 00 00",
                "02\u00a031\u00a000\u00a000\u00a000",
                "camille@exemple.fr",
                "285051411800134",
                "1 85 05 2A 118 001",
                "une dame née le 3 mars",
                "une dame ne\u0301e en 1985"
            })
    void findsWhatLeadsToOnePerson(String text) {
        assertThat(PersonTraces.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 12 novembre 2026, de ne le proposer à personne.",
                "380 901 € en 2026, article 226-13",
                "une sœur aînée en 2 mots",
                "Réunion du 12/11/2026 de 9 h 30 à 11 h 45"
            })
    void findsNothingInFiguresAndDays(String text) {
        assertThat(PersonTraces.in(text)).isFalse();
    }
}
