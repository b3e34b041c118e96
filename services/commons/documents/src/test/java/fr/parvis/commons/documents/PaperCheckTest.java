package fr.parvis.commons.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.Block.Direction;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.HardWords.Rule;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final String LONG = "un deux trois quatre cinq six sept huit neuf dix onze douze treize";

    @Test
    @Requirement("UX-02")
    void namesTheWordAndItsPlaceWhereverItStands() {
        List<HardWords> found = PaperCheck.of(PaperFixture.everywhere(Wording.EASY, "La MDPH"));

        assertThat(found).extracting(HardWords::words).containsOnly("MDPH");
        assertThat(found)
                .extracting(HardWords::place)
                .contains("title", "heading", "label", "La MDPH")
                .hasSize(2 + 2 * places());
    }

    @Test
    @Requirement("UX-02")
    void namesTheLongSentence() {
        assertThat(PaperCheck.of(PaperFixture.saying(Wording.EASY, "Oui. " + LONG + ". Non.")))
                .containsExactly(new HardWords(Rule.LONG_SENTENCE, "Un titre", LONG));
    }

    @Test
    @Requirement("FAC-61")
    void plainWordingStopsAcronymsAndAllowsLongSentences() {
        assertThat(PaperCheck.of(PaperFixture.saying(Wording.PLAIN, LONG + " CAF")))
                .containsExactly(new HardWords(Rule.UNEXPLAINED_ACRONYM, "Un titre", "CAF"));
    }

    @Test
    void standardWordingIsNotChecked() {
        assertThat(PaperCheck.of(PaperFixture.saying(Wording.STANDARD, LONG + " CAF")))
                .isEmpty();
    }

    @Test
    void anAcronymMayStandAfterItWasExplainedAndNotBefore() {
        Field before = new Field("Qui", Entry.words("CAF"));
        Lines explained = new Lines(List.of(Entry.words("Caisse d’allocations familiales (CAF)")));

        assertThat(PaperCheck.of(paper(explained, before))).isEmpty();
        assertThat(PaperCheck.of(paper(before, explained)))
                .containsExactly(new HardWords(Rule.UNEXPLAINED_ACRONYM, "Qui", "CAF"));
    }

    @Test
    void aNameInCapitalsIsNobodysAcronym() {
        Table names =
                new Table("Qui vient", List.of("Nom"), List.of(List.of(Entry.identity("DUPONT"))), Direction.ACROSS);

        assertThat(PaperCheck.of(paper(names))).isEmpty();
    }

    /** How many texts {@link PaperFixture#everywhere} puts into each of its two sections, labels included. */
    private static int places() {
        int field = 2;
        int lines = 2;
        int table = 1 + 3 + 3;
        int choice = 1 + 2 + 1;
        int signature = 1 + field + 1;
        return field + lines + 2 * table + choice + signature;
    }

    private static Paper paper(Block... blocks) {
        return new Paper(
                Locale.FRENCH, Wording.EASY, "Un titre", "Un essai", List.of(new Section("", List.of(blocks))));
    }
}
