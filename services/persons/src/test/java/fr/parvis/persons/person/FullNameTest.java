package fr.parvis.persons.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {

    private static final Set<String> HELENE = Set.of("Hélène Le Goff");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hélène le goff",
                "HELENE LE GOFF",
                "Helene  Le-Goff",
                "Le Goff Hélène",
                "Le Goff, Hélène",
                "Hélène Le Goff, facilitatrice",
                "Mme Hélène Le Goff",
                "Hélène.Le.Goff",
                "Hé\u200blène Le Goff\u200d",
                "He\u0301le\u0300ne Le\u00a0Goff",
                "H\u00adélène Le\tGoff."
            })
    @Requirement("PER-20")
    void knowsHerHoweverHerNameIsWritten(String written) {
        assertThat(FullName.of(written).isOneOf(HELENE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hélène Goff", "Paul Le Goff", "Hélène", "", ",", "Paul Petit, ami d'Hélène Le Goff"})
    void takesNobodyElseForHer(String written) {
        assertThat(FullName.of(written).isOneOf(HELENE)).isFalse();
    }

    @Test
    void isNobodyWithoutAWord() {
        assertThat(FullName.of(" . ").isEmpty()).isTrue();
        assertThat(FullName.of("").isOneOf(Set.of(""))).isFalse();
    }

    @Test
    void readsTheNameOfAnAccountToo() {
        assertThat(FullName.of("Karim Benali").isOneOf(Set.of("karim.benali"))).isTrue();
    }
}
