package fr.parvis.facilitation.accesslog;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.web.chain.OldReadings;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.SealedLog;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of the access log go after a year; what proves that nobody changed the others stays. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class OldReadingsQuarkusTest {

    private final Sealing sealing;
    private final OldReadings readings;

    OldReadingsQuarkusTest(Sealing sealing, OldReadings readings) {
        this.sealing = sealing;
        this.readings = readings;
    }

    @Test
    @Requirement("PER-29")
    void goAfterAYearAndLeaveTheirLeaf() {
        Supported she = Supported.by();
        long old = reading(she, "12 months 2 days");
        long young = reading(she, "11 months");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        assertThat(Reactive.await(() -> readings.due(today))).isZero();
        seal();
        assertThat(Reactive.await(() -> readings.due(today))).isOne();
        assertThat(Reactive.await(() -> readings.due(today.plusDays(60)))).isEqualTo(2);

        assertThat(Reactive.await(readings::forget)).isOne();

        assertThat(DATABASE.number("select count(*) from access_log where number = ?", old))
                .isZero();
        assertThat(DATABASE.number("select count(*) from access_log where number = ?", young))
                .isOne();
        JsonObject gone = leaf(old);
        assertThat(gone.getBoolean("removed")).isTrue();
        assertThat(gone.getString("leaf")).isNotBlank();
        assertThat(leaf(young).getString("now")).isEqualTo(leaf(young).getString("leaf"));
    }

    @Test
    @Requirement("PER-29")
    void mayNotBeRemovedBeforeSixMonthsWhateverIsAsked() {
        assertThat(catchThrowable(
                        () -> DATABASE.execute("select forget_access_log(now() - interval '5 months', 1000)")))
                .hasStackTraceContaining("the access log is kept for six months");
    }

    private static long reading(Supported she, String age) {
        DATABASE.execute(
                "insert into access_log (case_id, person, reader, reader_role, part, read_at) select id, person, 'f', 'FACILITATOR', 'CASE', now() - interval '"
                        + age + "' from support_case where id = ?",
                she.caseId());
        return DATABASE.number("select max(number) from access_log");
    }

    private void seal() {
        while (Reactive.await(sealing::seal) > 0) {
            // A run seals so many batches and no more.
        }
    }

    private static JsonObject leaf(long row) {
        List<JsonObject> leaves = SealedLog.lines("chain").stream()
                .filter(line -> Long.valueOf(row).equals(line.getLong("row")))
                .toList();
        assertThat(leaves).hasSize(1);
        return leaves.getFirst();
    }
}
