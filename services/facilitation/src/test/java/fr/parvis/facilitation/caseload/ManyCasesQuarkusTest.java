package fr.parvis.facilitation.caseload;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** A full caseload: as many statements as a short one, and every line once while others come and go. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ManyCasesQuarkusTest {

    private static final int MOST_STATEMENTS = 6;
    private final String karim = "facilitator-" + UUID.randomUUID();

    @BeforeEach
    void aFacilitatorOfTheDirectory() {
        Antenna.listed(karim);
    }

    @AfterEach
    void nobodyLeft() {
        DATABASE.execute("update support_case set facilitator = 'nobody' where facilitator = ?", karim);
    }

    @Test
    @Requirement("FAC-05")
    void showsSixtyLinesWithTheirReadingsInSixStatements() {
        cases(1);
        int forOne = statements(1);
        cases(59);
        int forSixty = statements(60);

        assertThat(forSixty).isEqualTo(forOne).isBetween(3, MOST_STATEMENTS);
        assertThat(DATABASE.number(
                        "select count(distinct case_id) from access_log where reader = ? and part = 'QUEUE_LINE'",
                        karim))
                .isEqualTo(60);
    }

    @Test
    @Requirement("FAC-05")
    void skipsNobodyAndShowsNobodyTwiceWhileCasesComeAndGo() {
        cases(40);
        List<String> stayed =
                new ArrayList<>(DATABASE.texts("select id from support_case where facilitator = ?", karim));
        Random chance = new Random(20_261_123);
        List<String> shown = new ArrayList<>();
        String path = "/api/v1/cases?limit=4";
        while (path != null) {
            JsonPath page = facilitator(karim)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            shown.addAll(page.getList("items.id"));
            String next = page.getString("next");
            path = next == null ? null : "/api/v1/cases?limit=4&cursor=" + next;
            String gone = stayed.remove(chance.nextInt(stayed.size()));
            DATABASE.execute(
                    "update support_case set closed = true, state = 'CLOSED' where id = ?", UUID.fromString(gone));
            if (shown.size() < 80) {
                cases(1);
            }
        }

        assertThat(shown).doesNotHaveDuplicates().containsAll(stayed);
    }

    /** Active cases of this facilitator, on few days, so that places differ by priority and id too. */
    private void cases(int many) {
        DATABASE.execute("""
                insert into support_case (id, proposal, person, facilitator, taken_on, paused, closed, origin, criteria,
                    priority, state, requested_on, accepted_on, site_code, version)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), ?, true, false, false, 'PERSON',
                    case when p then 'BREAK_WITHOUT_ADAPTED_RESPONSE' else '' end, p, 'ACTIVE',
                    date '2026-10-01' + cast(floor(random() * 5) as integer), date '2026-10-20', null, 0
                from (select random() < 0.3 as p from generate_series(1, ?)) chosen""", karim, many);
    }

    /** The fewest of three times: what another part of the service does meanwhile is counted too. */
    private int statements(int lines) {
        return IntStream.range(0, 3).map(_ -> counted(lines)).min().orElseThrow();
    }

    private int counted(int lines) {
        Logger sql = Logger.getLogger("org.hibernate.SQL");
        AtomicInteger count = new AtomicInteger();
        Handler counter = new Counting(count);
        counter.setLevel(Level.ALL);
        Level before = sql.getLevel();
        sql.setLevel(Level.FINE);
        sql.addHandler(counter);
        try {
            facilitator(karim)
                    .get("/api/v1/cases?limit=60")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(lines));
        } finally {
            sql.removeHandler(counter);
            sql.setLevel(before);
        }
        return count.get();
    }

    private static final class Counting extends Handler {

        private final AtomicInteger count;

        Counting(AtomicInteger count) {
            this.count = count;
        }

        @Override
        public void publish(LogRecord line) {
            count.incrementAndGet();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
