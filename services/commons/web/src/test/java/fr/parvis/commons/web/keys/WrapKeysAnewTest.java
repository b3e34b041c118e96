package fr.parvis.commons.web.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.embedded.postgres.Postgres;
import io.smallrye.mutiny.Uni;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows follow a new epoch, on a real PostgreSQL: with two replicas, beside an erasure, after a crash. */
final class WrapKeysAnewTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);
    private static final int ROWS = 10;

    private static final Postgres POSTGRES = Postgres.temporary();

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private final List<Replica> replicas = new ArrayList<>();
    private final List<UUID> references = new ArrayList<>();
    private final Map<UUID, byte[]> words = new HashMap<>();

    @BeforeAll
    static void tables() {
        Replica.tables(POSTGRES);
    }

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @BeforeEach
    void tenRowsOfOctober() {
        file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
        Replica first = replica();
        first.execute("truncate data_key, free_epoch");
        for (int i = 0; i < ROWS; i++) {
            UUID reference = first.add();
            references.add(reference);
            words.put(reference, open(first.keys, reference).encrypt("mot " + reference, "text"));
        }
    }

    @AfterEach
    void close() {
        replicas.forEach(Replica::close);
    }

    @Test
    void everyRowIsWrappedAnewAndItsKeyStaysTheSame() {
        november();

        assertThat(replica().wrapAnew()).isZero();
        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThat(replicas.getFirst().rows()).containsExactly(Map.entry(202611, (long) ROWS));
        assertEveryWordIsReadable();
    }

    @Test
    void twoReplicasAtOnceDoEachRowOnce() {
        november();
        Replica one = replica();
        Replica other = replica();

        Uni.join()
                .all(one.anew(new DataKeys(one.keys)::rewrap), other.anew(new DataKeys(other.keys)::rewrap))
                .andFailFast()
                .await()
                .indefinitely();

        assertThat(one.rows()).containsExactly(Map.entry(202611, (long) ROWS));
        assertEveryWordIsReadable();
    }

    /** It is read, then erased, then written: in that order it must not come back. */
    @Test
    void aRowThatIsErasedMeanwhileDoesNotComeBack() {
        november();
        Replica replica = replica();
        UUID erased = references.get(4);

        replica.wrapAnew((id, wrapped) -> {
            if (id.equals(erased.toString())) {
                replica.execute("delete from data_key where reference = '" + id + "'");
            }
            return new DataKeys(replica.keys).rewrap(id, wrapped);
        });

        assertThat(replica.rows()).containsExactly(Map.entry(202611, ROWS - 1L));
    }

    /** The row of another key under the same reference is not this one. */
    @Test
    void aRowThatWasMadeAnewMeanwhileIsLeftAlone() {
        november();
        Replica replica = replica();
        UUID changed = references.get(4);

        replica.wrapAnew((id, wrapped) -> {
            if (id.equals(changed.toString())) {
                replica.execute("update data_key set wrapped = '\\x00' where reference = '" + id + "'");
            }
            return new DataKeys(replica.keys).rewrap(id, wrapped);
        });

        assertThat(replica.row(changed).epoch()).isEqualTo(OCTOBER);
        assertThat(replica.row(changed).bytes()).containsExactly(0);
    }

    @Test
    void whoIsKilledInTheMiddleHasDoneWhatItDidAndTheNextGoesOn() {
        november();
        Replica killed = replica();
        AtomicInteger rows = new AtomicInteger();

        Throwable end = catchThrowable(() -> killed.wrapAnew((id, wrapped) -> {
            if (rows.incrementAndGet() == 6) {
                throw new IllegalStateException("killed");
            }
            return new DataKeys(killed.keys).rewrap(id, wrapped);
        }));

        assertThat(end).hasMessage("killed");
        assertThat(killed.rows()).containsExactly(Map.entry(202610, 5L), Map.entry(202611, 5L));
        assertEveryWordIsReadable();
        assertThat(replica().wrapAnew()).isZero();
        assertThat(killed.rows()).containsExactly(Map.entry(202611, (long) ROWS));
        assertEveryWordIsReadable();
    }

    /** More of them than a batch holds: the others must not wait behind them for ever. */
    @Test
    void rowsThatDoNotOpenStayBehindAndTheOthersGoOn() {
        november();
        Replica replica = replica();
        for (UUID broken : references.subList(0, 5)) {
            replica.execute("update data_key set wrapped = '\\x01' where reference = '" + broken + "'");
        }

        assertThat(replica.wrapAnew()).isEqualTo(5);
        assertThat(replica.rows()).containsExactly(Map.entry(202610, 5L), Map.entry(202611, 5L));
    }

    @Test
    void aReplicaWithTheOlderFileLeavesNewerRowsAlone() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.json"));
        november();
        replica().wrapAnew();
        Replica older = new Replica(POSTGRES, copy);
        replicas.add(older);

        assertThat(older.wrapAnew()).isZero();
        assertThat(older.rows()).containsExactly(Map.entry(202611, (long) ROWS));
    }

    @Test
    void notesSinceWhenNoRowNeedsAnEpochAndForgetsItWhenOneComesBack() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.json"));
        november();
        Replica replica = replica();

        replica.note();
        assertThat(free(replica)).isZero();
        replica.wrapAnew();
        replica.note();
        assertThat(free(replica)).isOne();
        replica.execute("update free_epoch set since = since - interval '10 days'");
        replica.note();
        assertThat(old(replica)).as("the first moment stays").isOne();

        Replica older = new Replica(POSTGRES, copy);
        replicas.add(older);
        older.add();
        replica.note();
        assertThat(free(replica)).isZero();
        replica.wrapAnew();
        replica.note();
        assertThat(free(replica)).isOne();
        assertThat(old(replica)).as("the time begins anew").isZero();
    }

    private void november() {
        KeysetFiles.addEpoch(file, NOVEMBER);
    }

    private Replica replica() {
        Replica replica = new Replica(POSTGRES, file);
        replicas.add(replica);
        return replica;
    }

    private static long free(Replica replica) {
        return replica.count("select count(*) from free_epoch where epoch = 202610");
    }

    private static long old(Replica replica) {
        return replica.count("select count(*) from free_epoch where since < now() - interval '9 days'");
    }

    private void assertEveryWordIsReadable() {
        KeyEncryptionKeys now = KeyEncryptionKeys.read(file);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                open(now, reference).decrypt(Objects.requireNonNull(words.get(reference)), "text"))
                        .isEqualTo("mot " + reference));
    }

    private DataKey open(KeyEncryptionKeys keys, UUID reference) {
        return new DataKeys(keys)
                .unwrap(reference.toString(), replicas.getFirst().row(reference));
    }
}
