package fr.parvis.facilitation.constraint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.parvis.facilitation.world.AsksForConstraints;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;

/** A constraint she knows of is read by what shows it to her and by nothing else, so that no function can make a veto of it (FAC-20). */
class NoVetoTest {

    private static final ArchRule NOTHING_ELSE_READS_IT = noClasses()
            .that()
            .resideOutsideOfPackage("fr.parvis.facilitation.constraint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.parvis.facilitation.constraint..");

    @Test
    @Requirement("FAC-20")
    void noOtherFeatureReadsAConstraint() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.parvis.facilitation");

        NOTHING_ELSE_READS_IT.check(service);
    }

    @Test
    void theRuleBites() {
        JavaClasses asking = new ClassFileImporter().importClasses(AsksForConstraints.class);

        assertThat(NOTHING_ELSE_READS_IT.evaluate(asking).hasViolation()).isTrue();
    }
}
