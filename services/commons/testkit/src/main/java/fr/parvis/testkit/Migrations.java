package fr.parvis.testkit;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * Runs the production migration of the service under test. By name: the events module tests itself with this kit, so
 * the kit cannot depend on it.
 */
final class Migrations {

    private static final String MIGRATE = "fr.parvis.commons.events.Migrate";

    private Migrations() {}

    static void run(Map<String, String> environment) {
        try {
            Class.forName(MIGRATE, true, Thread.currentThread().getContextClassLoader())
                    .getMethod("run", Map.class)
                    .invoke(null, environment);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("the migration of the service under test failed", failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(
                    "parvis-commons-events is not on the test class path: add it with scope test", missing);
        }
    }
}
