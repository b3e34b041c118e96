package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.crypto.chain.Fault;
import fr.parvis.commons.crypto.chain.Fault.Kind;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.Verdict;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.SealedLog;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ChainQuarkusTest {

    private static final String INSERT = """
            insert into access_log (file_id, at, what, reader_kind, reader)
            values ('%s', now(), 'FILE', 'FACILITATOR', 'somebody')
            """;

    private final Sealing sealing;

    ChainQuarkusTest(Sealing sealing) {
        this.sealing = sealing;
    }

    private PersonFile she = new PersonFile("", "", "", "", new PersonFile.Card("", ""));
    private List<Head> kept = List.of();

    @BeforeEach
    void threeReadingsOfHersAreSealed() {
        she = aPerson();
        read(3);
        sealAll();
        kept = Chain.heads();
    }

    @Test
    @Requirement("PER-29")
    void holdsAsLongAsNobodyTouchesIt() {
        Verdict verdict = Chain.check(kept);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.last()).contains(kept.getLast());
        assertThat(verdict.rows() - verdict.erased()).isEqualTo(database().number("select count(*) from access_log"));
    }

    @Test
    @Requirement("PER-29")
    void namesARowThatWasChanged() throws SQLException {
        long changed = row(2);
        for (String change : List.of(
                "reader = 'nobody'",
                "at = at + interval '1 microsecond'",
                "organisation = ''",
                "salt = sha256(salt)",
                "file_id = gen_random_uuid()")) {
            try (Tampering hand = new Tampering()) {
                hand.run("update access_log set %s where id = %d".formatted(change, changed));

                assertThat(Chain.faults(kept)).as(change).containsExactly(new Fault(Kind.ROW_EDITED, changed));
            }
        }
    }

    @Test
    @Requirement("PER-29")
    void namesARowThatWasDeletedWithoutANote() throws SQLException {
        long deleted = row(2);
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + deleted);

            assertThat(Chain.faults(kept)).containsExactly(new Fault(Kind.ROW_DELETED, deleted));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesRowsThatWereExchanged() throws SQLException {
        long one = row(1);
        long other = row(2);
        try (Tampering hand = new Tampering()) {
            hand.run("""
                    update access_log a
                    set (file_id, at, what, reader_kind, reader, salt) =
                        (select file_id, at, what, reader_kind, reader, salt from access_log b
                            where b.id = %1$d + %2$d - a.id)
                    where a.id in (%1$d, %2$d)
                    """.formatted(one, other));

            assertThat(Chain.faults(kept))
                    .containsExactlyInAnyOrder(
                            new Fault(Kind.ROWS_EXCHANGED, one), new Fault(Kind.ROWS_EXCHANGED, other));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesLeavesThatWereExchangedTakenOutOrWrittenAnew() throws SQLException {
        long last = database().number("select max(position) from access_log_leaf");
        long lastRow = database().number("select row_id from access_log_leaf order by position desc limit 1");
        long batch = kept.getLast().batch().number();
        try (Tampering hand = new Tampering()) {
            hand.run("update access_log_leaf set position = -1 where position = " + last);
            hand.run("update access_log_leaf set position = %d where position = %d".formatted(last, last - 1));
            hand.run("update access_log_leaf set position = %d where position = -1".formatted(last - 1));
            assertThat(Chain.faults(kept)).containsExactly(new Fault(Kind.LEAVES_REORDERED, batch));
        }
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log_leaf where position = " + last);
            assertThat(Chain.faults(kept)).containsExactly(new Fault(Kind.LEAF_MISSING, last));
        }
        try (Tampering hand = new Tampering()) {
            hand.run("update access_log_leaf set leaf = sha256(leaf) where position = " + last);
            assertThat(Chain.faults(kept))
                    .containsExactly(new Fault(Kind.LEAF_CHANGED, batch), new Fault(Kind.ROW_EDITED, lastRow));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesTheEndThatWasCutOff() throws SQLException {
        Head last = kept.getLast();
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id in (select row_id from access_log_leaf where position >= %d)"
                    .formatted(last.batch().first()));
            hand.run("delete from access_log_leaf where position >= "
                    + last.batch().first());
            hand.run(
                    "delete from access_log_head where number = " + last.batch().number());

            assertThat(Chain.faults(List.of())).isEmpty();
            assertThat(Chain.faults(kept))
                    .containsExactly(new Fault(Kind.TAIL_MISSING, last.batch().number()));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesAHistoryThatTheServiceWasMadeToSealAnew() throws SQLException {
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + row(2));
            hand.run("delete from access_log_leaf");
            hand.run("delete from access_log_head");
            hand.run("insert into access_log_waiting (row_id) select id from access_log");
            sealAll();

            assertThat(Chain.faults(List.of())).isEmpty();
            assertThat(Chain.faults(kept)).contains(new Fault(Kind.HISTORY_REWRITTEN, 1));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesAHistorySealedWithAnotherKey() throws SQLException {
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log_leaf");
            hand.run("delete from access_log_head");
            hand.run("delete from access_log_key");
            hand.run("insert into access_log_waiting (row_id) select id from access_log");
            sealAll();

            assertThat(Chain.faults(kept)).contains(new Fault(Kind.OTHER_KEY, 1));
        }
    }

    @Test
    void sealsNothingWithAnotherKeyThanTheOneItBeganWith() throws SQLException {
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log_key");
            read(1);

            assertThatThrownBy(this::sealAll).hasMessageContaining("restore access_log_key");
            assertThat(Chain.heads()).isEqualTo(kept);
        }
    }

    @Test
    @Requirement("PER-29")
    void sealsARowThatCommitsAfterYoungerOnes() throws SQLException {
        UUID late = UUID.randomUUID();
        try (Connection slow = database().connect();
                Statement work = slow.createStatement()) {
            slow.setAutoCommit(false);
            work.execute(INSERT.formatted(late));
            read(2);
            sealAll();
            slow.commit();
        }
        long number = database().number("select id from access_log where file_id = ?", late);
        assertThat(database().number("select max(row_id) from access_log_leaf")).isGreaterThan(number);

        sealAll();

        assertThat(Chain.faults(Chain.heads())).isEmpty();
        assertThat(database().number("select count(*) from access_log_leaf where row_id = ?", number))
                .isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void passesOverTheNumberOfARowThatWasRolledBack() throws SQLException {
        try (Connection undone = database().connect();
                Statement work = undone.createStatement()) {
            undone.setAutoCommit(false);
            work.execute(INSERT.formatted(UUID.randomUUID()));
            undone.rollback();
        }
        read(1);

        sealAll();

        assertThat(Chain.faults(kept)).isEmpty();
    }

    @Test
    void sealsEachRowOnceHoweverManySealAtATime() {
        read(40);

        Parallel.parallel(6, _ -> Reactive.await(sealing::seal));
        sealAll();

        assertThat(Chain.faults(Chain.heads())).isEmpty();
        assertThat(database().number("select count(*) from access_log_leaf join access_log on id = row_id"))
                .isEqualTo(database().number("select count(*) from access_log"));
    }

    @Test
    @Requirement({"PER-29", "PER-32"})
    void holdsAfterAnErasureAndKeepsNothingOfWhatWasErased() {
        long erased = row(2);
        long before = Chain.check(kept).erased();
        long hers = database()
                .number(
                        "select count(*) from access_log join access_log_leaf on row_id = id where file_id = ?",
                        she.uuid());

        Ending.erase(she).then().statusCode(201);

        Verdict verdict = Chain.check(kept);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.erased()).isEqualTo(before + hers);
        assertThat(SealedLog.lines("chain"))
                .filteredOn(line -> Long.valueOf(erased).equals(line.getLong("row")))
                .singleElement()
                .satisfies(line -> assertThat(line.getString("now")).isNull());
    }

    @Test
    @Requirement({"PER-29", "PER-32"})
    void sealsWhileFilesAreErased() {
        List<PersonFile> files = Stream.generate(PersonFile::aPerson).limit(6).toList();
        files.forEach(file -> {
            for (int i = 0; i < 20; i++) {
                Api.get(file.herToken(), file.path("")).then().statusCode(200);
            }
        });

        List<Integer> statuses = Parallel.parallel(12, caller -> {
            if (caller % 2 == 0) {
                return Ending.erase(files.get(caller / 2)).statusCode();
            }
            Reactive.await(sealing::seal);
            return 201;
        });
        sealAll();

        assertThat(statuses).containsOnly(201);
        assertThat(Chain.faults(Chain.heads())).isEmpty();
    }

    @Test
    void sealsThatARowWasGoneBeforeItWasSealed() throws SQLException {
        read(1);
        long gone = row(4);
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + gone);
            sealAll();

            assertThat(Chain.faults(Chain.heads())).containsExactly(new Fault(Kind.ROW_DELETED, gone));
        }
        sealAll();
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

        assertThat(all).doesNotContain(she.id(), she.facilitator(), she.person(), "FACILITATOR", "ACCESS_LOG");
        for (String part : List.of("heads", "chain")) {
            for (String token : List.of(she.herToken(), she.facilitatorToken(), Tokens.arsSignal())) {
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
        assertThat(Parallel.parallel(20, _ -> Chain.heads().size())).containsOnly(kept.size());
    }

    private void read(int times) {
        for (int i = 0; i < times; i++) {
            Api.get(she.facilitatorToken(), she.path("")).then().statusCode(200);
        }
    }

    private void sealAll() {
        while (Reactive.await(sealing::seal) > 0) {
            // A run seals so many batches and no more.
        }
        assertThat(waiting()).isZero();
    }

    private static long waiting() {
        return database().number("select count(*) from access_log_waiting");
    }

    /** Number of her n-th row. */
    private long row(int nth) {
        return database()
                .number(
                        "select id from access_log where file_id = ? order by id limit 1 offset ?",
                        she.uuid(),
                        nth - 1);
    }
}
