package fr.parvis.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DefinitionReaderTest {

    private static final String ONE = """
            indicators:
              - code: IND-02
                version: 1
                label: Personnes accompagnées
                easyRead: Combien de personnes.
                definition: Personnes différentes.
                scope: Toutes.
                english:
                  label: Persons supported
                  easyRead: How many persons.
                  definition: Different persons.
                  scope: All.
                source: CaseOpened
                numerator: PERSONS_SUPPORTED
                unit: PERSONS
                tables: [[TERRITORY, GENDER]]
                periods: [MONTH]
                frequency: CONTINUOUS
                owner: CARRIER
            """;

    @Test
    @Requirement("IND-R1")
    void readsWhatThisReleaseKnows() throws IOException {
        Definitions definitions = new DefinitionReader().read(released());

        assertThat(definitions.all())
                .extracting(IndicatorDefinition::code)
                .containsExactly(
                        "IND-01", "IND-02", "IND-10", "IND-100", "IND-104", "IND-20", "IND-21", "IND-22", "IND-23",
                        "IND-24", "IND-25", "IND-28", "IND-29", "IND-42", "IND-53", "IND-80");
        assertThat(definitions.all())
                .allSatisfy(each -> assertThat(each.wordings().english())
                        .isNotEqualTo(each.wordings().french()));
        assertThat(definitions.plans()).containsOnlyKeys(Family.values());
    }

    @Test
    void countsWithEveryMeasureWhatCouldBeTakenOffIt() throws IOException {
        Definitions definitions = new DefinitionReader().read(released());

        assertThat(Objects.requireNonNull(definitions.plans().get(Family.POPULATION))
                        .measures())
                .contains(Measure.SIGNALS_WITHOUT_YES);
        assertThat(Objects.requireNonNull(definitions.plans().get(Family.INTERVENTIONS))
                        .measures())
                .contains(Measure.PERSONS_WITH_INTERVENTIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: IND-02 | code: X-02 | IND-00",
                "version: 1 | version: 0 | version from 1",
                "version: 1 | version: one | no whole number version",
                "owner: CARRIER | owner: NOBODY | no Owner",
                "owner: CARRIER | colour: blue | unknown key colour",
                "label: Personnes accompagnées | label: '' | no text label",
                "scope: All. | colour: blue | unknown key colour",
                "scope: All. | scope: '' | IND-02 in english has no text scope",
                "numerator: PERSONS_SUPPORTED | numerator: PERSONS_SEEN | no Measure",
                "unit: PERSONS | unit: PERCENT | do not go together",
                "tables: [[TERRITORY, GENDER]] | tables: [[TERRITORY, SERVICE]] | cannot be broken down",
                "tables: [[TERRITORY, GENDER]] | tables: [[TERRITORY, TERRITORY]] | two different dimensions",
                "tables: [[TERRITORY, GENDER]] | tables: [[TERRITORY, GENDER, AGE_BAND]] | one or two dimensions",
                "tables: [[TERRITORY, GENDER]] | tables: [[TERRITORY, GENDER], [GENDER, AGE_BAND], [AGE_BAND, TERRITORY]] | form a ring",
                "periods: [MONTH] | periods: [] | no periods",
                "periods: [MONTH] | periods: [WEEK] | no PeriodLength",
                "periods: [MONTH] | periods: [MONTH, MONTH] | twice",
                "indicators: | indicator: | unknown key indicator"
            })
    void stopsAtTheFirstWordItDoesNotKnow(String right, String wrong, String reason) {
        String yaml = ONE.replace(right, wrong);

        assertThat(yaml).isNotEqualTo(ONE);
        assertThatThrownBy(() -> new DefinitionReader().read(yaml))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesTheSameVersionTwice() {
        String twice = ONE + ONE.substring(ONE.indexOf("  - code"));

        assertThatThrownBy(() -> new DefinitionReader().read(twice))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void keepsOldVersionsBesideTheLatest() {
        String both = ONE + ONE.substring(ONE.indexOf("  - code")).replace("version: 1", "version: 2");

        Definitions definitions = new DefinitionReader().read(both);

        assertThat(definitions.all()).hasSize(2);
        assertThat(definitions.latest("IND-02").map(IndicatorDefinition::version))
                .contains(2);
    }

    @Test
    void refusesKeysThatAreThereTwiceAndWhatIsNoYaml() {
        assertThatThrownBy(() ->
                        new DefinitionReader().read(ONE.replace("unit: PERSONS", "unit: PERSONS\n    unit: OBJECTS")))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> new DefinitionReader().read("[")).isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> new DefinitionReader().read("- a")).isInstanceOf(DefinitionException.class);
    }

    private static String released() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DefinitionReaderTest.class.getResourceAsStream("/parvis/indicators.yaml"), "indicators.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
