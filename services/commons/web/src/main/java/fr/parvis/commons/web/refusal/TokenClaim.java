package fr.parvis.commons.web.refusal;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of itself before anybody has checked it; good enough to be found in a log, and for nothing else.
 * Anything but plain ids becomes {@code -}.
 */
record TokenClaim(String issuer, String subject) {
    private static final String BEARER = "Bearer ";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static TokenClaim of(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return new TokenClaim("-", "-");
        }
        String[] parts = authorization.substring(BEARER.length()).split("\\.", -1);
        if (parts.length != 3) {
            return new TokenClaim("-", "-");
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            JsonObject claims = new JsonObject(text);
            return new TokenClaim(lastPart(claims.getValue("iss")), plain(claims.getValue("sub")));
        } catch (IllegalArgumentException | DecodeException noToken) {
            return new TokenClaim("-", "-");
        }
    }

    private static String lastPart(@Nullable Object issuer) {
        return issuer instanceof String text ? plain(text.substring(text.lastIndexOf('/') + 1)) : "-";
    }

    private static String plain(@Nullable Object value) {
        return value instanceof String text && PLAIN.matcher(text).matches() ? text : "-";
    }

    @Override
    public String toString() {
        return "claimed_realm=%s claimed_subject=%s".formatted(issuer, subject);
    }
}
