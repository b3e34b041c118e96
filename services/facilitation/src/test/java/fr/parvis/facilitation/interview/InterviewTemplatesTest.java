package fr.parvis.facilitation.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.facilitation.interview.InterviewTemplate.TemplatePart;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTemplatesTest {

    private static final InterviewTemplates SOURCE = InterviewTemplates.read(Optional.empty());

    @TempDir
    Path folder = Path.of("");

    @Test
    @Requirement("FAC-11")
    void offersTheFourInterviewsOfTheSourceInOrder() {
        assertThat(SOURCE.order()).containsExactly(InterviewKind.values());
        assertThat(SOURCE.all())
                .extracting(InterviewTemplate::title)
                .containsExactly(
                        "Entretien de premier accueil",
                        "Entretien de diagnostic de parcours",
                        "Entretien de co-élaboration de parcours",
                        "Entretien de contractualisation");
    }

    @Test
    @Requirement({"FAC-12", "FAC-13", "FAC-14"})
    void describesTheFirstReceptionAsTheSourceDoes() {
        InterviewTemplate first = SOURCE.find(InterviewKind.FIRST_RECEPTION).orElseThrow();

        assertThat(first.methodPoints()).containsExactly(1, 2);
        assertThat(first.objective()).isEqualTo("Amener l'accompagné à rentrer dans la phase d'accueil");
        assertThat(first.freeDecision()).startsWith("Accepter le cadre de l'accueil");
        assertThat(first.informationToCollect()).hasSize(5).contains("la posture du conseiller");
        assertThat(first.tools()).hasSize(3);
        assertThat(first.workForNextTime()).hasSize(2);
        assertThat(first.parts()).extracting(TemplatePart::part).containsExactly(PartName.values());
        assertThat(first.parts()).extracting(TemplatePart::durationMinutes).containsExactly(15, 20, 10);
        assertThat(first.parts())
                .allSatisfy(part -> assertThat(part.objective()).isNotEmpty())
                .allSatisfy(part -> assertThat(part.freeDecision()).isNotEmpty())
                .allSatisfy(part -> assertThat(part.preparatoryContent()).hasSizeGreaterThanOrEqualTo(5));
        assertThat(first.parts().get(1).preparatoryContent())
                .contains("Appuyer sur le caractère non engageant de la phase", "Demander décision de la personne");
    }

    @Test
    @Requirement("FAC-15")
    void describesTheDiagnosisWithoutDurationsAndInventsNothingForTheLastTwo() {
        InterviewTemplate diagnosis = SOURCE.find(InterviewKind.DIAGNOSIS).orElseThrow();

        assertThat(diagnosis.methodPoints()).containsExactly(1, 2, 3, 4);
        assertThat(diagnosis.informationToCollect()).hasSize(6);
        assertThat(diagnosis.parts()).extracting(TemplatePart::part).containsExactly(PartName.values());
        assertThat(diagnosis.parts()).extracting(TemplatePart::durationMinutes).containsOnlyNulls();
        assertThat(SOURCE.all().subList(2, 4)).allSatisfy(template -> {
            assertThat(template.objective()).isNull();
            assertThat(template.parts()).isEmpty();
            assertThat(template.methodPoints()).isEmpty();
        });
    }

    @Test
    @Requirement("FAC-12")
    void takesTheAntennasOwnFileInstead() throws IOException {
        Path file = written("""
                {"interviews": [
                  {"kind": "CONTRACTUALISATION", "title": "Se mettre d'accord", "parts": [{"part": "COURSE", "durationMinutes": 30}]},
                  {"kind": "FIRST_RECEPTION", "title": "Se connaître"}]}
                """);

        InterviewTemplates own = InterviewTemplates.read(Optional.of(file));

        assertThat(own.order()).containsExactly(InterviewKind.CONTRACTUALISATION, InterviewKind.FIRST_RECEPTION);
        assertThat(own.all().getFirst().minutes(PartName.COURSE)).isEqualTo(30);
        assertThat(own.all().getFirst().minutes(PartName.CONCLUSION)).isNull();
        assertThat(own.find(InterviewKind.DIAGNOSIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                []                                                                                      | is no JSON object
                {"interview": []}                                                                       | .interview is not known
                {"interviews": []}                                                                      | .interviews names no interview
                {"interviews": [1]}                                                                     | .interviews holds something that is no object
                {"interviews": [{"title": "Un"}]}                                                       | .interviews[0].kind is missing
                {"interviews": [{"kind": "SECOND", "title": "Un"}]}                                     | .interviews[0].kind is none of [FIRST_RECEPTION
                {"interviews": [{"kind": "DIAGNOSIS"}]}                                                 | .interviews[0].title is missing
                {"interviews": [{"kind": "DIAGNOSIS", "title": " "}]}                                   | .interviews[0].title is no text
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "tools": "agenda"}]}               | .interviews[0].tools is no list
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "tools": [3]}]}                    | .interviews[0].tools holds something that is no text
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "methodPoints": ["1"]}]}           | .interviews[0].methodPoints holds something that is no number
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "duree": 45}]}                     | .interviews[0].duree is not known
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un"}, {"kind": "DIAGNOSIS", "title": "Deux"}]} | .interviews[1].kind stands twice
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "parts": [{"part": "COURSE"}, {"part": "COURSE"}]}]} | .interviews[0].parts[1].part stands twice
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "parts": [{"part": "COURSE", "durationMinutes": 0}]}]} | .interviews[0].parts[0].durationMinutes is no number of minutes from 1 to 480
                {"interviews": [{"kind": "DIAGNOSIS", "title": "Un", "parts": [{"part": "COURSE", "durationMinuts": 9}]}]} | .interviews[0].parts[0].durationMinuts is not known
                """)
    void namesFileAndMistakeOfAFileItCannotTake(String text, String mistake) throws IOException {
        Path file = written(text);

        assertThatThrownBy(() -> InterviewTemplates.read(Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parvis.interviews.templates: " + file)
                .hasMessageContaining(mistake);
    }

    @Test
    void saysThatAFileIsNotThere() {
        Path nowhere = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> InterviewTemplates.read(Optional.of(nowhere)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(nowhere + " cannot be read: is it mounted?");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("interviews.json"), text);
    }
}
