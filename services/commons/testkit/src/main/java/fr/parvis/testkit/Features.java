package fr.parvis.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows features and rings from package names: {@code fr.parvis.<service>.<feature>[.<ring>]}. */
final class Features {

    private static final Set<String> RINGS = Set.of("usecase", "rest", "persistence", "messaging");
    private static final Set<String> NO_SERVICES =
            Set.of("commons", "testkit", "embedded", "events", "local", "independence", "keycloak", "data");
    private static final int FEATURE_SEGMENTS = 4;

    private final Set<String> withRings = new HashSet<>();

    private Features(Iterable<JavaClass> classes) {
        for (JavaClass javaClass : classes) {
            List<String> segments = segments(javaClass);
            if (segments.size() > FEATURE_SEGMENTS && RINGS.contains(segments.get(FEATURE_SEGMENTS))) {
                withRings.add(feature(segments));
            }
        }
    }

    static Features of(Collection<JavaClass> classes) {
        return new Features(classes);
    }

    static Features of(JavaClasses classes) {
        return new Features(classes);
    }

    /** Root of a feature that has rings: business only. */
    boolean isRoot(JavaClass javaClass) {
        List<String> segments = segments(javaClass);
        return inService(segments) && segments.size() == FEATURE_SEGMENTS && withRings.contains(feature(segments));
    }

    boolean isInRing(JavaClass javaClass, String ring) {
        List<String> segments = segments(javaClass);
        return inService(segments) && segments.size() > FEATURE_SEGMENTS && ring.equals(segments.get(FEATURE_SEGMENTS));
    }

    /** A feature under eight classes may stay flat; then its one package may do what its rings would. */
    boolean isFlat(JavaClass javaClass) {
        List<String> segments = segments(javaClass);
        return inService(segments) && segments.size() == FEATURE_SEGMENTS && !withRings.contains(feature(segments));
    }

    private static boolean inService(List<String> segments) {
        return segments.size() >= FEATURE_SEGMENTS
                && "fr".equals(segments.get(0))
                && "parvis".equals(segments.get(1))
                && !NO_SERVICES.contains(segments.get(2));
    }

    private static List<String> segments(JavaClass javaClass) {
        return List.of(javaClass.getPackageName().split("\\."));
    }

    private static String feature(List<String> segments) {
        return String.join(".", segments.subList(0, FEATURE_SEGMENTS));
    }
}
