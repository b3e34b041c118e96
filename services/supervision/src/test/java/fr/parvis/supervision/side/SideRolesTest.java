package fr.parvis.supervision.side;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import fr.parvis.testkit.Requirement;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideRolesTest {

    private static final Path REALMS =
            Path.of(System.getProperty("parvis.root", "../..")).resolve("deploy/keycloak/src/main/resources/realms");
    private static final Set<String> HELD_BY_NOBODY = Set.of("offline_access", "uma_authorization");

    @ParameterizedTest
    @EnumSource(Side.class)
    void namesTheRolesThatTheRealmOfEachSideDefines(Side side) throws IOException {
        Set<String> expected = SideRoles.of(side);

        Set<String> defined = realm(side);

        defined.removeAll(HELD_BY_NOBODY);
        assertThat(defined.remove(SideRoles.SERVICE)).isTrue();
        assertThat(defined).isEqualTo(expected);
    }

    @Test
    @Requirement({"IND-EP-06", "IND-EP-07"})
    void callsATokenMixedWhenItHoldsARoleOfAnotherSide() {
        assertThat(SideRoles.mixed(Side.DEMAND, Set.of("CARRIER_MANAGER", "CARRIER_SIGNATORY")))
                .isTrue();
        assertThat(SideRoles.mixed(Side.DEMAND, Set.of("C360_COORDINATOR"))).isTrue();
        assertThat(SideRoles.mixed(Side.NEUTRAL, Set.of("ARS", "CARRIER_MANAGER")))
                .isTrue();
        assertThat(SideRoles.mixed(Side.DEMAND, Set.of("CARRIER_MANAGER", "FACILITATOR")))
                .isFalse();
        assertThat(SideRoles.mixed(Side.OFFER, Set.of("SERVICE"))).isFalse();
    }

    private static Set<String> realm(Side side) throws IOException {
        String file = Files.readString(REALMS.resolve("parvis-" + side.lower() + ".json"));
        return new JsonObject(file)
                .getJsonObject("roles").getJsonArray("realm").stream()
                        .map(role -> ((JsonObject) role).getString("name"))
                        .collect(Collectors.toSet());
    }
}
