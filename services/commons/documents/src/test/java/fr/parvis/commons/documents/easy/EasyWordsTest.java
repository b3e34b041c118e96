package fr.parvis.commons.documents.easy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EasyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Demandez à la MDPH., MDPH",
        "Le CCAS vous aide, CCAS",
        "la C.A.F. et moi, C.A.F.",
        "une M.D.S. ouverte, M.D.S.",
        "mon RdP vient, RdP",
        "le C360 répond, C360",
        "l’ÉSMS, ÉSMS",
        "(PACEA), PACEA",
    })
    @Requirement("UX-02")
    void namesAnAcronym(String text, String acronym) {
        assertThat(EasyWords.acronyms(text)).containsExactly(acronym);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon rendez-vous à Lille.",
                "À 9 heures",
                "J’ai dit oui à Marie-Anne Le Goff.",
                "1. Je viens. 2. Je parle.",
                "A ou B ?",
                "le 12 décembre 2026",
                "",
            })
    void takesNoOtherWordForOne(String text) {
        assertThat(EasyWords.acronyms(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’allocation aux adultes handicapés (AAH)",
                "La Maison départementale des personnes handicapées (MDPH) répond.",
                "la caisse d’allocations familiales (C.A.F.)",
            })
    @Requirement("FAC-61")
    void knowsOneThatIsExplained(String text) {
        assertThat(EasyWords.explained(text)).containsExactlyElementsOf(EasyWords.acronyms(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"la maison (MDPH)", "MDPH (maison)", "(AAH)", "allocation aux adultes (AAH, MDPH)", "a ()"})
    void takesNothingElseForAnExplanation(String text) {
        assertThat(EasyWords.explained(text)).isEmpty();
    }

    @Test
    @Requirement("UX-02")
    void twelveWordsAreShortAndThirteenAreNot() {
        String twelve = String.join(" ", Collections.nCopies(12, "mot"));

        assertThat(EasyWords.longSentences(twelve + " ! " + twelve + "\u00a0?")).isEmpty();
        assertThat(EasyWords.longSentences("Oui. " + twelve + " mot. Non.")).containsExactly(twelve + " mot");
    }

    @Test
    void aSentenceEndsAtItsPointOrAtTheEndOfTheLine() {
        assertThat(EasyWords.sentences("Un. Deux trois ? Quatre : cinq\nsix"))
                .containsExactly("Un", "Deux trois", "Quatre", "cinq", "six");
    }

    @Test
    void aPointWithinAWordEndsNothing() {
        assertThat(EasyWords.sentences("Voir parvis.example ou 3.5 km")).hasSize(1);
    }
}
