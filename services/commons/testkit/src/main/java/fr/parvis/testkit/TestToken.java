package fr.parvis.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An access token as the realm of one side would sign it, with every field open to be wrong.
 *
 * @param age how long ago it was issued; it lives five minutes
 */
public record TestToken(
        String issuer, String audience, String subject, Set<String> roles, Map<String, Object> claims, Duration age) {

    private static final Duration LIFE = Duration.ofMinutes(5);
    /** A caller uses its token many times; to sign each time took a third of the test time of a service. */
    private static final Duration REUSE = Duration.ofMinutes(2);

    private static final Map<TestToken, Signed> SIGNED = new ConcurrentHashMap<>();

    /** Valid on {@code demand}, {@code offer} or {@code neutral}. */
    public static TestToken of(String side, String subject, String... roles) {
        return new TestToken(
                issuerOf(side), "parvis-" + side + "-api", subject, Set.of(roles), Map.of(), Duration.ZERO);
    }

    static String issuerOf(String side) {
        return "https://keycloak.invalid/realms/parvis-" + side;
    }

    public TestToken withClaim(String name, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(name, value);
        return new TestToken(issuer, audience, subject, roles, Map.copyOf(more), age);
    }

    public TestToken withIssuer(String other) {
        return new TestToken(other, audience, subject, roles, claims, age);
    }

    public TestToken withAudience(String other) {
        return new TestToken(issuer, other, subject, roles, claims, age);
    }

    public TestToken expired() {
        return new TestToken(issuer, audience, subject, roles, claims, LIFE.plusHours(1));
    }

    /** For the {@code Authorization: Bearer} header; the same as before when it was signed less than two minutes ago. */
    public String sign() {
        Instant now = Instant.now();
        return SIGNED.compute(
                        this,
                        (same, known) -> known != null && known.at().plus(REUSE).isAfter(now)
                                ? known
                                : new Signed(signedAt(now), now))
                .token();
    }

    private String signedAt(Instant now) {
        Instant issued = now.minus(age);
        JwtClaimsBuilder token = Jwt.issuer(issuer)
                .audience(audience)
                .subject(subject)
                .issuedAt(issued)
                .expiresAt(issued.plus(LIFE))
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
        claims.forEach(token::claim);
        return token.sign(SigningKey.privateKey());
    }

    private record Signed(String token, Instant at) {}
}
