package fr.parvis.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignedInTest {

    @Test
    void countsAnOrganisationOnceAndEveryoneElseAlone() {
        assertThat(caller("c360-14", "claire").countedAs())
                .isEqualTo(caller("c360-14", "denis").countedAs());
        assertThat(caller(null, "luc").countedAs())
                .isNotEqualTo(caller(null, "agnes").countedAs());
    }

    @Test
    void keepsTheTokenOutOfWhatALogCanShow() {
        assertThat(caller(null, "luc")).asString().doesNotContain("token");
    }

    private static SignedIn caller(@Nullable String organisation, String subject) {
        return new SignedIn(Set.of("ARS"), organisation, "portal", subject, "token");
    }
}
