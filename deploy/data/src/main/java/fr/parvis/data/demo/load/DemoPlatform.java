package fr.parvis.data.demo.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a platform listens and who may sign in there.
 *
 * @param mark file that remembers what has been loaded; it goes with the platform's data
 * @param services base addresses without path
 */
public record DemoPlatform(
        Path mark, Services services, List<Realm> realms, List<Login> logins, List<Machine> machines) {

    public record Services(URI persons, URI facilitation, URI cooperation, Supervision supervision) {}

    /** The supervision service, deployed once per side. */
    public record Supervision(URI demand, URI offer, URI neutral) {}

    /** Gives tokens for a password; only a demo platform has such a client. */
    public record Realm(String side, URI tokenEndpoint, String client, String clientSecret) {
        @Override
        public String toString() {
            return "Realm[" + side + "]";
        }
    }

    /**
     * An account of an invented person or professional.
     *
     * @param organisation code, empty for who has none
     */
    public record Login(
            String side, String username, String password, String subject, String role, String organisation) {
        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }

    /** A client that signs in for itself. */
    public record Machine(String side, String id, String secret) {
        @Override
        public String toString() {
            return "Machine[" + id + "]";
        }
    }
}
