package fr.parvis.independence.postgres;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.Plane;
import fr.parvis.independence.RefusalLog;
import fr.parvis.independence.rules.PostgresRules;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tries one database as one role: connecting first, then reading, writing and changing tables. */
final class DoorAttempts {
    /** Wrong password or no such role, no right to connect, not let in by pg_hba. */
    private static final List<String> SHUT = List.of("28P01", "28000", "42501");

    private final Door door;
    private final PostgresRules rules;
    private final Catalogue catalogue;
    private RefusalLog log;

    DoorAttempts(Door door, PostgresRules rules, Catalogue catalogue) {
        this.door = door;
        this.rules = rules;
        this.catalogue = catalogue;
        this.log = new RefusalLog(Path.of(door.server().log()));
    }

    /** Behind a shut door nothing is tried: what cannot connect can do nothing, and is refused with it. */
    List<Finding> look() {
        try (Connection connection = door.open()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(finding("connect", Finding.ALLOWED));
            TableAttempts tables = new TableAttempts(connection, catalogue.tables(door.database()));
            for (String operation : PostgresRules.OPERATIONS.subList(1, PostgresRules.OPERATIONS.size())) {
                // each refusal must be in the log for itself
                log = new RefusalLog(Path.of(door.server().log()));
                boolean allowed = tables.allowed(operation);
                findings.add(finding(operation, allowed ? Finding.ALLOWED : refused("ERROR:  permission denied")));
            }
            connection.rollback();
            return findings;
        } catch (SQLException e) {
            if (!SHUT.contains(e.getSQLState())) {
                throw new IndependenceException(
                        "The database %s neither let %s in nor refused (%s): look with ./parvis status."
                                .formatted(door.object(), door.role(), e.getMessage()),
                        e);
            }
            String observed = refused("FATAL");
            return PostgresRules.OPERATIONS.stream()
                    .map(operation -> finding(operation, observed))
                    .toList();
        }
    }

    /** The server's lines begin with time, process and role@database. */
    private String refused(String severity) {
        String who = "%s@%s ".formatted(door.role(), door.database());
        boolean logged = log.says(1, line -> line.contains(who) && line.contains(severity));
        return logged ? Finding.REFUSED : Finding.REFUSED_SILENTLY;
    }

    private Finding finding(String operation, String observed) {
        boolean may = rules.may(door.role(), door.server().side(), door.database(), operation);
        return new Finding(
                new Cell(Plane.POSTGRESQL, door.role(), door.object(), operation), Finding.word(may), observed);
    }
}
