package fr.parvis.bench.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens of the demand side, signed with a key of this run: the identity server has no part in what is measured. */
public final class Tokens {
    static final String ISSUER = "https://bench.invalid/realms/parvis-demand";
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

    /** The headers of somebody's request; each ends in a line break. */
    public String headers(String subject, String role) {
        return "Authorization: Bearer " + token(subject, role) + "\r\nAccept: application/json\r\n";
    }

    private String token(String subject, String role) {
        long now = Instant.now().getEpochSecond();
        String head = part(Map.of("alg", "RS256", "typ", "JWT"));
        String body = part(Map.of(
                "iss",
                ISSUER,
                "aud",
                "parvis-demand-api",
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
