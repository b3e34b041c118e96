package fr.parvis.facilitation.refusal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Recognises that somebody else has just written the same thing. */
public final class Collisions {

    private static final String UNIQUE_VIOLATION = "23505";

    private Collisions() {}

    public static boolean happened(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
