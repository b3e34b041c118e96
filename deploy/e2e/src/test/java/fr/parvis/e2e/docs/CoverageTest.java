package fr.parvis.e2e.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {
    static final String REPAIR = "./mvnw -q test -pl deploy/e2e -Dtest=CoverageTest -Dparvis.write=true";

    private static final Path COVERAGE = Path.of("docs/reference/coverage.md");
    private static final Repository REPOSITORY = Repository.current();
    private static final Catalogue CATALOGUE = Catalogue.parse(REPOSITORY.text(Path.of("docs/reference/catalogue.md")));
    private static final TaggedTests TESTS = TaggedTests.in(REPOSITORY);

    @Test
    void everyTaggedRequirementStandsInTheCatalogue() {
        var unknown = new TreeMap<>(TESTS.byRequirement());
        unknown.keySet().removeAll(CATALOGUE.priorities().keySet());

        assertThat(unknown)
                .describedAs("ids carried by tests and absent from docs/reference/catalogue.md: correct the test's tag")
                .isEmpty();
    }

    @Test
    void everyTaggedScenarioStandsInTheCatalogue() {
        assertThat(CATALOGUE.scenarios())
                .hasSize(40)
                .containsKeys(TESTS.byScenario().keySet().toArray(Integer[]::new));
    }

    @Test
    void theCoveragePageIsWhatTheTestsCarry() {
        var page = new CoverageReport(CATALOGUE, TESTS).markdown();
        if (Boolean.getBoolean("parvis.write")) {
            REPOSITORY.write(COVERAGE, page);
        }

        assertThat(REPOSITORY.text(COVERAGE))
                .describedAs("docs/reference/coverage.md is out of date; rewrite it with %s and commit it", REPAIR)
                .isEqualTo(page);
    }

    @Test
    void findsTheMethodOrTheClassThatATagStandsOn() {
        var tests = new TaggedTests(new TreeMap<>(), new TreeMap<>());

        tests.read(Path.of("src/test/java/AlphaTest.java"), """
                @%1$s("AAA-1")
                class AlphaTest {
                    @%1$s({"BBB-2", "CCC-EP-3"})
                    @%2$s(7)
                    @Test
                    void showsIt() {}
                }
                """.formatted("Requirement", "Scenario"));

        assertThat(tests.byRequirement().get("AAA-1")).containsExactly("AlphaTest");
        assertThat(tests.byRequirement().get("CCC-EP-3")).containsExactly("AlphaTest.showsIt");
        assertThat(tests.byScenario().get(7)).containsExactly("AlphaTest.showsIt");
    }

    @Test
    void knowsEveryAreaOfTheCatalogue() {
        assertThat(CATALOGUE.areas()).contains("PER", "FAC", "COO", "SUP", "IND", "GAT", "IND-EP", "GOV", "UX", "OPS");
        assertThat(CATALOGUE.priorities())
                .hasSizeGreaterThan(400)
                .containsEntry("IND-EP-11", "M")
                .containsEntry("IND-147", "C");
    }
}
