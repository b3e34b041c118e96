package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.crypto.chain.Verdict;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.SealedLog;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chain holds, who reads it, and what the database lets nobody do to it. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ChainQuarkusTest {

    private final Sealing sealing;

    private Readings hers;

    ChainQuarkusTest(Sealing sealing) {
        this.sealing = sealing;
    }

    @BeforeEach
    void threeReadingsOfHersAreSealed() {
        hers = Readings.three(sealing);
    }

    @Test
    @Requirement("PER-29")
    void holdsAsLongAsNobodyTouchesIt() {
        Verdict verdict = Chain.check(hers.kept());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.last()).contains(hers.kept().getLast());
        assertThat(verdict.rows() - verdict.erased()).isEqualTo(database().number("select count(*) from access_log"));
    }

    @Test
    @Requirement({"PER-29", "PER-32"})
    void holdsAfterAnErasureAndKeepsNothingOfWhatWasErased() {
        long erased = hers.row(2);
        long before = Chain.check(hers.kept()).erased();
        long sealed = database()
                .number(
                        "select count(*) from access_log join access_log_leaf on row_id = id where file_id = ?",
                        hers.she().uuid());

        Ending.erase(hers.she()).then().statusCode(201);

        Verdict verdict = Chain.check(hers.kept());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.erased()).isEqualTo(before + sealed);
        assertThat(SealedLog.lines("chain"))
                .filteredOn(line -> Long.valueOf(erased).equals(line.getLong("row")))
                .singleElement()
                .satisfies(line -> assertThat(line.getString("now")).isNull());
    }

    @Test
    void refusesEveryChangeOfTheChainAlsoToWhoOwnsIt() {
        for (String statement : List.of(
                "update access_log_leaf set row_id = 0",
                "delete from access_log_leaf",
                "truncate access_log_leaf",
                "update access_log_head set count = 1",
                "delete from access_log_head",
                "truncate access_log_head",
                "delete from access_log_removed",
                "truncate access_log")) {
            assertThatThrownBy(() -> database().execute(statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void tellsNobodyWhoReadWhatAndIsOpenToMachinesOnly() {
        String all = SealedLog.lines("chain").toString() + SealedLog.lines("heads");

        assertThat(all)
                .doesNotContain(
                        hers.she().id(), hers.she().facilitator(), hers.she().person(), "FACILITATOR", "ACCESS_LOG");
        for (String part : List.of("heads", "chain")) {
            for (String token : List.of(hers.she().herToken(), hers.she().facilitatorToken(), Tokens.arsSignal())) {
                Api.as(token).get("/q/access-log/" + part).then().statusCode(403);
            }
            Api.as("no.token.atall").get("/q/access-log/" + part).then().statusCode(401);
        }
    }

    @Test
    void refusesAPageAfterWhatIsNoNumber() {
        for (String after : List.of("-1", "x", "", "9999999999999999999")) {
            Api.as(Tokens.service("demand", "gateway-demand"))
                    .get("/q/access-log/heads?after=" + after)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void answersManyAtOnce() {
        assertThat(Parallel.parallel(20, _ -> Chain.heads().size()))
                .containsOnly(hers.kept().size());
    }
}
