package fr.parvis.commons.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.HardWords;
import fr.parvis.commons.documents.HardWords.Rule;
import fr.parvis.commons.documents.PdfWriter;
import fr.parvis.commons.documents.Printout;
import fr.parvis.commons.documents.Printout.Printed;
import fr.parvis.commons.documents.Printout.Stopped;
import fr.parvis.commons.documents.TaggedText;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Scenario 21, as far as paper goes: sending in her language and channel is not done here. */
class EasyReadingTest {

    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    @Requirement({"UX-02", "FAC-61"})
    void anInvitationWithAnUnexplainedAcronymIsStoppedInBothReadingsUntilItIsCorrected() {
        Invitation hard = withTopic("Mon dossier à la MDPH");

        assertThat(print(hard, Reading.EASY))
                .isEqualTo(new Stopped(
                        List.of(new HardWords(Rule.UNEXPLAINED_ACRONYM, "On va parler de quoi ?", "MDPH"))));
        assertThat(print(hard, Reading.USUAL))
                .isEqualTo(new Stopped(List.of(new HardWords(Rule.UNEXPLAINED_ACRONYM, "Sujets", "MDPH"))));
        assertThat(print(withTopic("Mon dossier de handicap"), Reading.EASY)).isInstanceOf(Printed.class);
        assertThat(print(withTopic("Maison départementale des personnes handicapées (MDPH)"), Reading.EASY))
                .isInstanceOf(Printed.class);
    }

    @Test
    @Requirement("UX-09")
    void herInvitationSaysHowToRefuseBeforeHowToAccept() {
        Printed printed = (Printed) print(FormFixture.invitation(true), Reading.EASY);

        assertThat(TaggedText.of(printed.pdf())
                        .lines()
                        .map(line -> line.replace("\u00a0", " ").strip()))
                .containsSubsequence(
                        "P Je peux dire non.",
                        "P Je n’ai pas besoin de dire pourquoi.",
                        "P   Je ne viens pas",
                        "P   Je viens");
    }

    @Test
    @Requirement("UX-09")
    void herNoIsAsLargeAsHerYes() throws IOException {
        Map<String, String> letters = new HashMap<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                letters.put(text.strip(), first.getFont().getName() + " " + first.getFontSizeInPt());
            }
        };
        for (Reading reading : Reading.values()) {
            try (PDDocument file = Loader.loadPDF(((Printed) print(FormFixture.invitation(true), reading)).pdf())) {
                reader.getText(file);
            }

            assertThat(letters.get("Je ne viens pas")).isNotNull().isEqualTo(letters.get("Je viens"));
            letters.clear();
        }
    }

    /** What the model of Ariège was filled with: nobody may be handed that as easy to read. */
    @Test
    @Requirement("UX-02")
    void theExampleOfTheModelIsNotEasyAndEveryReasonIsNamed() {
        DiagnosisSheet example = new DiagnosisSheet(
                FormFixture.ANNA,
                "",
                List.of(),
                null,
                "Trouver un emploi hôtesse de caisse",
                "Comment exercer le métier d'hôtesse de caisse sans laisser mon fils seul à la maison ?",
                List.of(),
                List.of(
                        new DiagnosisSheet.Step(3, "Appeler OPHL", List.of(), "Référente de parcours"),
                        new DiagnosisSheet.Step(4, "Demande logement HLM", List.of(), "Voir HLM")),
                List.of(),
                "",
                "");

        assertThat(((Stopped) print(example, Reading.EASY)).reasons())
                .containsExactly(
                        new HardWords(
                                Rule.LONG_SENTENCE,
                                "Ma grande question",
                                "Comment exercer le métier d'hôtesse de caisse sans laisser mon fils seul à la maison"),
                        new HardWords(Rule.UNEXPLAINED_ACRONYM, "Ce qu’on fait", "OPHL"),
                        new HardWords(Rule.UNEXPLAINED_ACRONYM, "Ce qu’on fait", "HLM"),
                        new HardWords(Rule.UNEXPLAINED_ACRONYM, "Avec qui", "HLM"));
        assertThat(print(example, Reading.USUAL)).isInstanceOf(Printed.class);
    }

    private static Printout print(Form form, Reading reading) {
        return WRITER.print(Forms.paper(form, reading, Locale.FRENCH), Instant.EPOCH);
    }

    private static Invitation withTopic(String topic) {
        Invitation letter = FormFixture.invitation(true);
        return new Invitation(
                letter.to(),
                letter.personName(),
                letter.meeting(),
                letter.participants(),
                List.of(topic),
                letter.kit(),
                letter.travel(),
                letter.answerTo());
    }
}
