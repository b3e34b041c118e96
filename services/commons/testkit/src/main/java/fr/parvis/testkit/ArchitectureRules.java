package fr.parvis.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of {@code CONTRIBUTING.md} that a machine can check. A module's test takes them with
 * {@code @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);}
 */
public final class ArchitectureRules {

    private static final String[] WAITERS = {"fr.parvis.commons.events.relay..", "fr.parvis.testkit.."};
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "helper", "helpers", "common", "dto", "impl", "model");
    private static final Set<String> ENTITIES = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");
    private static final String TRANSACTION = "io.quarkus.hibernate.reactive.panache.common.WithTransaction";

    private ArchitectureRules() {}

    @ArchTest
    public static final ArchRule NOBODY_WAITS_ON_A_REACTIVE_ANSWER = noClasses()
            .that()
            .resideOutsideOfPackages(WAITERS)
            .should()
            .callCodeUnitWhere(call("waits", ArchitectureRules::waits))
            .because(
                    "an event loop that waits stops everybody; only the relay and the test kit have threads of their own")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_IS_SENT_PAST_THE_OUTBOX = noClasses()
            .that()
            .resideOutsideOfPackages(WAITERS)
            .should()
            .dependOnClassesThat(type("a producer or an emitter", ArchitectureRules::sends))
            .because("state and event are one transaction (architecture §5)")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FEATURE_ROOTS_ARE_BUSINESS_ONLY = classes()
            .should(Conditions.notDepend(
                    "let a feature root depend on rest, persistence, messaging, jakarta.ws or hibernate",
                    (features, dependency) ->
                            features.isRoot(dependency.getOriginClass()) && isTechnical(dependency.getTargetClass())))
            .because("business rules are readable and testable without the machinery")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_HAVE_BUSINESS_NAMES = classes()
            .should(Conditions.hold(
                    "stand in a package named for its business",
                    (_, javaClass) ->
                            Stream.of(javaClass.getPackageName().split("\\.")).noneMatch(EMPTY_WORDS::contains)))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ENTITIES_STAY_IN_THEIR_RING = classes()
            .should(Conditions.notDepend(
                    "use an entity of another package",
                    (_, dependency) -> isEntity(dependency.getTargetClass()) && !samePackage(dependency)))
            .because("a row is how one adapter stores, not what a feature speaks about")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PROTOBUF_STAYS_IN_MESSAGING = classes()
            .that()
            .resideOutsideOfPackages("fr.parvis.events..", "fr.parvis.commons..", "fr.parvis.testkit..")
            .should(Conditions.notDepend(
                    "use generated protobuf outside a messaging ring",
                    (features, dependency) -> isGenerated(dependency.getTargetClass())
                            && !features.isInRing(dependency.getOriginClass(), "messaging")))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CLASSES_ARE_FINAL_OR_MADE_TO_EXTEND = classes()
            .that(type("own classes, not entities", ArchitectureRules::isPlainClass))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage("fr.parvis.events..")
            .should(Conditions.hold(
                    "stand in a @NullMarked package",
                    (_, javaClass) -> javaClass.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TRANSACTIONS_OPEN_IN_USE_CASES = classes()
            .should(Conditions.hold(
                    "open a transaction only in a usecase ring or a flat feature",
                    (features, javaClass) -> !opensTransaction(javaClass)
                            || features.isInRing(javaClass, "usecase")
                            || features.isFlat(javaClass)
                            || isTechnicalModule(javaClass)))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_JACKSON_DATABIND = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("Quarkus 4 replaces it")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("a constructor says what a class needs")
            .allowEmptyShould(true);

    private static boolean waits(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.equals("io.smallrye.mutiny.groups.UniAwait")
                || owner.equals("io.smallrye.mutiny.groups.UniAwaitOptional")
                || name.endsWith("AndAwait")
                || (owner.equals("java.util.concurrent.CompletableFuture")
                        && Set.of("join", "get", "resultNow").contains(name))
                || (owner.equals("io.smallrye.mutiny.groups.MultiSubscribe")
                        && Set.of("asIterable", "asStream").contains(name));
    }

    private static boolean sends(JavaClass target) {
        return target.getPackageName().startsWith("org.apache.kafka.clients.producer")
                || target.getName().equals("org.eclipse.microprofile.reactive.messaging.Emitter")
                || target.getName().equals("org.eclipse.microprofile.reactive.messaging.Outgoing")
                || target.getName().equals("io.smallrye.reactive.messaging.MutinyEmitter");
    }

    private static boolean isTechnical(JavaClass target) {
        String name = target.getName();
        return name.startsWith("jakarta.ws.")
                || name.startsWith("org.hibernate.")
                || name.startsWith("jakarta.persistence.")
                || name.startsWith("io.quarkus.hibernate.")
                || name.startsWith("org.eclipse.microprofile.reactive.messaging.")
                || (name.startsWith("fr.parvis.") && name.matches(".*\\.(rest|persistence|messaging)\\..*"));
    }

    private static boolean isEntity(JavaClass target) {
        return ENTITIES.stream().anyMatch(target::isAnnotatedWith);
    }

    private static boolean samePackage(Dependency dependency) {
        return dependency
                .getOriginClass()
                .getPackageName()
                .equals(dependency.getTargetClass().getPackageName());
    }

    private static boolean isGenerated(JavaClass target) {
        return target.getPackageName().startsWith("fr.parvis.events.");
    }

    private static boolean isPlainClass(JavaClass candidate) {
        return !candidate.isInterface()
                && !candidate.isEnum()
                && !candidate.isRecord()
                && !candidate.isAnonymousClass()
                && !candidate.isLocalClass()
                && !isEntity(candidate)
                && !isGenerated(candidate)
                && !candidate.getSimpleName().equals("package-info");
    }

    private static boolean opensTransaction(JavaClass javaClass) {
        return javaClass.isAnnotatedWith(TRANSACTION)
                || javaClass.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTION))
                || javaClass.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("withTransaction"));
    }

    private static boolean isTechnicalModule(JavaClass javaClass) {
        return javaClass.getPackageName().startsWith("fr.parvis.commons.")
                || javaClass.getPackageName().startsWith("fr.parvis.testkit");
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<CodeUnitCallTarget> test) {
        return DescribedPredicate.describe(description, call -> test.test(call.getTarget()));
    }

    private static DescribedPredicate<JavaClass> type(String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }
}
