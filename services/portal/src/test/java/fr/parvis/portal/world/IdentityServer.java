package fr.parvis.portal.world;

import fr.parvis.portal.world.LocalServer.Call;
import fr.parvis.portal.world.LocalServer.Reply;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An OpenID provider of one realm that holds to the protocol: one use per code and per refresh token, PKCE S256 required,
 * the client's secret checked, only the registered way back. Who signs in is set by {@code /test/user}.
 */
final class IdentityServer implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-portal-that-is-long-enough-for-aes";
    private static final String KEY_ID = "test";

    private record User(String subject, List<String> roles, String organisation) {}

    private record Asked(String challenge, String redirectUri, String nonce, User user) {}

    private final String side;
    private final KeyPair keys;
    private final LocalServer server;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Asked> refreshTokens = new ConcurrentHashMap<>();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private volatile User user = new User("nobody", List.of(), "");
    private volatile Duration tokenLife = Duration.ofMinutes(5);
    private final AtomicInteger refreshed = new AtomicInteger();

    IdentityServer(String side) {
        this.side = side;
        this.keys = keys();
        this.server = LocalServer.start(this::answer);
    }

    String issuer() {
        return server.url() + "/realms/parvis-" + side;
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Call call) {
        String realm = "/realms/parvis-" + side;
        return switch (call.path().replace(realm, "")) {
            case "/.well-known/openid-configuration" -> discovery();
            case "/jwks" -> Reply.json(200, jwks());
            case "/auth" -> authorize(call);
            case "/token" -> token(call);
            case "/end-session" -> Reply.redirect(call.query().get("post_logout_redirect_uri"));
            case "/test/user" -> become(call);
            case "/test/machine" -> Reply.json(200, access(new User("machine", List.of("SERVICE"), "")));
            case "/test/refreshed" -> Reply.json(200, refreshed.toString());
            default -> Reply.json(404, "{}");
        };
    }

    private Reply discovery() {
        return Reply.json(200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end-session"}""".formatted(issuer()));
    }

    private Reply become(Call call) {
        user = new User(
                call.query().get("sub"),
                List.of(call.query().get("roles").split(",", -1)),
                call.query().getOrDefault("organisation", ""));
        tokenLife = Duration.parse(call.query().getOrDefault("life", "PT5M"));
        return Reply.json(200, "{}");
    }

    private Reply authorize(Call call) {
        Map<String, String> asked = call.query();
        boolean complete = "code".equals(asked.get("response_type"))
                && ("portal-" + side).equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.containsKey("code_challenge")
                && asked.containsKey("nonce")
                && asked.getOrDefault("redirect_uri", "").endsWith("/sign-in");
        if (!complete) {
            return Reply.json(400, "{\"error\":\"invalid_request\"}");
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(asked.get("code_challenge"), asked.get("redirect_uri"), asked.get("nonce"), user));
        return Reply.redirect(asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private Reply token(Call call) {
        Map<String, String> form = call.form();
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("portal-" + side + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(call.authorization())) {
            return Reply.json(401, "{\"error\":\"invalid_client\"}");
        }
        if ("refresh_token".equals(form.get("grant_type"))) {
            String given = form.get("refresh_token");
            Asked asked = refreshTokens.remove(given);
            if (asked == null || !spent.add(given)) {
                return Reply.json(400, "{\"error\":\"invalid_grant\"}");
            }
            refreshed.incrementAndGet();
            return tokens(asked);
        }
        Asked asked = codes.remove(form.get("code"));
        if (asked == null
                || !asked.redirectUri().equals(form.get("redirect_uri"))
                || !asked.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
            return Reply.json(400, "{\"error\":\"invalid_grant\"}");
        }
        return tokens(asked);
    }

    private Reply tokens(Asked asked) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, asked);
        return Reply.json(200, """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(access(asked.user()), id(asked), refresh, tokenLife.toSeconds()));
    }

    private String id(Asked asked) {
        return sign(claims(asked.user()).audience("portal-" + side).claim("nonce", asked.nonce()));
    }

    private String access(User signedIn) {
        JwtClaimsBuilder claims = claims(signedIn)
                .audience("parvis-" + side + "-api")
                .claim("azp", "portal-" + side)
                .claim("realm_access", Map.of("roles", signedIn.roles()));
        return sign(signedIn.organisation().isEmpty() ? claims : claims.claim("organisation", signedIn.organisation()));
    }

    private JwtClaimsBuilder claims(User signedIn) {
        Instant now = Instant.now();
        return Jwt.issuer(issuer()).subject(signedIn.subject()).issuedAt(now).expiresAt(now.plus(tokenLife));
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
