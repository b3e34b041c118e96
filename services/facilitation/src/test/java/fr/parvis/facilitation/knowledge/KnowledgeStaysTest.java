package fr.parvis.facilitation.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;

/** What is noted about her cannot be in a message, a copy for the figures or another part of this service: nothing there knows of it. */
class KnowledgeStaysTest {

    private static final String SERVICE = "fr.parvis.facilitation.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.parvis.facilitation");

    @Test
    @Requirement("FAC-34")
    void isKnownToNothingElse() {
        assertThat(unknownElsewhere("knowledge").evaluate(CLASSES).hasViolation())
                .isFalse();
    }

    @Test
    @Requirement("FAC-34")
    void hasNoWayToTellAnybodyByAMessage() {
        for (String feature : new String[] {"knowledge", "assessment"}) {
            assertThat(silent(feature).evaluate(CLASSES).hasViolation())
                    .as(feature)
                    .isFalse();
        }
    }

    /** A rule that no feature breaks would prove nothing. */
    @Test
    void wouldSeeAFeatureThatOthersKnowOrThatTells() {
        assertThat(unknownElsewhere("expression").evaluate(CLASSES).hasViolation())
                .isTrue();
        assertThat(silent("coherence").evaluate(CLASSES).hasViolation()).isTrue();
        assertThat(silent("intervention").evaluate(CLASSES).hasViolation()).isTrue();
    }

    private static ArchRule unknownElsewhere(String feature) {
        String inside = SERVICE + feature + "..";
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside);
    }

    private static ArchRule silent(String feature) {
        return noClasses()
                .that()
                .resideInAPackage(SERVICE + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.parvis.commons.events..",
                        "fr.parvis.events..",
                        "..messaging..",
                        SERVICE + "statistics..",
                        SERVICE + "release..",
                        SERVICE + "response..");
    }
}
