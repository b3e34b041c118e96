package fr.parvis.persons.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scenario 40, first half: whoever is signed in at another antenna is nobody here, also under the same account and the same names of realms. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class OtherAntennaQuarkusTest {

    @Test
    @Requirement("IND-EP-21")
    void isNobodyAtEveryDoor() throws NoSuchAlgorithmException {
        PersonFile file = PersonFile.aPerson();
        TestToken here = TestToken.of("demand", file.person(), "PERSON", "FACILITATOR", "CARRIER_MANAGER", "SERVICE");
        String otherIssuer = here.withIssuer("https://keycloak.voisine.invalid/realms/parvis-demand")
                .sign();
        String otherKey = signed(here, otherKey());

        Policy.lines().keySet().forEach(endpoint -> {
            for (String token : List.of(otherIssuer, otherKey)) {
                assertThat(knock(endpoint, token, file)).as(endpoint).isEqualTo(401);
            }
        });
        Api.get(file.herToken(), file.path("")).then().statusCode(200);
    }

    /** The same token in all but the key that signed it. */
    private static String signed(TestToken token, PrivateKey key) {
        Instant now = Instant.now();
        return Jwt.issuer(token.issuer())
                .audience(token.audience())
                .subject(token.subject())
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofMinutes(5)))
                .claim("realm_access", Map.of("roles", List.copyOf(token.roles())))
                .sign(key);
    }

    private static PrivateKey otherKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    private static int knock(String endpoint, String token, PersonFile file) {
        String[] words = endpoint.split(" ", 2);
        String path = words[1].replace("{id}", file.id())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        String format = path.contains("/parts/") ? "application/octet-stream" : "application/json";
        return Api.as(token)
                .contentType(format)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body((words[0].equals("GET") ? "" : "{}").getBytes(StandardCharsets.UTF_8))
                .request(words[0], path)
                .statusCode();
    }
}
