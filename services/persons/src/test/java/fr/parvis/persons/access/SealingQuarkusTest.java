package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.crypto.chain.Fault;
import fr.parvis.commons.crypto.chain.Fault.Kind;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
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

/** Which rows are sealed, when, and with which key. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SealingQuarkusTest {

    private static final String INSERT = """
            insert into access_log (file_id, at, what, reader_kind, reader)
            values ('%s', now(), 'FILE', 'FACILITATOR', 'somebody')
            """;

    private final Sealing sealing;

    private Readings hers;

    SealingQuarkusTest(Sealing sealing) {
        this.sealing = sealing;
    }

    @BeforeEach
    void threeReadingsOfHersAreSealed() {
        hers = Readings.three(sealing);
    }

    @Test
    void sealsNothingWithAnotherKeyThanTheOneItBeganWith() throws SQLException {
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log_key");
            hers.read(1);

            assertThatThrownBy(hers::sealAll).hasMessageContaining("restore access_log_key");
            assertThat(Chain.heads()).isEqualTo(hers.kept());
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
            hers.read(2);
            hers.sealAll();
            slow.commit();
        }
        long number = database().number("select id from access_log where file_id = ?", late);
        assertThat(database().number("select max(row_id) from access_log_leaf")).isGreaterThan(number);

        hers.sealAll();

        assertThat(Chain.faults(Chain.heads())).isEmpty();
        assertThat(database().number("select count(*) from access_log_leaf where row_id = ?", number))
                .isEqualTo(1);
        assertThat(Readings.waiting()).isZero();
    }

    @Test
    void passesOverTheNumberOfARowThatWasRolledBack() throws SQLException {
        try (Connection undone = database().connect();
                Statement work = undone.createStatement()) {
            undone.setAutoCommit(false);
            work.execute(INSERT.formatted(UUID.randomUUID()));
            undone.rollback();
        }
        hers.read(1);

        hers.sealAll();

        assertThat(Chain.faults(hers.kept())).isEmpty();
    }

    @Test
    void sealsEachRowOnceHoweverManySealAtATime() {
        hers.read(40);

        Parallel.parallel(6, _ -> Reactive.await(sealing::seal));
        hers.sealAll();

        assertThat(Chain.faults(Chain.heads())).isEmpty();
        assertThat(database().number("select count(*) from access_log_leaf join access_log on id = row_id"))
                .isEqualTo(database().number("select count(*) from access_log"));
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
        hers.sealAll();

        assertThat(statuses).containsOnly(201);
        assertThat(Chain.faults(Chain.heads())).isEmpty();
    }

    @Test
    void sealsThatARowWasGoneBeforeItWasSealed() throws SQLException {
        hers.read(1);
        long gone = hers.row(4);
        try (Tampering hand = new Tampering()) {
            hand.run("delete from access_log where id = " + gone);
            hers.sealAll();

            assertThat(Chain.faults(Chain.heads())).containsExactly(new Fault(Kind.ROW_DELETED, gone));
        }
        hers.sealAll();
    }
}
