package fr.parvis.facilitation.employerorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pour 5f1c6c1e-0000-4000-8000-000000000001, on m’a demandé d’arrêter.",
                "Appelez-la au 02 31 00 00 00.",
                "Écrivez à camille@exemple.fr.",
                "2 85 05 14 118 001 doit entrer au foyer.",
                "La dame née le 3 mars."
            })
    @Requirement("IND-EP-22")
    void refusesWhatLeadsToOnePerson(String text) {
        assertThat(catchThrowable(() -> OrderText.check(text))).isInstanceOf(ProblemException.class);
    }

    @Test
    void takesAnOrderInPlainWords() {
        assertThat(
                        catchThrowable(
                                () -> OrderText.check(
                                        "On m’a ordonné le 12 novembre de ne plus proposer le logement ordinaire, faute de places en foyer.")))
                .isNull();
    }
}
