package fr.parvis.independence.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which roles and databases each server has, what each role may do on which database, and the kinds of privilege a
 * service's role holds on tables.
 */
public record PostgresRules(
        Map<String, Server> servers,
        Map<String, Map<String, List<String>>> roles,
        Map<String, List<String>> privileges) {
    /** What is tried by every role on every database. */
    public static final List<String> OPERATIONS = List.of("connect", "read", "write", "ddl");

    /** What there is on one side's server, besides the superuser and the maintenance databases. */
    public record Server(List<String> databases, List<String> roles) {}

    /** Whether the role may do this on this database of this side. */
    public boolean may(String role, String side, String database, String operation) {
        Server server = servers.get(side);
        boolean here = server != null && server.roles().contains(role);
        return here
                && roles.getOrDefault(role, Map.of())
                        .getOrDefault(database, List.of())
                        .contains(operation);
    }

    static PostgresRules of(Mapping postgresql) {
        postgresql.allowing("servers", "roles", "privileges");
        Map<String, Server> servers = postgresql
                .mapping("servers")
                .allowing("demand", "offer", "neutral")
                .each(one -> new Server(one.allowing("databases", "roles").texts("databases"), one.texts("roles")));
        Map<String, Map<String, List<String>>> roles =
                postgresql.mapping("roles").each(Mapping::eachTexts);
        roles.values().stream()
                .flatMap(rights -> rights.values().stream())
                .flatMap(List::stream)
                .filter(operation -> !OPERATIONS.contains(operation))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Mapping.wrong("postgresql.roles names the unknown operation " + unknown);
                });
        Set<String> known = Set.copyOf(servers.values().stream()
                .flatMap(server -> server.roles().stream())
                .toList());
        postgresql.mapping("roles").allowing(known);
        return new PostgresRules(
                servers, roles, postgresql.mapping("privileges").allowing(known).eachTexts());
    }
}
