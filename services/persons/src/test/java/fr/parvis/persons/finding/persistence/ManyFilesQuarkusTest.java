package fr.parvis.persons.finding.persistence;

import static fr.parvis.persons.world.PersonFile.database;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.person.persistence.ManyFiles;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand files: the index is used, and a question costs the same number of statements however many files are compared. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ManyFilesQuarkusTest {

    private static final int FILES = 10_000;
    private static final int MOST_STATEMENTS = 8;

    @BeforeEach
    void aDepartment() throws SQLException {
        Api.post(asking(), "/persons", Map.of("alias", "Lune")).then().statusCode(201);
        new ManyFiles(Keys.data(), Keys.index(Keys.mounted())).write(FILES);
        database().execute("analyze name_index");
        database().execute("analyze person");
    }

    @AfterEach
    void nobodyLeft() {
        ManyFiles.remove();
    }

    @Test
    void asksTheIndexAndAsManyStatementsForAHundredFilesAsForNone() {
        IndexKey key = Keys.index(Keys.mounted());
        String common = explain(SqlNameIndex.SHARING, key, "Martin Marie");
        String held = explain(ofHolder(), key, "Martin Marie");

        assertThat(common).contains("name_index_pkey").doesNotContain("Seq Scan");
        assertThat(held).contains("person_of_holder").doesNotContain("Seq Scan");
        int forNone = statements(asking(), "/duplicate-checks", Map.of("lastName", "Xyqz", "firstName", "Wöwq"));
        int forHundred = statements(asking(), "/duplicate-checks", Map.of("lastName", "Martinmar", "firstName", "Zoé"));
        assertThat(forNone).isGreaterThan(3);
        assertThat(forHundred).isBetween(forNone, MOST_STATEMENTS);
        // One of them is the note that a name was shown; a page of fifty has fifty.
        assertThat(statements(
                        Tokens.facilitator(ManyFiles.HOLDER), "/person-searches?limit=1", Map.of("name", "martin")))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(Api.post(asking(), "/duplicate-checks", Map.of("lastName", "Martinmar", "firstName", "Marie"))
                        .asString())
                .contains("true");
    }

    private static String ofHolder() {
        Caller holder = new Caller("somebody", Set.of("FACILITATOR"), null, null);
        return Action.SEARCH_FILES
                .sql(holder)
                .within(SqlNameIndex.SHARING_AMONG)
                .replace(":subject", "'somebody'");
    }

    private static String explain(String sql, IndexKey key, String name) {
        String digests = NameTerms.of(name).stream()
                .map(term -> Long.toString(key.digest(term)))
                .collect(joining(","));
        List<String> plan = database().texts("explain " + sql.replace(":digests", "'" + digests + "'") + " limit 100");
        return String.join("\n", plan);
    }

    /** The fewest of three times: what another part of the service does meanwhile is counted too. */
    private static int statements(String token, String path, Map<String, Object> body) {
        return IntStream.range(0, 3).map(_ -> counted(token, path, body)).min().orElseThrow();
    }

    private static int counted(String token, String path, Map<String, Object> body) {
        Logger sql = Logger.getLogger("org.hibernate.SQL");
        AtomicInteger count = new AtomicInteger();
        Handler counter = new Counting(count);
        counter.setLevel(Level.ALL);
        Level before = sql.getLevel();
        sql.setLevel(Level.FINE);
        sql.addHandler(counter);
        try {
            Api.post(token, path, body).then().statusCode(200);
        } finally {
            sql.removeHandler(counter);
            sql.setLevel(before);
        }
        return count.get();
    }

    private static String asking() {
        return Tokens.facilitator(UUID.randomUUID().toString());
    }

    private static final class Counting extends Handler {

        private final AtomicInteger count;

        Counting(AtomicInteger count) {
            this.count = count;
        }

        @Override
        public void publish(LogRecord statement) {
            count.incrementAndGet();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
