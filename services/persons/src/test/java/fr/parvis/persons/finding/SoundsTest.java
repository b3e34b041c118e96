package fr.parvis.persons.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    private final Sounds sounds = new Sounds();

    @ParameterizedTest
    @CsvSource({
        "gauthier, gotier",
        "thibault, tibo",
        "renault, reno",
        "moreau, moro",
        "durand, durant",
        "dupond, dupont",
        "philippe, filipe",
        "aubigne, obigne",
        "sarah, sara",
        "marc, mark",
        "ly, li",
        "thibaut, tibo"
    })
    void hearsAsAFrenchEarDoes(String one, String other) {
        assertThat(sounds.areAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"martin, morvan", "marie, maria", "bernard, renard", "simon, salomon", "leroy, legoff"})
    void tellsOtherNamesApart(String one, String other) {
        assertThat(sounds.areAlike(one, other)).isFalse();
    }

    @Test
    void staysShortForWordsMadeToBeLong() {
        assertThat(sounds.of("aiou".repeat(50)))
                .hasSizeLessThanOrEqualTo(16)
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void hearsNothingInNumbersAndOtherScripts() {
        assertThat(sounds.of("77")).isEmpty();
        assertThat(sounds.of("王")).isEmpty();
    }
}
