package fr.parvis.commons.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name under which the client wrote a parameter; {@code body} for the one that is none. */
final class ParameterNames {

    private ParameterNames() {}

    static String of(ConstraintViolation<?> violation) {
        String name = "body";
        Path.@Nullable MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            }
            if (node.getKind() == ElementKind.PARAMETER && method != null) {
                name = written(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
            }
        }
        return name;
    }

    private static String written(Class<?> resource, Path.MethodNode called, Path.ParameterNode parameter) {
        Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
        // a generated subclass repeats the method without the annotations of its parameters
        return Stream.<Class<?>>iterate(resource, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> declared(type, called.getName(), types).stream())
                .flatMap(method -> Arrays.stream(method.getParameterAnnotations()[parameter.getParameterIndex()]))
                .flatMap(annotation -> name(annotation).stream())
                .findFirst()
                .orElse("body");
    }

    private static Optional<Method> declared(Class<?> type, String name, Class<?>[] types) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), types))
                .findFirst();
    }

    private static Optional<String> name(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Optional.of(query.value());
            case PathParam path -> Optional.of(path.value());
            case HeaderParam header -> Optional.of(header.value());
            default -> Optional.empty();
        };
    }
}
