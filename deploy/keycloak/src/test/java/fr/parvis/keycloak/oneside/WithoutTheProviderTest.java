package fr.parvis.keycloak.oneside;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.realms.Side;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that {@link OnePersonOneAccountTest} would be red without the provider: same server, same realms, no jar. */
class WithoutTheProviderTest {

    @Test
    void aServerWithoutTheProviderOpensBothAccountsInBothOrders(@TempDir Path folder) {
        try (IdentityServer server = IdentityServer.unguarded(folder)) {
            TwoAccounts demandFirst = TwoAccounts.of(server, Side.DEMAND, Side.OFFER);
            TwoAccounts offerFirst = TwoAccounts.of(server, Side.OFFER, Side.DEMAND);

            assertThat(demandFirst.second().status()).isEqualTo(201);
            assertThat(demandFirst.secondAccounts()).isOne();
            assertThat(offerFirst.second().status()).isEqualTo(201);
            assertThat(offerFirst.secondAccounts()).isOne();
        }
    }
}
