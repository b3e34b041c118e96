package fr.parvis.keycloak.realms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealmsTest {
    private final RealmSecrets secrets = RealmSecrets.generate(new SecureRandom());

    @TempDir
    Path folder;

    @Test
    void writesOneFilePerSideForItsOwnerOnly() throws IOException {
        Realms.write(folder, secrets, true);
        Realms.write(folder, secrets, true);

        assertThat(folder)
                .isDirectoryContaining("glob:**parvis-demand-realm.json")
                .isDirectoryContaining("glob:**parvis-offer-realm.json")
                .isDirectoryContaining("glob:**parvis-neutral-realm.json");
        assertThat(Files.getPosixFilePermissions(folder.resolve("parvis-offer-realm.json")))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheLocalPlatformEveryValue(Side side) {
        assertThat(Realms.compose(side, secrets, true).toString()).doesNotContain("${PARVIS");
    }

    @ParameterizedTest
    @EnumSource
    void leavesSecretsOfAProductionRealmToTheServersEnvironment(Side side) {
        JsonObject realm = Realms.compose(side, RealmSecrets.fromEnvironmentOfTheServer(), false);

        assertThat(RealmFiles.clients(realm))
                .filteredOn(client -> client.containsKey("secret"))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(client.getString("secret")).matches("\\$\\{PARVIS_[A-Z_]+_SECRET}"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsDemoPeopleAndTheirClientOutOfProduction(Side side) {
        JsonObject realm = Realms.compose(side, RealmSecrets.fromEnvironmentOfTheServer(), false);

        assertThat(RealmFiles.users(realm))
                .allSatisfy(user ->
                        assertThat(user.containsKey("serviceAccountClientId")).isTrue());
        assertThat(RealmFiles.clients(realm))
                .extracting(client -> client.getString("clientId"))
                .doesNotContain("parvis-demo", "platform-operator");
    }

    @Test
    void writesNoBirthDataAndNoNameOfAPerson() {
        String realm = Realms.compose(Side.DEMAND, secrets, true).toString();

        assertThat(realm).doesNotContain("Le Moine-Duval", "1979-11-02", "10001234565", "Léa", "Amina");
    }
}
