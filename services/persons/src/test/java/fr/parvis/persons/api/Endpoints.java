package fr.parvis.persons.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every endpoint the compiled classes have, with the roles they name. */
final class Endpoints {

    private Endpoints() {}

    static Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        methods().forEach((endpoint, method) -> found.put(endpoint, roles(method.getDeclaringClass(), method)));
        return found;
    }

    /** The method behind each. */
    static Map<String, Method> methods() {
        Map<String, Method> found = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.parvis.persons").stream()
                        .filter(javaClass -> javaClass.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(resource -> methods(resource)
                                .forEach(method -> found.put(
                                        verb(method).orElseThrow() + " " + path(resource) + path(method), method)));
        return found;
    }

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        @Nullable Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Set<String> roles(Class<?> resource, Method method) {
        @Nullable RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        @Nullable RolesAllowed all = own == null ? resource.getAnnotation(RolesAllowed.class) : own;
        return all == null ? Set.of() : new TreeSet<>(Arrays.asList(all.value()));
    }
}
