package fr.parvis.commons.events;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (the database is away, two writers met) from one that a message brings with it. */
final class Transience {

    // Classes of SQLSTATE: connection, insufficient resources, operator intervention, system error, rollback.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58", "40");
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private Transience() {}

    static boolean passes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passesItself(cause)) {
                return true;
            }
            if (cause instanceof CompositeException several) {
                return several.getCauses().stream().anyMatch(Transience::passes);
            }
        }
        return false;
    }

    private static boolean passesItself(Throwable failure) {
        return switch (failure) {
            case PgException refused -> passesState(refused.getSqlState());
            case RetryLater _, VertxException _, NoStackTraceThrowable _, IOException _, TimeoutException _ -> true;
            case OptimisticLockException _, StaleStateException _ -> true;
            case SQLException refused -> passesState(refused.getSQLState());
            default -> false;
        };
    }

    private static boolean passesState(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}
