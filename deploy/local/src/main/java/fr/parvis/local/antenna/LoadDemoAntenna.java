package fr.parvis.local.antenna;

import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.InvalidDemoException;
import fr.parvis.data.demo.load.DemoPlatform;
import fr.parvis.data.demo.load.LoadException;
import fr.parvis.data.territory.Territories;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import fr.parvis.local.platform.DemoLoader;
import fr.parvis.local.state.FirstDay;
import fr.parvis.local.state.StateFolder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Fills the platform with the demo antenna "Normandie – démonstration"; what is already there is left alone. */
public final class LoadDemoAntenna implements DemoLoader {
    private static final String MARK = "demo-loaded.properties";

    @Override
    public void load(PlatformDescription platform, Consumer<String> progress) {
        try {
            var territories = Territories.load();
            var state = new StateFolder(Path.of(platform.stateFolder()));
            var demo = MorePersons.ofThisUser()
                    .addTo(
                            DemoAntenna.read(territories),
                            territories,
                            FirstDay.of(state, Clock.system(ZoneId.of("Europe/Paris"))));
            new fr.parvis.data.demo.load.DemoLoader(demo, describe(platform)).load(progress);
        } catch (LoadException | InvalidDemoException e) {
            throw new EmbeddedException(
                    e.getMessage() + " The services' logs say more; start again with ./parvis up to go on.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("Loading the demo antenna was interrupted; ./parvis up goes on with it.", e);
        }
    }

    private static DemoPlatform describe(PlatformDescription platform) {
        return new DemoPlatform(
                Path.of(platform.stateFolder()).resolve(MARK),
                new DemoPlatform.Services(
                        base(platform, "demand", "persons"),
                        base(platform, "demand", "facilitation"),
                        base(platform, "offer", "cooperation"),
                        new DemoPlatform.Supervision(
                                base(platform, "demand", "supervision-demand"),
                                base(platform, "offer", "supervision-offer"),
                                base(platform, "neutral", "supervision-neutral"))),
                platform.identityServer().realms().stream()
                        .map(realm -> realm(platform, realm))
                        .toList(),
                logins(platform),
                platform.identityServer().realms().stream()
                        .flatMap(realm -> realm.machineClients().stream()
                                .map(client -> new DemoPlatform.Machine(realm.side(), client.id(), client.secret())))
                        .toList());
    }

    private static URI base(PlatformDescription platform, String side, String service) {
        return URI.create(platform.service(side, service).baseUrl());
    }

    private static DemoPlatform.Realm realm(PlatformDescription platform, Realm realm) {
        return new DemoPlatform.Realm(
                realm.side(), platform.tokenEndpoint(realm.side()), realm.demoClient(), realm.demoClientSecret());
    }

    private static List<DemoPlatform.Login> logins(PlatformDescription platform) {
        return platform.demoAccounts().stream()
                .map(account -> new DemoPlatform.Login(
                        account.side(),
                        account.username(),
                        account.password(),
                        account.subject(),
                        account.role(),
                        account.organisation()))
                .toList();
    }
}
