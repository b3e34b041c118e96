package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.chain.Fault;
import fr.parvis.commons.crypto.chain.Fault.Kind;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the check of the chain names when somebody changed the log. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ChainFaultsQuarkusTest {

    private final Sealing sealing;

    private Readings hers;

    ChainFaultsQuarkusTest(Sealing sealing) {
        this.sealing = sealing;
    }

    @BeforeEach
    void threeReadingsOfHersAreSealed() {
        hers = Readings.three(sealing);
    }

    @Test
    @Requirement("PER-29")
    void namesARowThatWasChanged() throws SQLException {
        long changed = hers.row(2);
        for (String change : List.of(
                "reader = 'nobody'",
                "at = at + interval '1 microsecond'",
                "organisation = ''",
                "salt = sha256(salt)",
                "file_id = gen_random_uuid()")) {
            try (Tampering hand = new Tampering()) {
                hand.run("update access_log set %s where id = %d".formatted(change, changed));

                assertThat(Chain.faults(hers.kept())).as(change).containsExactly(new Fault(Kind.ROW_EDITED, changed));
            }
        }
    }

    @Test
    @Requirement("PER-29")
    void namesARowThatWasDeletedWithoutANote() throws SQLException {
        long deleted = hers.row(2);
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + deleted);

            assertThat(Chain.faults(hers.kept())).containsExactly(new Fault(Kind.ROW_DELETED, deleted));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesRowsThatWereExchanged() throws SQLException {
        long one = hers.row(1);
        long other = hers.row(2);
        try (Tampering hand = new Tampering()) {
            hand.run("""
                    update access_log a
                    set (file_id, at, what, reader_kind, reader, salt) =
                        (select file_id, at, what, reader_kind, reader, salt from access_log b
                            where b.id = %1$d + %2$d - a.id)
                    where a.id in (%1$d, %2$d)
                    """.formatted(one, other));

            assertThat(Chain.faults(hers.kept()))
                    .containsExactlyInAnyOrder(
                            new Fault(Kind.ROWS_EXCHANGED, one), new Fault(Kind.ROWS_EXCHANGED, other));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesLeavesThatWereExchangedTakenOutOrWrittenAnew() throws SQLException {
        long last = database().number("select max(position) from access_log_leaf");
        long lastRow = database().number("select row_id from access_log_leaf order by position desc limit 1");
        long batch = hers.kept().getLast().batch().number();
        try (Tampering hand = new Tampering()) {
            hand.run("update access_log_leaf set position = -1 where position = " + last);
            hand.run("update access_log_leaf set position = %d where position = %d".formatted(last, last - 1));
            hand.run("update access_log_leaf set position = %d where position = -1".formatted(last - 1));
            assertThat(Chain.faults(hers.kept())).containsExactly(new Fault(Kind.LEAVES_REORDERED, batch));
        }
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log_leaf where position = " + last);
            assertThat(Chain.faults(hers.kept())).containsExactly(new Fault(Kind.LEAF_MISSING, last));
        }
        try (Tampering hand = new Tampering()) {
            hand.run("update access_log_leaf set leaf = sha256(leaf) where position = " + last);
            assertThat(Chain.faults(hers.kept()))
                    .containsExactly(new Fault(Kind.LEAF_CHANGED, batch), new Fault(Kind.ROW_EDITED, lastRow));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesTheEndThatWasCutOff() throws SQLException {
        Head last = hers.kept().getLast();
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id in (select row_id from access_log_leaf where position >= %d)"
                    .formatted(last.batch().first()));
            hand.run("delete from access_log_leaf where position >= "
                    + last.batch().first());
            hand.run(
                    "delete from access_log_head where number = " + last.batch().number());

            assertThat(Chain.faults(List.of())).isEmpty();
            assertThat(Chain.faults(hers.kept()))
                    .containsExactly(new Fault(Kind.TAIL_MISSING, last.batch().number()));
        }
    }

    @Test
    @Requirement("PER-29")
    void namesAHistoryThatTheServiceWasMadeToSealAnew() throws SQLException {
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + hers.row(2));
            hand.run("delete from access_log_leaf");
            hand.run("delete from access_log_head");
            hand.run("insert into access_log_waiting (row_id) select id from access_log");
            hers.sealAll();

            assertThat(Chain.faults(List.of())).isEmpty();
            assertThat(Chain.faults(hers.kept())).contains(new Fault(Kind.HISTORY_REWRITTEN, 1));
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
            hers.sealAll();

            assertThat(Chain.faults(hers.kept())).contains(new Fault(Kind.OTHER_KEY, 1));
        }
    }
}
