package fr.parvis.commons.web.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the SHA-256 of a body that comes with an idempotency key, as it came over the wire. Not bound to {@link Idempotent} by name: the annotation
 * on this class would have it intercepted as if it were a resource.
 */
@Provider
class BodyHash implements ReaderInterceptor {

    private final CurrentVertxRequest current;

    BodyHash(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        RoutingContext request = current.getCurrent();
        if (request.request().getHeader(IdempotentRequest.HEADER) == null) {
            return reading.proceed();
        }
        byte[] body = reading.getInputStream().readAllBytes();
        request.put(IdempotentRequest.BODY_HASH, IdempotentRequest.sha256().digest(body));
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
    }
}
