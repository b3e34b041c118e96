package fr.parvis.facilitation;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Presumption of ability: nothing here has a name under which somebody could score a person or label what she cannot do (PER-10). */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class NamesQuarkusTest {

    /** Words of scales and of deficits, French and English, of the field's own tools too (AGGIR, IQ, GEVA), as persons has them. */
    private static final Pattern LABEL = Pattern.compile("incapa|inapt|inabil|unable|deficien|deficit|handicap|disab"
            + "|impair|severity|gravite|score|scoring|rating|rank_of|iso_?resource|aggir|(^|[^a-z])gir([^a-z]|$)|geva"
            + "|(^|_)iq(_|$)|mental_age|autonomy_level|dependen(ce|cy)|taux|diagnos(is|tic)(?!_sheet)");

    /** What source 004 calls the part of her life that is never needed, and the copies for the figures call for whom the scheme is. */
    private static final List<String> TERMS_OF_THE_SOURCES =
            List.of("diagnosis_and_health_course", "person_with_disability", "diagnosis_sheet", "diagnosis_row");

    /**
     * The second reception interview of source 003 (FAC-15): what helps and what hinders, said with her. And the field a professional works in, as
     * source 003 calls it (FAC-43): nothing about her.
     */
    private static final List<String> CODES_OF_THE_SOURCES = List.of("- diagnosis", "- disability");

    @Test
    @Requirement("PER-10")
    void hasNoColumnThatScoresOrLabels() {
        List<String> names = DATABASE.texts("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public'");

        assertThat(names).hasSizeGreaterThan(100).noneMatch(NamesQuarkusTest::labels);
        assertThat(names).contains("assessment.recheck_on", "info_section.visibility");
    }

    @Test
    @Requirement("PER-10")
    void hasNoNameInTheInterfaceThatScoresOrLabels() throws IOException {
        Path described = Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/facilitation.yaml");
        List<String> names = Files.readAllLines(described).stream()
                .map(String::strip)
                .filter(line -> line.matches("-? ?[A-Za-z_]+:?"))
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(200)
                .contains("- DIAGNOSIS_AND_HEALTH_COURSE", "AssessmentResponse:")
                .noneMatch(NamesQuarkusTest::labels);
    }

    @Test
    void wouldSeeSuchAName() {
        assertThat(List.of("assessment.score", "assessment.severity", "autonomyLevel", "DEFICIENCY", "diagnosis"))
                .allMatch(NamesQuarkusTest::labels);
    }

    private static boolean labels(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        for (String term : TERMS_OF_THE_SOURCES) {
            words = words.replace(term, "");
        }
        return !CODES_OF_THE_SOURCES.contains(words) && LABEL.matcher(words).find();
    }
}
