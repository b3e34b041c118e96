package fr.parvis.independence.postgres;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.Plane;
import fr.parvis.independence.Together;
import fr.parvis.independence.platform.PlatformDescription.Database;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import fr.parvis.independence.rules.PostgresRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tries every database of every side as every role of every side, and reads the servers' catalogues. */
public final class PostgresPlane {
    /** Databases that a server makes for itself; no service has business in them. */
    private static final List<String> MAINTENANCE = List.of("postgres", "template1");

    private final List<DatabaseServer> servers;
    private final PostgresRules rules;

    public PostgresPlane(List<DatabaseServer> servers, PostgresRules rules) {
        this.servers = servers;
        this.rules = rules;
    }

    public List<Finding> look() {
        Map<String, String> passwords = passwords();
        return Together.look(servers, server -> look(server, passwords));
    }

    /** Role after role: one that may change a table would hold up another that tries to read it. */
    private List<Finding> look(DatabaseServer server, Map<String, String> passwords) {
        Catalogue catalogue = new Catalogue(server);
        List<Finding> findings = new ArrayList<>(catalogueOf(server, catalogue));
        for (Map.Entry<String, String> role : passwords.entrySet()) {
            for (String database : databases(server)) {
                Door door = new Door(server, database, role.getKey(), role.getValue());
                findings.addAll(new DoorAttempts(door, rules, catalogue).look());
            }
        }
        return findings;
    }

    private List<Finding> catalogueOf(DatabaseServer server, Catalogue catalogue) {
        PostgresRules.Server expected = rules.servers().get(server.side());
        if (expected == null) {
            throw new IndependenceException("rules.yaml says nothing of the server of side " + server.side(), null);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(list(server.side(), "roles that log in", expected.roles(), catalogue.roles()));
        findings.add(list(server.side(), "databases", expected.databases(), catalogue.databases()));
        findings.add(list(server.side(), "roles above the walls", List.of(), catalogue.mighty()));
        for (Database database : server.databases()) {
            List<String> privileges = rules.privileges().getOrDefault(database.role(), List.of());
            Set<String> held = catalogue.privileges(database.name(), database.role());
            findings.add(new Finding(
                    new Cell(Plane.POSTGRESQL, database.role(), server.side() + "/" + database.name(), "privileges"),
                    text(privileges),
                    text(held)));
        }
        return findings;
    }

    private static Finding list(String side, String what, List<String> expected, Set<String> observed) {
        return new Finding(new Cell(Plane.POSTGRESQL, "server", side, what), text(expected), text(observed));
    }

    private static String text(Iterable<String> values) {
        Set<String> sorted = new TreeSet<>();
        values.forEach(sorted::add);
        return sorted.isEmpty() ? "none" : String.join(" ", sorted);
    }

    private static List<String> databases(DatabaseServer server) {
        List<String> all = new ArrayList<>();
        server.databases().forEach(database -> all.add(database.name()));
        all.addAll(MAINTENANCE);
        return all;
    }

    /** Every role the platform knows; one that rules.yaml does not name is tried too, and expected to be refused. */
    private Map<String, String> passwords() {
        Map<String, String> passwords = new LinkedHashMap<>();
        servers.stream().flatMap(server -> server.databases().stream()).forEach(database -> {
            passwords.put(database.role(), database.password());
            passwords.put(database.ownerRole(), database.ownerPassword());
        });
        return passwords;
    }
}
