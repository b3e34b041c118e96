package fr.parvis.cooperation.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchWordsTest {

    private static final String TEXT = "J'aimerais travailler à l'école des métiers, près de chez ma sœur Léa.";

    private final FrenchWords words = new FrenchWords();

    @ParameterizedTest
    @CsvSource({
        "ecole, true",
        "ÉCOLES, true",
        "l'école, true",
        "métier, true",
        "travail ecole, true",
        "travailler usine, false",
        "lea, true",
        "le la de, false",
        "?!, false",
        "eco, false"
    })
    void findsWholeWordsWhateverAccentsAndEndings(String query, boolean found) {
        assertThat(words.matches(TEXT, query)).isEqualTo(found);
    }
}
