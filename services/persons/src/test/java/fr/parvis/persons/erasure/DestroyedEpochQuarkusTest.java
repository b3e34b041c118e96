package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.EpochDestroyedException;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.UnreadableException;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.commons.web.keys.KeySweep;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup, the key of its month destroyed, and nobody to read the ledger of erasures again. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DestroyedEpochQuarkusTest {

    private static final String IDENTITY = "identity";

    @TempDir
    Path folder;

    @Inject
    KeyEncryptionKeys keys;

    @Inject
    KeySweep sweep;

    @Inject
    MeterRegistry figures;

    @Test
    @Requirement("PER-32")
    void anErasedPersonsBackupOpensNoMoreAndWhatLivesDoes() throws IOException {
        PersonFile she = aSupportedPerson();
        PersonFile lives = aSupportedPerson();
        Copy hers = Copy.of(she);
        Copy his = Copy.of(lives);
        KeyEpoch before = keys.current();
        assertThat(hers.read(KeyEncryptionKeys.read(file()), hers.wrapped())).contains("Lune");

        KeyEpoch now = rotate();
        erase(she).then().statusCode(201);
        Reactive.await(() -> sweep.sweep().replaceWith(true));
        KeyEncryptionKeys after = KeyEncryptionKeys.read(destroyed(before));

        assertThat(after.epochs()).contains(now).doesNotContain(before);
        assertThat(catchThrowable(() -> hers.read(after, hers.wrapped()))).isInstanceOf(EpochDestroyedException.class);
        assertThat(catchThrowable(() -> his.read(after, his.wrapped()))).isInstanceOf(EpochDestroyedException.class);
        WrappedDataKey forged = new WrappedDataKey(now, hers.wrapped().bytes());
        assertThat(catchThrowable(() -> hers.read(after, forged))).isInstanceOf(UnreadableException.class);
        assertThat(database().number("select count(*) from data_key where reference = ?", she.uuid()))
                .isZero();

        assertThat(his.read(after, Copy.of(lives).wrapped())).contains("Lune");
        Api.get(lives.facilitatorToken(), "/persons/" + lives.id()).then().statusCode(200);
    }

    @Test
    void everyKeyOfTheDatabaseFollowsAndTheFreeEpochIsNoted() {
        aSupportedPerson();
        KeyEpoch before = keys.current();

        KeyEpoch now = rotate();
        Reactive.await(() -> sweep.sweep().replaceWith(true));

        assertThat(database().texts("select distinct epoch from wrapped_key"))
                .containsExactly(Integer.toString(now.id()));
        assertThat(database().number("select count(*) from free_epoch where epoch = ?", before.id()))
                .isOne();
        assertThat(figures.get("parvis.keys.rows.behind").gauge().value()).isZero();
        assertThat(figures.get("parvis.keys.oldest.epoch").gauge().value()).isEqualTo(now.id());
        assertThat(figures.get("parvis.keys.epoch").gauge().value()).isEqualTo(now.id());
        assertThat(figures.get("parvis.keys.file.refused").gauge().value()).isZero();
    }

    /** A table that is forgotten there would lose its keys with the next epoch that is destroyed. */
    @Test
    void everyTableOfWrappedKeysIsLookedAtBeforeAnEpochIsDestroyed() {
        String tables =
                "select table_name from information_schema.columns where column_name = 'wrapped' and table_schema = 'public'";

        assertThat(database().texts(tables)).hasSizeGreaterThan(2);
        assertThat(database()
                        .texts(tables
                                + " and table_name not in (select table_name from information_schema.view_table_usage"
                                + " where view_name = 'wrapped_key')"))
                .isEmpty();
    }

    /** Whoever has the service's login could otherwise have an epoch destroyed while backups need it. */
    @Test
    void theServiceCannotSayThatAnEpochWasFreeEarlier() throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role persons");

            for (String sql : new String[] {
                "update free_epoch set since = now() - interval '40 days'",
                "insert into free_epoch (epoch, since) values (202601, now() - interval '40 days')"
            }) {
                assertThat(catchThrowable(() -> statement.execute(sql))).hasMessageContaining("permission denied");
            }
        }
    }

    private static Path file() {
        return Path.of(System.getProperty("parvis.test.kek"));
    }

    private KeyEpoch rotate() {
        KeyEpoch next = new KeyEpoch(keys.current().month().plusMonths(1));
        KeysetFiles.addEpoch(file(), next);
        await().until(() -> keys.current().equals(next));
        return next;
    }

    /** The key file as it will be; the running one keeps all, for other tests read what they kept. */
    private Path destroyed(KeyEpoch epoch) throws IOException {
        Path later = Files.copy(file(), folder.resolve("kek.json"));
        KeysetFiles.destroyEpoch(later, epoch);
        return later;
    }

    /** What a backup has of a file: its name, encrypted, and the key of that, wrapped. */
    private record Copy(UUID file, String identity, WrappedDataKey wrapped) {

        static Copy of(PersonFile file) {
            int epoch = (int) database().number("select epoch from data_key where reference = ?", file.uuid());
            String wrapped = hex("select encode(wrapped, 'hex') from data_key where reference = ?", file.uuid());
            return new Copy(
                    file.uuid(),
                    hex("select encode(identity, 'hex') from person where id = ?", file.uuid()),
                    new WrappedDataKey(KeyEpoch.of(epoch), HexFormat.of().parseHex(wrapped)));
        }

        String read(KeyEncryptionKeys held, WrappedDataKey key) {
            return new DataKeys(held)
                    .unwrap(file.toString(), key)
                    .decrypt(HexFormat.of().parseHex(identity), IDENTITY);
        }

        private static String hex(String sql, UUID file) {
            return database().texts(sql, file).getFirst();
        }
    }
}
