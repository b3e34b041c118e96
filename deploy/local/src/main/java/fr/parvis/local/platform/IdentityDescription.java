package fr.parvis.local.platform;

import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.independence.platform.PlatformDescription.IdentityServer;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import fr.parvis.keycloak.realms.DemoPeople;
import fr.parvis.keycloak.realms.DemoPerson;
import fr.parvis.keycloak.realms.RealmSecrets;
import fr.parvis.keycloak.realms.Side;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The identity server's part of the description: realms, machine clients, demo people. */
final class IdentityDescription {
    private static final Map<Side, List<String>> MACHINES = Map.of(
            Side.DEMAND, List.of("persons", "facilitation", "supervision-demand", "gateway-demand", "ars-signal"),
            Side.OFFER, List.of("cooperation", "supervision-offer", "gateway-offer"),
            Side.NEUTRAL, List.of("supervision-neutral", "indicators", "gateway-neutral"));

    private final Context context;
    private final RealmSecrets secrets;

    IdentityDescription(Context context) {
        this.context = context;
        this.secrets = new Identity(context).secrets();
    }

    /** The server has no administrator of its own: each realm has a client that opens and closes accounts. */
    IdentityServer server() {
        return new IdentityServer(
                context.keycloakUrl(),
                context.state().log().resolve("keycloak.log").toString(),
                Stream.of(Side.values()).map(this::realm).toList());
    }

    List<DemoAccount> demoAccounts() {
        return DemoPeople.all().stream().map(this::account).toList();
    }

    private Realm realm(Side side) {
        Stream<MachineClient> machines = MACHINES.getOrDefault(side, List.of()).stream()
                .map(client -> new MachineClient(client, secrets.clientSecret(client)));
        MachineClient registrar = new MachineClient("account-registrar", secrets.registrarSecret(side));
        MachineClient operator = new MachineClient("platform-operator", secrets.operatorSecret(side));
        return new Realm(
                side.name().toLowerCase(Locale.ROOT),
                side.realm(),
                side.audience(),
                side.demoClient(),
                secrets.demoSecret(side),
                Stream.concat(machines, Stream.of(registrar, operator)).toList());
    }

    private DemoAccount account(DemoPerson person) {
        return new DemoAccount(
                person.side().name().toLowerCase(Locale.ROOT),
                person.username(),
                secrets.password(person.username()),
                person.id(),
                person.label(),
                String.join(", ", person.roles()),
                person.organisation());
    }
}
