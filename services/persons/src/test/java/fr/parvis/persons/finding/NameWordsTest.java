package fr.parvis.persons.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Hélène, helene",
        "JEAN-BAPTISTE, jean baptiste",
        "d’Aubigné, d aubigne",
        "D'Aubigné, d aubigne",
        "Œuvrard, oeuvrard",
        "Cæsar, caesar",
        "Weiß, weiss",
        "Łukasz, lukasz",
        "  Le   Goff , le goff",
        "Martin (née Petit), martin nee petit",
        "St-Exupéry, saint exupery",
        "Ste. Marie, sainte marie",
        "François-Régis, francois regis"
    })
    void setsAsideWhatDoesNotMakeAnotherName(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "d’Aubigné, aubigne",
        "de la Tour, tour",
        "van der Berg, berg",
        "Le Goff, legoff",
        "Nguyen Van, nguyenvan",
        "Van, van",
        "de, de"
    })
    void leavesOutParticlesBeforeANameAndNeverTheWholeName(String name, String core) {
        assertThat(NameWords.of(name).core().drawnTogether()).isEqualTo(core);
    }

    @Test
    void keepsOtherScriptsAndSigns() {
        assertThat(NameWords.of("Оксана").words()).containsExactly("оксана");
        assertThat(NameWords.of("★ 7").words()).containsExactly("★", "7");
    }

    @Test
    void isEmptyForNoNameAndForPunctuation() {
        assertThat(NameWords.of(null).isEmpty()).isTrue();
        assertThat(NameWords.of(" ?! ").isEmpty()).isTrue();
        assertThat(NameWords.of(" ?! ").spellings()).isEmpty();
    }
}
