package fr.parvis.commons.web.caller;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id under which all that one request causes is found again: taken from {@code X-Correlation-Id} when it is well-formed (8 to 64 of
 * {@code A-Z a-z 0-9 . _ -}), else made. Echoed in the answer, in the logs and as a problem's {@code traceId}.
 */
public record CorrelationId(String value) {

    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = CorrelationId.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    public static CorrelationId accept(@Nullable String header) {
        return header != null && WELL_FORMED.matcher(header).matches()
                ? new CorrelationId(header)
                : new CorrelationId(UUID.randomUUID().toString());
    }

    /** The id of this request, made now if nothing made it before. */
    public static CorrelationId of(RoutingContext request) {
        CorrelationId known = request.get(KEY);
        if (known == null) {
            known = accept(request.request().getHeader(HEADER));
            request.put(KEY, known);
        }
        return known;
    }

    @Override
    public String toString() {
        return value;
    }
}
