package fr.parvis.embedded.keycloak;

import fr.parvis.embedded.Parts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the identity server lives.
 *
 * @param home receives a copy of the distribution with the providers built in; worth keeping, for the build takes half a minute
 * @param data its database, kept between starts
 * @param port of the loopback address
 * @param providers jars that are built into the server
 * @param realms realm name to realm file; imported when the realm is not there yet
 * @param environment of the server, among it every value that a realm file names as a placeholder
 * @param jvmOptions more options for its JVM, for example an AOT cache
 */
public record KeycloakConfig(
        Parts parts,
        Path home,
        Path data,
        Path runFolder,
        Path log,
        int port,
        List<Path> providers,
        Map<String, Path> realms,
        Map<String, String> environment,
        List<String> jvmOptions) {
    public KeycloakConfig {
        providers = List.copyOf(providers);
        realms = Map.copyOf(realms);
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** The address that is written into every token as its issuer's. */
    public String url() {
        return "http://localhost:" + port;
    }
}
