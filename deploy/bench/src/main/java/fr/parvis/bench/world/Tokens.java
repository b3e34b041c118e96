package fr.parvis.bench.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.local.platform.Side;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Access tokens, signed with a key of this run: the identity server has no part in what is measured. */
public final class Tokens {
    private static final long LIFE_SECONDS = 86_400;

    private final ObjectMapper json = new ObjectMapper();
    private final KeyPair keys;

    Tokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** As services take it in their configuration. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    static String issuer(Side side) {
        return "https://bench.invalid/realms/parvis-" + side.lower();
    }

    /** The headers of somebody's request on the demand side; each ends in a line break. */
    public String headers(String subject, String role) {
        return headers(Side.DEMAND, subject, role, Map.of());
    }

    /** The headers of a coordinator of this Communauté 360. */
    public String coordinator(String organisation) {
        return headers(Side.OFFER, "bench-coordinator", "C360_COORDINATOR", Map.of("organisation", organisation));
    }

    private String headers(Side side, String subject, String role, Map<String, ?> more) {
        return "Authorization: Bearer " + token(side, subject, role, more) + "\r\nAccept: application/json\r\n";
    }

    private String token(Side side, String subject, String role, Map<String, ?> more) {
        long now = Instant.now().getEpochSecond();
        String head = part(Map.of("alg", "RS256", "typ", "JWT"));
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                issuer(side),
                "aud",
                "parvis-%s-api".formatted(side.lower()),
                "sub",
                subject,
                "name",
                "Camille Renard",
                "azp",
                subject,
                "iat",
                now,
                "exp",
                now + LIFE_SECONDS,
                "realm_access",
                Map.of("roles", List.of(role))));
        claims.putAll(more);
        String body = part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((head + "." + body).getBytes(UTF_8));
            return head + "." + body + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with RSA", e);
        }
    }

    private String part(Map<String, Object> claims) {
        try {
            return base64(json.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
