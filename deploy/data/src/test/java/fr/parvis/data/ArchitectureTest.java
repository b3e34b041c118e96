package fr.parvis.data;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Services take the reference data without taking anything else with it. */
class ArchitectureTest {
    private static final ArchRule REFERENCE_IS_PLAIN = noClasses()
            .that()
            .resideOutsideOfPackage("fr.parvis.data.demo..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..", "org.jspecify..", "fr.parvis.data", "fr.parvis.data.territory", "fr.parvis.data.serafin");

    @Test
    void referenceDataNeedsNothingButJava() {
        REFERENCE_IS_PLAIN.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.parvis.data"));
    }

    @Test
    void theRuleBitesWhenAReaderUsesALibrary() {
        var violating = new ClassFileImporter().importClasses(Violation.class);

        assertThat(REFERENCE_IS_PLAIN.evaluate(violating).hasViolation()).isTrue();
    }

    /** What the rule forbids. */
    static final class Violation {
        final com.fasterxml.jackson.databind.JsonNode json = com.fasterxml.jackson.databind.node.NullNode.getInstance();
    }
}
