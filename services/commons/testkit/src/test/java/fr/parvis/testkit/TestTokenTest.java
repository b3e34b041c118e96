package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokenTest {

    @Test
    void carriesRolesAudienceIssuerAndSubjectAsKeycloakDoes() {
        assertThat(claims(Tokens.person("sub-1")))
                .contains("\"realm_access\":{\"roles\":[\"PERSON\"]}")
                .contains("\"aud\":\"parvis-demand-api\"")
                .contains("\"iss\":\"https://keycloak.invalid/realms/parvis-demand\"")
                .contains("\"sub\":\"sub-1\"");
    }

    @Test
    void namesTheMachineAndTheOrganisation() {
        assertThat(claims(Tokens.service("demand", "facilitation"))).contains("\"azp\":\"facilitation\"");
        assertThat(claims(Tokens.coordinator("sub-2", "c360-14"))).contains("\"organisation\":\"c360-14\"");
    }

    @Test
    void endsBeforeNowWhenExpired() {
        String expires = claims(
                        TestToken.of("demand", "sub-3", "PERSON").expired().sign())
                .replaceFirst(".*\"exp\":(\\d+).*", "$1");

        assertThat(Long.parseLong(expires)).isLessThan(System.currentTimeMillis() / 1000);
    }

    @Test
    void isSignedWithTheKeyTheServiceIsGiven() throws GeneralSecurityException {
        String token = Tokens.facilitator("sub-4");
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(SigningKey.publicKey()))));
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1))))
                .isTrue();
    }

    private static String claims(String token) {
        String middle = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8);
    }
}
