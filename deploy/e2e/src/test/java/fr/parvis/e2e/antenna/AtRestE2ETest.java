package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody reads who has every file of a running antenna: data files, write-ahead logs, segments of the broker, logs, and so every backup. */
@ExtendWith(AntennaExtension.class)
final class AtRestE2ETest {

    private static final String PUBLIC = "Communauté 360 du Calvados";

    /** Until then rows may stand in memory and in the write-ahead log only. */
    @BeforeEach
    void everythingIsWritten(RunningAntenna antenna) throws IOException, SQLException {
        for (PlatformDescription.DatabaseServer server : antenna.description().databaseServers()) {
            try (Connection connection = connection(server, "postgres");
                    Statement checkpoint = connection.createStatement()) {
                checkpoint.execute("checkpoint");
            }
        }
    }

    @Test
    @Requirement("PER-32")
    void noFileHoldsAWordOfAPersonInClear(RunningAntenna antenna) throws IOException, SQLException {
        Set<String> hers = wordsOfPersons();
        assertThat(hers).hasSizeGreaterThan(100);
        assertThat(expressionsStored(antenna))
                .as("every expression of the demo is there, sealed")
                .isGreaterThanOrEqualTo(expressionsOfTheDemo());

        assertThat(new ReadableBytes(hers).below(antenna.state())).isEmpty();
    }

    /** The same look finds what is public, in the database and on the broker: so it would have found a word of hers. */
    @Test
    void theSameLookFindsWhatIsPublic(RunningAntenna antenna) throws IOException {
        Map<String, Set<Path>> found = new ReadableBytes(Set.of(PUBLIC)).below(antenna.state());

        Set<String> places = found.getOrDefault(PUBLIC, Set.of()).stream()
                .map(Path::toString)
                .map(path -> path.contains("pg_wal")
                        ? "write-ahead log"
                        : path.contains("kafka") ? "broker" : path.contains("base/") ? "tables" : "elsewhere")
                .collect(Collectors.toSet());
        assertThat(places).contains("write-ahead log", "broker", "tables");
    }

    private static long expressionsStored(RunningAntenna antenna) throws IOException, SQLException {
        PlatformDescription.DatabaseServer demand = antenna.description().databaseServers().stream()
                .filter(server -> server.side().equals("demand"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = connection(demand, "facilitation");
                Statement question = connection.createStatement();
                ResultSet count = question.executeQuery("select count(*) from expression")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static Connection connection(PlatformDescription.DatabaseServer server, String database)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database,
                server.superuser(),
                server.superuserPassword());
    }

    private static long expressionsOfTheDemo() throws IOException {
        long expressions = 0;
        for (JsonNode people : demo()) {
            for (JsonNode person : people) {
                expressions += person.path("expressions").size();
            }
        }
        return expressions;
    }

    /** Expressions, requests, responses, opinions, consents and comments of the demo antenna; names stand in the list of accounts. */
    private static Set<String> wordsOfPersons() throws IOException {
        Set<String> words = new TreeSet<>();
        for (JsonNode people : demo()) {
            for (String field : List.of("words", "text", "conditions", "gap", "message", "objective")) {
                people.findValues(field).stream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .filter(text -> text.length() >= 20)
                        .forEach(words::add);
            }
        }
        return words;
    }

    private static List<JsonNode> demo() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String departement : List.of("14", "27", "50", "61", "76")) {
            String file = "/demo/persons-" + departement + ".json";
            try (InputStream people = Objects.requireNonNull(AtRestE2ETest.class.getResourceAsStream(file), file)) {
                all.add(new ObjectMapper().readTree(people));
            }
        }
        return all;
    }
}
