package fr.parvis.commons.web.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The id of the act being done: the same for every repetition of one idempotent request. Pass it to another service as its idempotency or release
 * key, so that an act repeated after a crash here is not done twice there.
 */
@ApplicationScoped
public class CurrentOperation {

    static final String KEY = CurrentOperation.class.getName();

    private final CurrentVertxRequest current;

    CurrentOperation(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The id; only inside a method that is {@link Idempotent}. */
    public UUID id() {
        UUID id = current.getCurrent().get(KEY);
        if (id == null) {
            throw new IllegalStateException("not inside an @Idempotent method");
        }
        return id;
    }
}
