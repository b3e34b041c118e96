package fr.parvis.persons.api;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parvis.persons.registry.Action;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which actions of the registry a method names, itself or by all it calls, as the compiled classes say. */
final class ReachedActions {

    private static final String OURS = "fr.parvis.persons.";

    private final JavaClasses classes;

    /** Of the service. */
    ReachedActions() {
        this(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.parvis.persons"));
    }

    private ReachedActions(JavaClasses classes) {
        this.classes = classes;
    }

    static ReachedActions of(Class<?>... these) {
        return new ReachedActions(new ClassFileImporter().importClasses(these));
    }

    Set<Action> from(Method endpoint) {
        JavaClass resource = classes.get(endpoint.getDeclaringClass());
        Set<Action> found = EnumSet.noneOf(Action.class);
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        open.add(resource.getMethod(endpoint.getName(), endpoint.getParameterTypes()));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (seen.add(next)) {
                next.getFieldAccesses().stream()
                        .map(access -> access.getTarget())
                        .filter(field -> field.getOwner().isEquivalentTo(Action.class)
                                && field.getRawType().isEquivalentTo(Action.class))
                        .forEach(field -> found.add(Action.valueOf(field.getName())));
                called(next).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit from) {
        return Stream.concat(
                        from.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        from.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getName().startsWith(OURS))
                .map(AccessTarget.CodeUnitAccessTarget::resolveMember)
                .flatMap(member -> member.stream());
    }
}
