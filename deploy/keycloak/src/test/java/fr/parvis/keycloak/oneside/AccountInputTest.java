package fr.parvis.keycloak.oneside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountInputTest {

    @Test
    void takesTheIdentityOutBeforeAnythingIsStored() {
        AccountInput input = AccountInput.of(Map.of(
                "username",
                "karim.benali",
                "birthName",
                List.of("Benali"),
                "user.attributes.birthDate",
                "1984-03-12",
                "organisation",
                List.of("c360-14")));

        assertThat(input.identity())
                .containsOnly(Map.entry("birthName", "Benali"), Map.entry("birthDate", "1984-03-12"));
        assertThat(input.rest()).containsOnlyKeys("username", "organisation");
        assertThat(input.username()).isEqualTo("karim.benali");
    }

    @Test
    void takesBlankFieldsForAbsentOnes() {
        AccountInput input =
                AccountInput.of(Map.of("birthName", List.of(" "), "professionalId", Arrays.asList((String) null)));

        assertThat(input.namesSomebody()).isFalse();
        assertThat(input.rest()).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTwoValuesOfOneField() {
        AccountInput input = AccountInput.of(Map.of("birthDate", List.of("1984-03-12", "1984-03-13")));

        assertThat(input.identity()).containsEntry("birthDate", "1984-03-12;1984-03-13");
    }
}
