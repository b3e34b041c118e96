package fr.parvis.commons.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.documents.Printout.Printed;
import fr.parvis.commons.documents.Printout.Stopped;
import fr.parvis.testkit.Requirement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final PdfWriter WRITER = new PdfWriter();

    @ParameterizedTest
    @EnumSource(Wording.class)
    void everyKindOfBlockIsReadableForEverybody(Wording wording) {
        assertThat(Accessibility.broken(
                        printed(PaperFixture.everywhere(wording, "Un texte")).pdf()))
                .isEmpty();
    }

    @Test
    void aFileWithoutStructureWouldBeSeen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }

        assertThat(Accessibility.broken(out.toByteArray())).isNotEmpty();
    }

    @Test
    void saysItsLanguageItsTitleAndItsParts() throws IOException {
        Printed printed = printed(PaperFixture.everywhere(Wording.STANDARD, "Un texte"));

        try (PDDocument file = Loader.loadPDF(printed.pdf())) {
            assertThat(file.getVersion()).isEqualTo(1.7f);
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Un texte");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
            for (PDPage page : file.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameDocumentOfTheSameMomentIsTheSameFileWhereverAndHoweverOftenItIsPrinted() {
        Paper paper = PaperFixture.everywhere(Wording.EASY, "Un texte");
        String once = printed(paper).hash();

        List<String> besideEachOther = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> printed(paper).hash())
                .toList();

        assertThat(besideEachOther).containsOnly(once);
        assertThat(elsewhere(paper)).isEqualTo(once);
    }

    @Test
    void otherWordsOrAnotherMomentAreAnotherFile() {
        Paper paper = PaperFixture.saying(Wording.STANDARD, "Oui");

        assertThat(printed(paper).hash())
                .isNotEqualTo(
                        printed(PaperFixture.saying(Wording.STANDARD, "Non")).hash())
                .isNotEqualTo(((Printed) WRITER.print(paper, NOW.plusSeconds(1))).hash());
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void whatIsSaidIsNeverMarkup(Wording wording) {
        String said = "a<script>b</script>&amp;&lt;<b>“é”</b>]]>\"'";

        String read =
                TaggedText.of(printed(PaperFixture.everywhere(wording, said)).pdf());

        assertThat(read.lines().filter(line -> line.contains(said))).hasSizeGreaterThan(20);
        assertThat(Accessibility.broken(
                        printed(PaperFixture.everywhere(wording, said)).pdf()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void aVeryLongWordStaysOnThePage(Wording wording) throws IOException {
        String word = "anticonstitutionnellement".repeat(12);

        Printed printed = printed(PaperFixture.everywhere(wording, word));

        try (PDDocument file = Loader.loadPDF(printed.pdf())) {
            assertThat(rightmost(file)).isLessThan(file.getPage(0).getMediaBox().getWidth());
        }
        assertThat(TaggedText.of(printed.pdf()).replace(" ", "")).contains(word);
    }

    @Test
    void whatHasNoLetterShowsAsASquareAndIsNamedWithItsPlace() {
        Printed printed = printed(PaperFixture.saying(Wording.STANDARD, "Bravo 😀 à ﺏ\u0000\ud800"));

        assertThat(TaggedText.of(printed.pdf())).contains("Bravo □ à □□□");
        assertThat(printed.substitutes()).extracting(Substitute::place).containsOnly("Un titre");
        assertThat(printed.substitutes())
                .extracting(Substitute::name)
                .containsExactly(
                        "U+1F600 GRINNING FACE",
                        "U+FE8F ARABIC LETTER BEH ISOLATED FORM",
                        "U+0000 NULL",
                        "U+D800 HIGH SURROGATES D800");
    }

    @Test
    @Requirement("UX-02")
    void isStoppedByHardWordsAndPrintsNothing() {
        assertThat(WRITER.print(PaperFixture.saying(Wording.EASY, "Demandez à la MDPH."), NOW))
                .isEqualTo(new Stopped(List.of(new HardWords(HardWords.Rule.UNEXPLAINED_ACRONYM, "Un titre", "MDPH"))));
    }

    @Test
    void refusesATableWhoseRowsDoNotFitItsColumns() {
        assertThatThrownBy(() -> new Block.Table(
                        "Une table", List.of("a", "b"), List.of(List.of(Entry.ROOM)), Block.Direction.ACROSS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Printed printed(Paper paper) {
        return (Printed) WRITER.print(paper, NOW);
    }

    private static String elsewhere(Paper paper) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            return printed(paper).hash();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static float rightmost(PDDocument file) throws IOException {
        float[] furthest = {0};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                furthest[0] = Math.max(furthest[0], text.getXDirAdj() + text.getWidthDirAdj());
            }
        }.getText(file);
        return furthest[0];
    }
}
