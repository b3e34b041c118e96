package fr.parvis.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedRealmTest {

    @Test
    void isTheSideOfTheIssuer() {
        assertThat(ClaimedRealm.of(token("{\"iss\":\"https://k.invalid/realms/parvis-demand\"}")))
                .contains(Side.DEMAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"iss\":1}", "{\"iss\":\"https://elsewhere\"}", "no json", "[]", ""})
    void isNoneWhereNothingSensibleIsClaimed(String claims) {
        assertThat(ClaimedRealm.of(token(claims))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic eDp5", "Bearer", "Bearer a", "Bearer a.b", "Bearer a.%%.c", "Bearer ..."})
    void isNoneWithoutAToken(String authorization) {
        assertThat(ClaimedRealm.of(authorization)).isEmpty();
        assertThat(ClaimedRealm.of(null)).isEmpty();
    }

    private static String token(String claims) {
        return "Bearer h."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }
}
