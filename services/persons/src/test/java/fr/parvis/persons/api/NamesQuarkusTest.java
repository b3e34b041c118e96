package fr.parvis.persons.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
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
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class NamesQuarkusTest {

    /** Words of scales and of deficits, French and English, of the field's own tools too (AGGIR, IQ, GEVA). */
    private static final Pattern LABEL = Pattern.compile("incapa|inapt|inabil|unable|deficien|deficit|handicap|disab"
            + "|impair|severity|gravite|score|scoring|rating|rank_of|iso_?resource|aggir|(^|[^a-z])gir([^a-z]|$)|geva"
            + "|(^|_)iq(_|$)|mental_age|autonomy_level|dependen(ce|cy)|taux|diagnos(is|tic)(?!_sheet)");

    /** PERSON_WITH_DISABILITY says for whom the scheme is; a diagnosis sheet is what the sources call a summary of brakes and levers. */
    private static final List<String> TERMS_OF_THE_SOURCES = List.of("person_with_disability", "diagnosis_sheet");

    @Test
    @Requirement("PER-10")
    void hasNoColumnThatScoresOrLabels() {
        List<String> names = PersonFile.database()
                .texts("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public'");

        assertThat(names).hasSizeGreaterThan(100).noneMatch(NamesQuarkusTest::labels);
    }

    @Test
    @Requirement("PER-10")
    void hasNoNameInTheInterfaceThatScoresOrLabels() throws IOException {
        List<String> names = Files.readAllLines(Path.of("../../docs/reference/api/persons.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("-? ?[A-Za-z_]+:?"))
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(200)
                .contains("- PERSON_WITH_DISABILITY")
                .noneMatch(NamesQuarkusTest::labels);
    }

    @Test
    void wouldSeeSuchAName() {
        assertThat(List.of("person.incapacity_score", "person.gir", "autonomyLevel", "DEFICIENCY"))
                .allMatch(NamesQuarkusTest::labels);
    }

    private static boolean labels(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        for (String term : TERMS_OF_THE_SOURCES) {
            words = words.replace(term, "");
        }
        return LABEL.matcher(words).find();
    }
}
