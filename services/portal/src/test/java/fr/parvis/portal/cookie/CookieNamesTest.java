package fr.parvis.portal.cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CookieNamesTest {

    private static final CookieNames DEMAND = CookieNames.of(true, "demand");

    @Test
    void givesEachSideNamesOfItsOwn() {
        assertThat(DEMAND.outward("q_session")).isEqualTo("__Host-parvis-demand-session");
        assertThat(CookieNames.of(true, "offer").outward("q_session")).isEqualTo("__Host-parvis-offer-session");
        assertThat(CookieNames.of(false, "demand").outward("q_auth_5f0")).isEqualTo("parvis-demand-auth_5f0");
    }

    @Test
    void readsItsOwnNamesBack() {
        String sent = "__Host-parvis-demand-session=abc; lang=fr; __Host-parvis-demand-auth_5f0=x=y";

        assertThat(DEMAND.inward(List.of(sent))).isEqualTo("q_session=abc; lang=fr; q_auth_5f0=x=y");
    }

    @Test
    void dropsACookieThatCarriesTheMechanismsOwnName() {
        assertThat(DEMAND.inward(List.of("q_session=planted", "q_session_at=planted")))
                .isNull();
    }

    @Test
    void doesNotTakeTheOtherSidesCookieForItsOwn() {
        assertThat(DEMAND.inward(List.of("__Host-parvis-offer-session=abc")))
                .isEqualTo("__Host-parvis-offer-session=abc");
    }

    @Test
    void unprotectedCookiesAreForTheLoopbackAddressOnly() {
        URI here = URI.create("http://demand.localhost:28120");
        URI realmHere = URI.create("http://localhost:28080/realms/parvis-demand");
        URI elsewhere = URI.create("https://demande.antenne.example");
        URI realmElsewhere = URI.create("https://connexion.antenne.example/realms/x");

        assertThatCode(() -> CookieCheck.require(false, here, realmHere)).doesNotThrowAnyException();
        assertThatCode(() -> CookieCheck.require(true, elsewhere, realmElsewhere))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CookieCheck.require(false, here, realmElsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parvis.cookies.host-prefix");
        assertThatThrownBy(() -> CookieCheck.require(false, elsewhere, realmHere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demande.antenne.example");
    }
}
