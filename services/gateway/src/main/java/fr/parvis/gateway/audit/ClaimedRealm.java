package fr.parvis.gateway.audit;

import fr.parvis.commons.web.side.Side;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The side a token says it is of, before anybody has checked it: good enough to count knocks at the wrong door, and for nothing else. */
final class ClaimedRealm {

    private static final String BEARER = "Bearer ";

    private ClaimedRealm() {}

    static Optional<Side> of(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(BEARER.length()).split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return new JsonObject(claims).getValue("iss") instanceof String issuer ? side(issuer) : Optional.empty();
        } catch (IllegalArgumentException | DecodeException noToken) {
            return Optional.empty();
        }
    }

    private static Optional<Side> side(String issuer) {
        return Arrays.stream(Side.values())
                .filter(side -> issuer.endsWith("/realms/parvis-" + side.lower()))
                .findFirst();
    }
}
