package fr.parvis.persons.locker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her locker; there is none until she opens one.
 *
 * @param closedByActId the act by which she last closed it; null when she never did
 */
public record Locker(UUID personId, boolean open, @Nullable UUID closedByActId) {

    public static Locker neverOpened(UUID personId) {
        return new Locker(personId, false, null);
    }

    /** The acts after which a new yes must come. */
    public List<UUID> closings() {
        return closedByActId == null ? List.of() : List.of(closedByActId);
    }
}
