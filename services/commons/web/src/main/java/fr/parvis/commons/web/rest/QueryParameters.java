package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the query parameter that could not be turned into what the resource method wants. */
final class QueryParameters {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class);

    private QueryParameters() {}

    static Optional<ProblemException> firstUnreadable(Method method, MultivaluedMap<String, String> given) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .filter(parameter -> given.getOrDefault(name(parameter), List.of()).stream()
                        .anyMatch(value -> !readable(parameter.getType(), value)))
                .map(parameter -> Problems.invalidParameter(
                        name(parameter), "type", Map.of("type", JsonTypes.name(parameter.getType()))))
                .findFirst();
    }

    private static String name(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }

    /** As JAX-RS converts: a static {@code valueOf}, {@code fromString} or {@code parse} with one text. */
    private static boolean readable(Class<?> type, String value) {
        Class<?> boxed = BOXES.getOrDefault(type, type);
        return Stream.of(boxed.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && converts(method))
                .findFirst()
                .map(method -> succeeds(method, value))
                .orElse(true);
    }

    private static boolean converts(Method method) {
        return switch (method.getName()) {
            case "valueOf", "fromString" -> takesText(method, String.class);
            case "parse" -> takesText(method, CharSequence.class);
            default -> false;
        };
    }

    private static boolean takesText(Method method, Class<?> text) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == text;
    }

    private static boolean succeeds(Method method, String value) {
        try {
            method.invoke(null, value);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
