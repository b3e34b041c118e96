package fr.parvis.commons.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr                          | FR
            fr-BE                       | FR
            en                          | EN
            en-GB, fr;q=0.5             | EN
            fr;q=0.5, en;q=0.9          | EN
            de, en;q=0.4                | EN
            de                          | FR
            *                           | FR
            nonsense;;q=zz              | FR
            """)
    void takesTheLanguageTheCallerPrefersAmongThoseOffered(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }

    @Test
    void speaksFrenchWhenNothingIsSaid() {
        assertThat(Language.of(null)).isEqualTo(Language.FR);
        assertThat(Language.of(" ")).isEqualTo(Language.FR);
    }
}
