package fr.parvis.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.parvis.local");

    @Test
    void theGateUsesTheJdkAloneForItRunsFromSourceBeforeAnythingIsBuilt() {
        assertThatCode(() -> usesTheJdkAlone("fr.parvis.local.gate").check(OWN)).doesNotThrowAnyException();
    }

    @Test
    void thatRuleBites() {
        assertThatThrownBy(() -> usesTheJdkAlone("fr.parvis.local.command").check(OWN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("picocli");
    }

    private static ArchRule usesTheJdkAlone(String name) {
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(name, "java..", "javax.xml..", "org.jspecify..");
    }
}
