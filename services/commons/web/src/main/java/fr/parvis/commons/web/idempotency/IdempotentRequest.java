package fr.parvis.commons.web.idempotency;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that must take effect once. Its scope is the SHA-256 of caller, method, path and key, so that the table names neither a caller nor a
 * person.
 */
final class IdempotentRequest {

    static final String HEADER = "Idempotency-Key";
    static final String BODY_HASH = IdempotentRequest.class.getName() + ".body";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private final byte[] scope;
    private final byte[] bodyHash;

    private IdempotentRequest(byte[] scope, byte[] bodyHash) {
        this.scope = scope;
        this.bodyHash = bodyHash;
    }

    static IdempotentRequest of(RoutingContext request, String subject) {
        String key = key(request.request().getHeader(HEADER));
        String where = request.request().method() + " " + request.request().uri();
        byte[] scope = sha256().digest((subject + "\n" + where + "\n" + key).getBytes(StandardCharsets.UTF_8));
        byte[] body = request.get(BODY_HASH);
        return new IdempotentRequest(scope, body == null ? sha256().digest() : body);
    }

    private static String key(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING, FieldError.of(HEADER, "required"));
        }
        if (!WELL_FORMED.matcher(header).matches()) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_INVALID, FieldError.of(HEADER, "key-form"));
        }
        return header;
    }

    byte[] scope() {
        return scope.clone();
    }

    byte[] bodyHash() {
        return bodyHash.clone();
    }

    /** The advisory lock that keeps a second, simultaneous request out. */
    long lock() {
        return ByteBuffer.wrap(scope).getLong();
    }

    /** The same for every repetition of this request, and for no other. */
    UUID operation() {
        ByteBuffer bytes = ByteBuffer.wrap(scope, Long.BYTES, 2 * Long.BYTES);
        long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    String context() {
        return "idempotency|" + HexFormat.of().formatHex(scope);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
