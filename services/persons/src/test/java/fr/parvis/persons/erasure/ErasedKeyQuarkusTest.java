package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.EpochDestroyedException;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can do with a backup made before an erasure. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasedKeyQuarkusTest {

    private static final String IDENTITY = "identity";

    @Inject
    FileKeys keys;

    @Test
    @Requirement("PER-32")
    void theServiceItselfReadsNothingOfWhatTheBackupHas() {
        PersonFile file = aSupportedPerson();
        byte[] backup = identity(file.uuid());
        assertThat(decrypted(file.uuid(), backup)).contains("Lune");

        erase(file).then().statusCode(201);

        assertThat(catchThrowable(() -> decrypted(file.uuid(), backup)))
                .hasMessageContaining("file " + file.id() + " has no key");
    }

    @Test
    @Requirement("PER-32")
    void nothingReadsTheBackupOnceTheKeyOfItsMonthIsDestroyed(@TempDir Path folder) throws IOException {
        PersonFile file = aSupportedPerson();
        byte[] backup = identity(file.uuid());
        WrappedDataKey kept = wrapped(file.uuid());
        KeyEncryptionKeys held = KeyEncryptionKeys.read(Path.of(System.getProperty("parvis.test.kek")));
        assertThat(read(held, file.uuid(), kept, backup)).contains("Lune");
        erase(file).then().statusCode(201);

        Path later = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(later, new KeyEpoch(YearMonth.of(2099, 1)));

        assertThat(catchThrowable(() -> read(KeyEncryptionKeys.read(later), file.uuid(), kept, backup)))
                .isInstanceOf(EpochDestroyedException.class);
    }

    private String decrypted(UUID file, byte[] backup) {
        return Reactive.inTransaction(() -> keys.open(file).map(key -> key.decrypt(backup, IDENTITY)));
    }

    private static String read(KeyEncryptionKeys held, UUID file, WrappedDataKey kept, byte[] backup) {
        DataKey key = new DataKeys(held).unwrap(file.toString(), kept);
        return key.decrypt(backup, IDENTITY);
    }

    private static byte[] identity(UUID file) {
        return bytes("select encode(identity, 'hex') from person where id = ?", file);
    }

    private static WrappedDataKey wrapped(UUID file) {
        int epoch = Integer.parseInt(database()
                .texts("select epoch from data_key where reference = ?", file)
                .getFirst());
        return new WrappedDataKey(
                KeyEpoch.of(epoch), bytes("select encode(wrapped, 'hex') from data_key where reference = ?", file));
    }

    private static byte[] bytes(String sql, UUID file) {
        return HexFormat.of().parseHex(database().texts(sql, file).getFirst());
    }
}
