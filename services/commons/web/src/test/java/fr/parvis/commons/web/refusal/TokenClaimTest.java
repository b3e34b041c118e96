package fr.parvis.commons.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClaimTest {

    private static String bearer(String claims) {
        byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
        return "Bearer e30." + Base64.getUrlEncoder().encodeToString(bytes) + ".signature";
    }

    @Test
    void saysWhichRealmAndWhoTheTokenClaims() {
        String header = bearer("{\"iss\":\"http://localhost/realms/parvis-offer\",\"sub\":\"735771b2\"}");

        assertThat(TokenClaim.of(header)).hasToString("claimed_realm=parvis-offer claimed_subject=735771b2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic x", "Bearer ", "Bearer a.b", "Bearer a.%%.c", "Bearer a.bm90IGpzb24.c"})
    void makesNothingOfWhatIsNoToken(String header) {
        assertThat(TokenClaim.of(header)).isEqualTo(new TokenClaim("-", "-"));
    }

    @Test
    void letsNoForgedLineIntoTheLog() {
        String header = bearer("{\"iss\":\"x/realm\\nrefused\",\"sub\":\"a b\\r\\n\"}");

        assertThat(TokenClaim.of(header)).isEqualTo(new TokenClaim("-", "-"));
    }
}
