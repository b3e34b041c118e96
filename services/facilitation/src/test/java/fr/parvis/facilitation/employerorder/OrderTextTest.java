package fr.parvis.facilitation.employerorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
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
                "285051411800134 doit entrer au foyer.",
                "2 85 05 14 118 001 34 doit entrer au foyer.",
                "1 85 05 2A 118 001 doit entrer au foyer.",
                "Appelez-la au +33 2 31 00 00 00.",
                "Appelez-la au +33 (0)2 31 00 00 00.",
                "Appelez-la au 0033 2 31 00 00 00.",
                "Appelez-la au 02\u00a031\u00a000\u00a000\u00a000.",
                "La dame née le 3 mars.",
                "La dame ne\u0301e le 3 mars.",
                "La dame née en 1985.",
                "Le monsieur né à Saint Lô en mars 1985.",
                "Le monsieur ne le 3 mars 1985.",
                "La dame du 03/03/1985.",
                "La dame du 3.3.85.",
                "La dame du 1985-03-03."
            })
    @Requirement("IND-EP-22")
    void refusesWhatLeadsToOnePerson(String text) {
        assertThat(catchThrowable(() -> OrderText.check(text))).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On m’a ordonné le 12 novembre de ne plus proposer le logement ordinaire, faute de places en foyer.",
                "2026",
                "Pour toute l’année 2026, rien hors du foyer.",
                "Le 12 novembre 2026 et le 3 mars 2025, on m’a dit de ne le proposer à personne.",
                "Réunion de 9 h 30 à 11 h 45, article L. 311-3 du code : 35 places, 1 200 euros.",
                "Une sœur aînée en 2 mots, une équipe gênée le soir."
            })
    void takesAnOrderInPlainWords(String text) {
        assertThat(catchThrowable(() -> OrderText.check(text))).isNull();
    }
}
