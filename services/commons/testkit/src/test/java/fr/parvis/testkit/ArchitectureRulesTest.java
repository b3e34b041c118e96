package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule bites a deliberate violation and leaves the well-built specimen alone. */
class ArchitectureRulesTest {

    private static final String SPECIMEN = "fr.parvis.specimen.";
    private static final JavaClasses GOOD = classes("good");

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(ArchitectureRules.NOBODY_WAITS_ON_A_REACTIVE_ANSWER, "waiting", List.of("Waits", "Joins")),
                Arguments.of(
                        ArchitectureRules.NOTHING_IS_SENT_PAST_THE_OUTBOX, "sending", List.of("SendsPastTheOutbox")),
                Arguments.of(
                        ArchitectureRules.FEATURE_ROOTS_ARE_BUSINESS_ONLY,
                        "rooted",
                        List.of("KnowsHibernate", "KnowsItsResource")),
                Arguments.of(ArchitectureRules.PACKAGES_HAVE_BUSINESS_NAMES, "helper", List.of("Things")),
                Arguments.of(ArchitectureRules.ENTITIES_STAY_IN_THEIR_RING, "stored", List.of("ShowsARow")),
                Arguments.of(ArchitectureRules.PROTOBUF_STAYS_IN_MESSAGING, "shown", List.of("ShowsProtobuf")),
                Arguments.of(ArchitectureRules.CLASSES_ARE_FINAL_OR_MADE_TO_EXTEND, "open", List.of("Open")),
                Arguments.of(ArchitectureRules.EVERY_PACKAGE_IS_NULL_MARKED, "bare", List.of("Bare")),
                Arguments.of(
                        ArchitectureRules.TRANSACTIONS_OPEN_IN_USE_CASES,
                        "begun",
                        List.of("BeginsInRest", "BeginsByHand")),
                Arguments.of(ArchitectureRules.NO_JACKSON_DATABIND, "mapped", List.of("UsesDatabind")),
                Arguments.of(ArchitectureRules.NO_FIELD_INJECTION, "injected", List.of("InjectedField")));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void bitesItsDeliberateViolation(ArchRule rule, String specimen, List<String> culprits) {
        String report = String.join(
                "\n", rule.evaluate(classes(specimen)).getFailureReport().getDetails());

        assertThat(report).contains(culprits);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void leavesTheWellBuiltSpecimenAlone(ArchRule rule, String specimen, List<String> culprits) {
        assertThat(rule.evaluate(GOOD).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void hasAViolationForEveryRule() {
        long rules = Stream.of(ArchitectureRules.class.getFields())
                .filter(ArchitectureRulesTest::isRule)
                .count();

        assertThat(violations()).hasSize((int) rules);
    }

    private static boolean isRule(Field field) {
        return field.isAnnotationPresent(ArchTest.class);
    }

    private static JavaClasses classes(String specimen) {
        return new ClassFileImporter().importPackages(SPECIMEN + specimen);
    }
}
