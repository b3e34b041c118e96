package fr.parvis.data.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks records as they were read: what is not declared {@code @Nullable} must be there. Absent numbers are 0, absent flags false. */
final class NoGaps {
    private NoGaps() {}

    /**
     * @param where file and path so far, for the message
     * @throws InvalidDemoException naming the first field that is missing
     */
    static void check(@Nullable Object value, String where) {
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                check(list.get(i), where + "[" + i + "]");
            }
        } else if (value instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                component(record, component, where + "." + component.getName());
            }
        }
    }

    private static void component(Record record, RecordComponent component, String where) {
        var value = valueOf(record, component);
        if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new InvalidDemoException(where + " is missing.");
        }
        check(value, where);
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record component cannot be read: " + component, e);
        }
    }
}
