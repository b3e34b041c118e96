package fr.parvis.independence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.independence.Expectations;
import fr.parvis.independence.Finding;
import fr.parvis.independence.mutants.GrantAdded;
import fr.parvis.independence.mutants.Mutant;
import fr.parvis.independence.platform.PlatformDescription.Database;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import fr.parvis.testkit.Requirement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PostgresPlaneTest {
    private final Postgres demandServer = Postgres.temporary();
    private final Postgres offerServer = Postgres.temporary();
    private final Postgres neutralServer = Postgres.temporary();
    private final DatabaseServer demand =
            describe("demand", demandServer, "persons", "facilitation", "supervision_demand", "portal_demand");
    private final DatabaseServer offer =
            describe("offer", offerServer, "cooperation", "supervision_offer", "portal_offer");
    private final DatabaseServer neutral =
            describe("neutral", neutralServer, "supervision_neutral", "indicators", "portal_neutral");

    @BeforeAll
    void makeDatabases() throws SQLException {
        for (DatabaseServer server : List.of(demand, offer, neutral)) {
            for (Database database : server.databases()) {
                Postgres running = running(server);
                running.withService(new ServiceRoles(database.name(), database.ownerPassword(), database.password()));
                migrate(running, database);
            }
        }
    }

    /** Once for all breaches, since a look tries every role at every database of every server. */
    @AfterAll
    void findsNothingLeftOfAnyBreachAndStops() {
        try {
            assertThat(Expectations.differences(look())).isEmpty();
        } finally {
            Stream.of(demandServer, offerServer, neutralServer).forEach(Postgres::close);
        }
    }

    @Test
    @Requirement("IND-EP-01")
    void findsDatabasesAsTheRulesDemand() {
        List<Finding> findings = look();

        assertThat(Expectations.differences(findings)).isEmpty();
        assertThat(findings).hasSizeGreaterThan(190);
    }

    @Test
    void seesThatOneServiceReadsTheDatabaseOfItsNeighbour() throws Exception {
        assertThat(seen(GrantAdded.reading(demand, "persons", "facilitation")))
                .contains(
                        "facilitation demand/persons connect: refused ≠ allowed",
                        "facilitation demand/persons read: refused ≠ allowed");
    }

    @Test
    void seesThatAServiceMayMakeTables() throws Exception {
        Mutant mutant = new GrantAdded(
                offer,
                "cooperation",
                "cooperation",
                "ddl",
                "grant create on schema public to cooperation",
                "revoke create on schema public from cooperation");

        assertThat(seen(mutant)).containsExactly("cooperation offer/cooperation ddl: refused ≠ allowed");
    }

    @Test
    void seesAPrivilegeThatIsNoDataRight() throws Exception {
        Mutant mutant = new GrantAdded(
                offer,
                "cooperation",
                "cooperation",
                "privileges",
                "grant truncate on all tables in schema public to cooperation",
                "revoke truncate on all tables in schema public from cooperation");

        assertThat(seen(mutant))
                .containsExactly(
                        "cooperation offer/cooperation privileges: DELETE INSERT SELECT UPDATE ≠ DELETE INSERT SELECT TRUNCATE UPDATE");
    }

    @Test
    void seesARoleThatNobodyNamed() throws Exception {
        Mutant mutant = new GrantAdded(
                demand,
                "persons",
                "server",
                "roles that log in",
                "create role consultant login createdb password 'x'",
                "drop role consultant");

        assertThat(seen(mutant))
                .containsExactlyInAnyOrder(
                        "server demand roles that log in: facilitation facilitation_owner persons persons_owner portal_demand portal_demand_owner supervision_demand supervision_demand_owner ≠ consultant facilitation facilitation_owner persons persons_owner portal_demand portal_demand_owner supervision_demand supervision_demand_owner",
                        "server demand roles above the walls: none ≠ consultant");
    }

    private List<String> seen(Mutant mutant) throws Exception {
        mutant.apply();
        try {
            return Expectations.differences(look());
        } finally {
            mutant.revert();
        }
    }

    private List<Finding> look() {
        return new PostgresPlane(
                        List.of(demand, offer, neutral), Expectations.rules().postgresql())
                .look();
    }

    private Postgres running(DatabaseServer server) {
        return switch (server.side()) {
            case "demand" -> demandServer;
            case "offer" -> offerServer;
            default -> neutralServer;
        };
    }

    private static void migrate(Postgres server, Database database) throws SQLException {
        String url = server.jdbcUrl(database.name());
        try (Connection owner = DriverManager.getConnection(url, database.ownerRole(), database.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "create table fact (id bigint generated always as identity primary key, text varchar not null)");
            statement.execute("grant select, insert, update, delete on fact to " + database.role());
        }
    }

    private static DatabaseServer describe(String side, Postgres server, String... databases) {
        return new DatabaseServer(
                side,
                "127.0.0.1",
                server.port(),
                0,
                "postgres",
                server.superuserPassword(),
                server.log().toString(),
                Stream.of(databases)
                        .map(name ->
                                new Database(name, name, name + "-password", name + "_owner", name + "-owner-password"))
                        .toList());
    }
}
