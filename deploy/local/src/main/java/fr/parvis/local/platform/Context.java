package fr.parvis.local.platform;

import fr.parvis.embedded.Parts;
import fr.parvis.local.state.KeyFolder;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.Secrets;
import fr.parvis.local.state.StateFolder;
import java.nio.file.Files;
import java.time.Clock;

/** What every part of one platform is made from. */
public record Context(
        Repository repository, StateFolder state, PortBlock ports, Secrets secrets, KeyFolder keys, Parts parts) {
    public static Context of(Repository repository, StateFolder state, PortBlock ports) {
        return new Context(
                repository,
                state,
                ports,
                Secrets.in(state),
                new KeyFolder(state, Clock.systemUTC()),
                new Parts(repository.parts()));
    }

    public static Context ofThisUser() {
        return of(Repository.located(), StateFolder.ofThisUser(), PortBlock.ofThisUser());
    }

    /** Where programs reach a service. */
    public String url(PlatformService service) {
        return "http://localhost:" + ports.at(service.portOffset());
    }

    /** Where people reach it: a portal has a name of its side's own, so that no two sides share an origin in a browser. */
    public String address(PlatformService service) {
        String host =
                service.needs(PlatformService.Need.SIGN_IN) ? service.side().lower() + ".localhost" : "localhost";
        return "http://" + host + ":" + ports.at(service.portOffset());
    }

    public String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    /** Whether the build has packaged the service. */
    public boolean built(PlatformService service) {
        return Files.exists(repository.application(service.application()).resolve("quarkus-run.jar"));
    }
}
