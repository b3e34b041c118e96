package fr.parvis.facilitation.accesslog;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.testkit.SealedLog.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chain names when something was done to it, persons shows (its ChainQuarkusTest); here, that this log is in one. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ChainQuarkusTest {

    private final Sealing sealing;

    private Supported she = Supported.NOBODY;

    ChainQuarkusTest(Sealing sealing) {
        this.sealing = sealing;
    }

    @BeforeEach
    void readingsOfHerCaseAreSealed() {
        she = Supported.by();
        she.herFacilitator().get("/api/v1/cases/{id}", she.caseId()).then().statusCode(200);
        she.herself().get("/api/v1/cases/{id}", she.caseId()).then().statusCode(200);
        sealAll();
    }

    @Test
    @Requirement("PER-29")
    void hasALeafForEveryRowThatFitsTheRowAsItStands() {
        assertThat(leaves())
                .filteredOn(leaf -> !leaf.getBoolean("removed"))
                .hasSize((int) DATABASE.number("select count(*) from access_log"))
                .allSatisfy(leaf -> assertThat(leaf.getString("now")).isEqualTo(leaf.getString("leaf")));
        assertThat(DATABASE.number("select count(*) from access_log_waiting")).isZero();
    }

    @Test
    @Requirement("PER-29")
    void hasALeafThatNoLongerFitsARowThatWasChanged() {
        long changed = DATABASE.number("select max(number) from access_log");
        UUID otherCase = Supported.by().caseId();
        for (String column : List.of(
                "case_id = '" + otherCase + "'",
                "person = gen_random_uuid()",
                "reader = reader || 'x'",
                "reader_role = 'SUPPORTER'",
                "part = 'HOURS'",
                "read_at = read_at + interval '1 microsecond'")) {
            DATABASE.execute("alter table access_log disable trigger all");
            DATABASE.execute("create table kept as select * from access_log where number = ?", changed);
            DATABASE.execute("update access_log set " + column + " where number = ?", changed);

            List<JsonObject> wrong = leaves().stream()
                    .filter(leaf -> !leaf.getString("leaf").equals(leaf.getString("now")))
                    .toList();

            DATABASE.execute("delete from access_log where number = ?", changed);
            DATABASE.execute("insert into access_log overriding system value select * from kept");
            DATABASE.execute("drop table kept");
            DATABASE.execute("alter table access_log enable trigger all");
            assertThat(wrong)
                    .as(column)
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.getLong("row")).isEqualTo(changed));
        }
    }

    @Test
    void refusesEveryChangeOfTheChain() {
        for (String table : List.of("access_log_leaf", "access_log_head", "access_log_removed")) {
            for (String change : List.of("delete from ", "truncate ")) {
                assertThatThrownBy(() -> DATABASE.execute(change + table))
                        .as(change + table)
                        .rootCause()
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void tellsNobodyWhoReadWhatAndIsOpenToMachinesOnly() {
        assertThat(lines("chain").toString() + lines("heads"))
                .doesNotContain(she.caseId().toString(), she.facilitator(), she.subject(), "FACILITATOR");
        for (String part : List.of("heads", "chain")) {
            she.herself().get("/q/access-log/" + part).then().statusCode(403);
            she.herFacilitator().get("/q/access-log/" + part).then().statusCode(403);
            Antenna.manager().get("/q/access-log/" + part).then().statusCode(403);
        }
    }

    @Test
    void answersManyAtOnce() {
        assertThat(Parallel.parallel(20, _ -> lines("heads").size()))
                .containsOnly((int) DATABASE.number("select count(*) from access_log_head"));
    }

    private void sealAll() {
        while (Reactive.await(sealing::seal) > 0) {
            // A run seals so many batches and no more.
        }
    }

    private static List<JsonObject> leaves() {
        return lines("chain").stream()
                .filter(line -> line.getString("kind").equals("leaf"))
                .toList();
    }
}
