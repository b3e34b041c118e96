package fr.parvis.indicators.world;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Every endpoint the service's classes declare, as {@code METHOD /path}. */
public final class Endpoints {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Endpoints() {}

    public static List<String> all() {
        List<String> found = new ArrayList<>();
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.parvis.indicators")) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = resource.getAnnotationOfType(Path.class).value();
                resource.getMethods().forEach(method -> add(found, root, method));
            }
        }
        return found;
    }

    private static void add(List<String> found, String root, JavaMethod method) {
        for (Class<? extends Annotation> verb : METHODS) {
            if (method.isAnnotatedWith(verb)) {
                String below = method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
                found.add(verb.getSimpleName() + " " + root + below);
            }
        }
    }
}
