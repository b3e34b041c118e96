package fr.parvis.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Architecture conditions that need to know which features have rings. */
final class Conditions {

    private Conditions() {}

    /** Judges one dependency of one class. */
    @FunctionalInterface
    interface Judge {
        boolean forbids(Features features, Dependency dependency);
    }

    static ArchCondition<JavaClass> notDepend(String description, Judge judge) {
        return new Dependencies(description, judge);
    }

    static ArchCondition<JavaClass> hold(String description, BiPredicate<Features, JavaClass> holds) {
        return new Holding(description, holds);
    }

    private abstract static class WithFeatures extends ArchCondition<JavaClass> {
        private @Nullable Features features;

        WithFeatures(String description) {
            super(description);
        }

        @Override
        public void init(Collection<JavaClass> allObjectsToTest) {
            features = Features.of(allObjectsToTest);
        }

        Features features() {
            if (features == null) {
                throw new IllegalStateException("init comes first");
            }
            return features;
        }
    }

    private static final class Dependencies extends WithFeatures {
        private final Judge judge;

        Dependencies(String description, Judge judge) {
            super(description);
            this.judge = judge;
        }

        @Override
        public void check(JavaClass origin, ConditionEvents events) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                if (judge.forbids(features(), dependency)) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }
    }

    private static final class Holding extends WithFeatures {
        private final BiPredicate<Features, JavaClass> holds;

        Holding(String description, BiPredicate<Features, JavaClass> holds) {
            super(description);
            this.holds = holds;
        }

        @Override
        public void check(JavaClass javaClass, ConditionEvents events) {
            if (!holds.test(features(), javaClass)) {
                events.add(SimpleConditionEvent.violated(
                        javaClass, javaClass.getDescription() + " does not " + getDescription()));
            }
        }
    }
}
